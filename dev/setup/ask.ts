/* Asks the person at the terminal; without one, says what is missing instead. A secret is not shown while it is typed. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

export interface Ask {
  /** Whether somebody is there. */
  readonly isThere: boolean;
  /** Asks until the answer has no fault. An empty answer is the default. */
  text(question: string, otherwise: string, faultOf: (answer: string) => string | null): Promise<string>;
  secret(question: string): Promise<string>;
}

/** What a terminal reads from and writes to. */
type Typed = NodeJS.ReadableStream & { readonly isTTY?: boolean };
type Shown = NodeJS.WritableStream & { readonly isTTY?: boolean };

export function askAt(input: Typed, output: Shown): Ask {
  return {
    isThere: input.isTTY === true && output.isTTY === true,
    async text(question, otherwise, faultOf) {
      for (;;) {
        const shown = otherwise === '' ? `${question}: ` : `${question} [${otherwise}]: `;
        const answer = (await read(input, output, shown)).trim() || otherwise;
        const fault = faultOf(answer);
        if (fault === null) return answer;
        output.write(`  It ${fault}.\n`);
      }
    },
    async secret(question) {
      output.write(`${question}: `);
      const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
      const answer = await read(input, silent, '');
      output.write('\n');
      return answer.trim();
    },
  };
}

export const ask: Ask = askAt(process.stdin, process.stdout);

async function read(input: Typed, output: NodeJS.WritableStream, prompt: string): Promise<string> {
  const reader = createInterface({ input, output, terminal: true });
  reader.once('SIGINT', () => process.exit(130));
  try {
    return await reader.question(prompt);
  } finally {
    reader.close();
  }
}
