import { describe, expect, it } from 'vitest';
import { CALLS_AT_ONCE, fewAtOnce, withinConnections } from '../../workers/mail/connections.ts';
import type { Mail, SendOutcome } from '../../workers/mail/mailer.ts';

const ACCEPTED: SendOutcome = { kind: 'accepted', refused: [] };
const MAIL = {} as Mail;

/** A mailer whose calls are answered when told to. */
function slowMailer() {
  const open: (() => void)[] = [];
  const call = () => new Promise<SendOutcome>((answer) => void open.push(() => answer(ACCEPTED)));
  return { open, mailer: { send: call, sendBatch: call } };
}

describe('an invocation', () => {
  it('works on all of its messages, each once, in order, and on five at a time', async () => {
    const begun: number[] = [];
    let underWay = 0;
    let most = 0;
    await fewAtOnce(
      Array.from({ length: 23 }, (_, n) => n),
      async (n) => {
        begun.push(n);
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise((resolve) => setTimeout(resolve, 1));
        underWay -= 1;
      },
    );
    expect(begun).toEqual(Array.from({ length: 23 }, (_, n) => n));
    expect(most).toBe(CALLS_AT_ONCE);
  });

  it('is refused a sixth connection, whichever way it sends, until an answer has come', async () => {
    const { open, mailer } = slowMailer();
    const bounded = withinConnections(mailer);
    const calls = Array.from({ length: CALLS_AT_ONCE }, (_, n) =>
      n % 2 === 0 ? bounded.sendBatch(`k${n}`, []) : bounded.send(`k${n}`, MAIL),
    );
    await expect(bounded.send('k', MAIL)).rejects.toThrow(/5 calls to the provider are under way/);
    await expect(bounded.sendBatch('k', [])).rejects.toThrow(/5 calls to the provider are under way/);
    expect(open).toHaveLength(CALLS_AT_ONCE);
    open[0]?.();
    await calls[0];
    const sixth = bounded.send('k', MAIL);
    for (const answer of open) answer();
    expect(await sixth).toEqual(ACCEPTED);
  });

  it('can call again after calls that failed', async () => {
    const bounded = withinConnections({
      send: () => Promise.reject(new Error('reset')),
      sendBatch: () => Promise.reject(new Error('reset')),
    });
    for (let n = 0; n < 2 * CALLS_AT_ONCE; n += 1) await expect(bounded.send('k', MAIL)).rejects.toThrow('reset');
  });
});
