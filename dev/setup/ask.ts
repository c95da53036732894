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

export const ask: Ask = {
  isThere: process.stdin.isTTY === true && process.stdout.isTTY === true,
  async text(question, otherwise, faultOf) {
    for (;;) {
      const shown = otherwise === '' ? `${question}: ` : `${question} [${otherwise}]: `;
      const answer = (await read(shown, process.stdout)).trim() || otherwise;
      const fault = faultOf(answer);
      if (fault === null) return answer;
      process.stdout.write(`  It ${fault}.\n`);
    }
  },
  async secret(question) {
    process.stdout.write(`${question}: `);
    const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
    const answer = await read('', silent);
    process.stdout.write('\n');
    return answer.trim();
  },
};

async function read(prompt: string, output: NodeJS.WritableStream): Promise<string> {
  const reader = createInterface({ input: process.stdin, output, terminal: true });
  reader.once('SIGINT', () => process.exit(130));
  try {
    return await reader.question(prompt);
  } finally {
    reader.close();
  }
}
