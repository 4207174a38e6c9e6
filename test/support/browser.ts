/** Finds a Chromium for the browser tests, or brings one: nothing has to be installed by hand. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A browser that can be started, and where it came from, in words for the test log. */
export interface FoundBrowser {
  readonly executable: string;
  readonly origin: string;
  /** Variables that the browser needs on top of the ones of this process. */
  readonly env: Readonly<Record<string, string>>;
}

const VARIABLE = 'PRESSGRAPH_BROWSER';
const PACKAGE = '@sparticuz/chromium';
const PACKAGE_VERSION = '147.0.0';

const ON_PATH = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chromium-headless-shell',
  'microsoft-edge',
];
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** WebGL in software, so that a machine without a graphics card runs the same tests. */
const FLAGS = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Starts a headless browser; prints which one it is. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser();
  process.stdout.write(`Browser for the tests: ${found.origin} (${found.executable})\n`);
  return chromium.launch({
    executablePath: found.executable,
    args: FLAGS,
    env: { ...(process.env as Record<string, string>), ...found.env },
  });
}

/** The first browser of: the environment variable, an installed one, Playwright's own, the npm package. */
export async function findBrowser(): Promise<FoundBrowser> {
  return fromVariable() ?? fromSystem() ?? fromPlaywright() ?? (await fromPackage());
}

function fromVariable(): FoundBrowser | undefined {
  const executable = process.env[VARIABLE];
  if (!executable) return undefined;
  if (!existsSync(executable))
    throw new Error(`${VARIABLE} names ${executable}, and there is no such file. Correct or unset it.`);
  return { executable, origin: `named by ${VARIABLE}`, env: {} };
}

function fromSystem(): FoundBrowser | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(ELSEWHERE[process.platform] ?? []),
  ];
  const executable = candidates.find((path) => existsSync(path));
  return executable ? { executable, origin: 'installed on this machine', env: {} } : undefined;
}

function fromPlaywright(): FoundBrowser | undefined {
  const executable = chromium.executablePath();
  if (existsSync(executable)) return { executable, origin: "from Playwright's cache", env: {} };
  const shell = headlessShell();
  return shell ? { executable: shell, origin: "headless shell from Playwright's cache", env: {} } : undefined;
}

/** Playwright keeps its headless shell in a folder of its own, which `executablePath` does not name. */
function headlessShell(): string | undefined {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return undefined;
  const folders = readdirSync(cache).filter((name) => name.startsWith('chromium_headless_shell-'));
  return folders
    .sort()
    .reverse()
    .flatMap((name) => [
      join(cache, name, 'chrome-linux', 'headless_shell'),
      join(cache, name, 'chrome-headless-shell-linux64', 'chrome-headless-shell'),
    ])
    .find((path) => existsSync(path));
}

async function fromPackage(): Promise<FoundBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No browser found for the tests. Install Chrome, Chromium or Edge, or name one with ${VARIABLE}=/path/to/browser.`,
    );
  }
  const home = await unpackedPackage();
  return {
    executable: join(home, 'chromium'),
    origin: `from the npm package ${PACKAGE} ${PACKAGE_VERSION}`,
    env: {
      LD_LIBRARY_PATH: [home, join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

/** Unpacks next to its final place and renames, so that two test processes never see half a browser. */
async function unpackedPackage(): Promise<string> {
  const cache = resolve('node_modules', '.cache', 'pressgraph');
  const home = join(cache, `chromium-${PACKAGE_VERSION}`);
  if (existsSync(home)) return home;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'unpacking-'));
  await unpackInto(fresh);
  writeFileSync(join(fresh, 'fonts.conf'), fontsConfig(home));
  try {
    renameSync(fresh, home);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

/**
 * The package unpacks into the temporary directory, whatever already lies there, and brings its libraries
 * only where the environment looks like AWS Lambda: so it gets a private directory and the look of Lambda.
 */
async function unpackInto(folder: string): Promise<void> {
  const touched = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'];
  const before = touched.map((name) => [name, process.env[name]] as const);
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** The package's own configuration names a fixed folder; without this one all text silently vanishes. */
function fontsConfig(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
