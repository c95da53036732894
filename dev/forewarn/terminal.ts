/*
 * What a command says and asks. Results go to standard output, all else to standard error; colours and progress only
 * where somebody looks (a terminal, and NO_COLOR is not set). With --json nothing but JSON reaches standard output.
 */
import { createInterface } from 'node:readline/promises';
import type { ReadStream, WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import { CommandFailure, EXIT } from './exit.ts';

export interface Streams {
  readonly out: NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>;
  readonly err: NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY'>>;
  readonly in: NodeJS.ReadableStream & Partial<Pick<ReadStream, 'isTTY'>>;
  /** Takes the next Ctrl-C for the command, which then ends by itself; the one after that ends the process as ever. */
  readonly interruption?: () => AbortSignal;
}

type Style = Parameters<typeof styleText>[0];

export interface Terminal {
  /** How wide a line may be. */
  readonly width: number;
  /** A line of the result. */
  say(line?: string): void;
  /** The result, for programs. */
  json(value: unknown): void;
  /** A word to the person, beside the result. */
  note(line: string): void;
  style(style: Style, text: string): string;
  /** "12,000 of 100,000", on one line that is rewritten; gone when the work is done. */
  progress(text: string | null): void;
  /** Whether somebody sees the result. */
  readonly isSeen: boolean;
  /** Whether progress is seen. */
  readonly rewrites: boolean;
  /** From now on, aborted by Ctrl-C. */
  interruption(): AbortSignal;
  /** Asks before what cannot be undone. Without anybody to ask only --yes will do. */
  agree(question: string, yes: boolean): Promise<void>;
}

const WIDTH_LIMIT = 100;
const WIDTH_ELSEWHERE = 80;

export function openTerminal({ out, err, in: input, interruption }: Streams, env: NodeJS.ProcessEnv): Terminal {
  const coloured = out.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  return {
    width: Math.min(out.columns ?? WIDTH_ELSEWHERE, WIDTH_LIMIT),
    say: (line = '') => void out.write(`${line}\n`),
    json: (value) => void out.write(`${JSON.stringify(value, null, 2)}\n`),
    note: (line) => void err.write(`${line}\n`),
    style: (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text),
    progress: (text) => {
      if (err.isTTY === true) err.write(`\r\x1b[K${text ?? ''}`);
    },
    isSeen: out.isTTY === true,
    rewrites: err.isTTY === true,
    interruption: () => interruption?.() ?? new AbortController().signal,
    async agree(question, yes) {
      if (yes) return;
      if (input.isTTY !== true || err.isTTY !== true) {
        throw new CommandFailure(`${question} Nobody is there to ask: say --yes.`, EXIT.usage);
      }
      const reader = createInterface({ input, output: err });
      const answer = await reader.question(`${question} [y/N] `);
      reader.close();
      if (!/^y(es)?$/i.test(answer.trim())) throw new CommandFailure('Nothing was changed.');
    },
  };
}

/** Breaks a text into lines of at most this width, at its spaces. */
export function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && indent.length + line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.map((line) => `${indent}${line}`.trimEnd()).join('\n');
}
