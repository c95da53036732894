/* How a command ends: the exit codes, and a failure in words for whoever typed it. */

export const EXIT = {
  done: 0,
  /** Asked, and the answer is no: nothing found, refused, or not agreed to. */
  refused: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** Nothing answered, or not in a way that can be used. */
  unreachable: 3,
  /** There is no token, or it is not the one that the system has. */
  unauthorised: 4,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * Expected, and told in one or two sentences (an empty one: the command has said all of it); everything else that is
 * thrown is a bug.
 */
export class CommandFailure extends Error {
  readonly exit: ExitCode;
  constructor(message: string, exit: ExitCode = EXIT.refused) {
    super(message);
    this.name = 'CommandFailure';
    this.exit = exit;
  }
}

/** Refused for now only: the same may be asked again after a while. */
export class AskedTooOften extends CommandFailure {
  /** Null: it was not said how long. */
  readonly waitMs: number | null;
  constructor(message: string, waitMs: number | null) {
    super(message);
    this.name = 'AskedTooOften';
    this.waitMs = waitMs;
  }
}
