/** What went wrong for a reason that the user can mend: one line, and the exit code that goes with it. */

/** 1 where the work could not be done, 2 where the command line was wrong. */
export type FailureCode = 1 | 2;

export class Failure extends Error {
  readonly exitCode: FailureCode;

  /** `message` says what, where and what to do, on one line. */
  constructor(message: string, exitCode: FailureCode = 1) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}

/** Wrong usage of the command line: exit code 2. */
export function usageFailure(message: string): Failure {
  return new Failure(message, 2);
}
