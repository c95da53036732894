/* `npm run forewarn -- …` in this process: what it says on either side, and how it ends. */
import { PassThrough } from 'node:stream';
import { runForewarn } from '../../dev/forewarn/run.ts';

/** As in tests/support/forewarn.ts, without its Workers. */
export const OPERATOR_TOKEN = 'operator-token-for-tests-only-32-characters';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface How {
  readonly env?: NodeJS.ProcessEnv;
  /** Somebody sits there, and types this. */
  readonly typed?: string;
  /** Aborted: they press Ctrl-C. */
  readonly left?: AbortSignal;
}

export async function forewarnCli(args: readonly string[], { env = {}, typed, left }: How = {}): Promise<Said> {
  const said = { out: '', err: '' };
  const into = (name: 'out' | 'err') =>
    Object.assign(new PassThrough(), { isTTY: typed !== undefined }).on('data', (text) => {
      said[name] += text;
    });
  const input = Object.assign(new PassThrough(), { isTTY: typed !== undefined });
  if (typed !== undefined) input.write(`${typed}\n`);
  const code = await runForewarn(
    args,
    { OPERATOR_TOKEN, ...env },
    { out: into('out'), err: into('err'), in: input, ...(left && { interruption: () => left }) },
  );
  return { code, ...said };
}
