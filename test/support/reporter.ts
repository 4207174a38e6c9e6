/** Ends a test run with one plain line, alone, that a person and a script can read: `12 passed, 0 failed, 1 skipped`. */
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** What cannot even start counts as failed: a file with a syntax error, an error outside of any test. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      let broken = module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state === 'pending' ? 'skipped' : state] += 1;
      }
      for (const suite of module.children.allSuites()) broken += suite.errors().length;
      count.failed += broken;
    }
    const line = `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`;
    // The other reporters still have their last words to say in this turn; this line comes after them.
    process.once('exit', () => process.stdout.write(`${line}\n`));
  }
}
