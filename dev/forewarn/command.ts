/*
 * What a command is made of: a file in commands/ that describes itself to commander, and what it is given to work with
 * when it runs. A command never reads the process's own arguments, environment or streams.
 */
import type { Command } from 'commander';
import type { OperatorApi } from './operator-api.ts';
import type { Terminal } from './terminal.ts';

/** What a running command has. */
export interface Desk {
  readonly terminal: Terminal;
  /** Whether the result is for a program. */
  readonly json: boolean;
  /** Opens the system that the options name; fails in words. */
  api(): Promise<OperatorApi>;
  now(): number;
}

/** Adds the command; its action takes the desk when it is run. */
export type OperatorCommand = (parent: Command, desk: () => Desk) => void;
