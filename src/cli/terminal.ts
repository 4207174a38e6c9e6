/** Everything that is printed: one place that knows the streams, and lets nothing out of a file act on the terminal. */

/** Where a command reports to its user. */
export interface Terminal {
  /** A line of the command's result, on standard output. */
  say(line: string): void;
  /** A line about something left out or gone wrong, on standard error. */
  warn(line: string): void;
  /** A passing line that replaces the one before; shown on a terminal only. */
  progress(line: string): void;
}

/** At most ten changes of the passing line a second. */
const PROGRESS_EVERY_MS = 100;
const CLEAR_LINE = '\r\u001b[2K';

/** `quiet` silences results and progress; warnings are always shown. */
export function terminal({ quiet = false }: { readonly quiet?: boolean } = {}): Terminal {
  let shown = false;
  let last = 0;
  const clear = () => {
    if (shown) process.stderr.write(CLEAR_LINE);
    shown = false;
  };
  return {
    say(line) {
      clear();
      if (!quiet) process.stdout.write(`${printable(line)}\n`);
    },
    warn(line) {
      clear();
      process.stderr.write(`pressgraph: ${printable(line)}\n`);
    },
    progress(line) {
      if (quiet || !process.stderr.isTTY || Date.now() - last < PROGRESS_EVERY_MS) return;
      last = Date.now();
      shown = true;
      process.stderr.write(`${CLEAR_LINE}${printable(line).slice(0, (process.stderr.columns || 80) - 1)}`);
    },
  };
}

/** On one line, with control characters (which a file name may hold) made visible. */
function printable(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  return line.replace(/\s*\n\s*/g, ' ').replace(/[\x00-\x1f\x7f-\x9f]/g, '\ufffd');
}
