import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

/**
 * The page of a report (dist/app/report.html): the explorer in one file, without a graph, which `reportPageChunks` puts in. It
 * stands beside the explorer, so that both the page and the command line find it there; so this build comes after the other.
 */
export default defineConfig({
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // A browser lets a file from a disk start a classic worker, not one of modules.
  worker: { format: 'iife' },
  plugins: [workersInside(), oneFile()],
  build: {
    outDir: 'dist/app',
    emptyOutDir: false,
    target: 'es2023',
    modulePreload: false,
    rolldownOptions: {
      input: 'src/app/report.ts',
      output: { codeSplitting: false },
    },
  },
});

/** A file opened from a disk may start no worker from another file: the worker's text goes into the script. */
function workersInside(): Plugin {
  const made = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/;
  return {
    name: 'workers-inside',
    enforce: 'pre',
    transform(code, id) {
      const [call, file] = made.exec(code) ?? [];
      if (call === undefined || id.includes('node_modules')) return;
      return { code: `import InlineWorker from '${file}?worker&inline';\n${code.replace(call, 'new InlineWorker()')}` };
    },
  };
}

/** `index.html` with the script and the style in it, and a policy that lets in these two and nothing else. */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const script = inScript(files.map((file) => (file.type === 'chunk' ? file.code : '')).join(''));
        const style = files.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('');
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: 'report.html', source: pageOf(script, style) });
      },
    },
  };
}

function pageOf(script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src '${digest(script)}'`,
    `style-src '${digest(style)}'`,
    'img-src data: blob:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const inside = `<style>${style}</style>\n    <script type="application/json" id="graph"></script>\n    <script type="module">${script}</script>`;
  return [
    [/(?<=http-equiv="Content-Security-Policy"\s+content=")[^"]+/, policy],
    [/\s*<link rel="preload"[^>]*>/, ''],
    [/<script type="module" src="[^"]*"><\/script>/, inside],
  ].reduce((page, [from, to]) => replaced(page, from as RegExp, to as string), readFileSync('index.html', 'utf8'));
}

/** Fails where the page is no longer as this expects it: a report without its policy must not come about in silence. */
function replaced(page: string, from: RegExp, to: string): string {
  if (!from.test(page)) throw new Error(`index.html has nothing like ${from}`);
  return page.replace(from, () => to);
}

/** Either would end the element, or keep it from ending; both stand in texts and patterns, where `<` may be spelled by its code. */
function inScript(code: string): string {
  return code.replace(/<(?=!--|\/script)/gi, '\\x3C').trim();
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
