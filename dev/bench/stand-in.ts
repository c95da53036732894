/* The stand-in's process, as the run sees it: started, told how to behave, asked what it has taken, ended. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../root.ts';
import type { SinkAnswer, SinkOptions, SinkRequest, SinkTally } from './sink.ts';

export interface StandIn {
  readonly port: number;
  /** Forgets everything and behaves like this from now on. */
  reset(options: SinkOptions): Promise<void>;
  tally(): Promise<SinkTally>;
  /** After all is over: with the bodies read. */
  finalTally(): Promise<SinkTally>;
  close(): Promise<void>;
}

export async function startStandIn(): Promise<StandIn> {
  const child = fork(join(ROOT, 'dev', 'bench', 'sink.ts'), { execArgv: ['--no-warnings'], serialization: 'advanced' });
  const first = await heard(child);
  if (!('port' in first)) throw new Error('the stand-in did not say where it is');
  const ask = async (request: SinkRequest): Promise<SinkAnswer> => {
    const answer = heard(child);
    child.send(request);
    return await answer;
  };
  return {
    port: first.port,
    reset: async (options) => void (await ask({ kind: 'reset', options })),
    tally: async () => tallyIn(await ask({ kind: 'tally', final: false })),
    finalTally: async () => tallyIn(await ask({ kind: 'tally', final: true })),
    async close() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

function tallyIn(answer: SinkAnswer): SinkTally {
  if (!('tally' in answer)) throw new Error('the stand-in has no tally');
  return answer.tally;
}

async function heard(child: ChildProcess): Promise<SinkAnswer> {
  const [answer] = (await once(child, 'message')) as [SinkAnswer];
  return answer;
}
