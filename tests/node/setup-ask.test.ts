/* What somebody at a terminal is asked by setup, and what is shown of what they type. */
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { askAt } from '../../dev/setup/ask.ts';

/** A terminal at which each line is typed once there is a question. */
function terminal(lines: readonly string[]): { ask: ReturnType<typeof askAt>; shown: () => string } {
  const input = new PassThrough();
  const output = new PassThrough();
  const waiting = [...lines];
  let shown = '';
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    const line = /: $/.test(stripVTControlCharacters(chunk.toString())) ? waiting.shift() : undefined;
    if (line !== undefined) setImmediate(() => input.write(`${line}\r`));
  });
  return { ask: askAt(input, output), shown: () => shown };
}

const noFault = () => null;

describe('a question', () => {
  it('is answered by what is typed, without the spaces around it', async () => {
    const { ask, shown } = terminal(['  forewarn.example ']);
    expect(await ask.text('Domain', '', noFault)).toBe('forewarn.example');
    expect(shown()).toContain('Domain: ');
  });

  it('shows its default, which an empty line takes', async () => {
    const { ask, shown } = terminal(['']);
    expect(await ask.text('Sender', 'Forewarn', noFault)).toBe('Forewarn');
    expect(shown()).toContain('Sender [Forewarn]: ');
  });

  it('is asked again, with what was wrong, until the answer will do', async () => {
    const { ask, shown } = terminal(['http://x', 'x.example']);
    const faultOf = (answer: string) => (answer.includes(':') ? 'is not a host name' : null);
    expect(await ask.text('Domain', '', faultOf)).toBe('x.example');
    expect(shown()).toContain('  It is not a host name.\n');
  });

  it('for a secret shows nothing of it', async () => {
    const { ask, shown } = terminal(['re_very_secret']);
    expect(await ask.secret('Key')).toBe('re_very_secret');
    expect(shown()).toBe('Key: \n');
  });

  it('is for nobody where there is no terminal', () => {
    expect(terminal([]).ask.isThere).toBe(false);
    const tty = Object.assign(new PassThrough(), { isTTY: true });
    expect(askAt(tty, tty).isThere).toBe(true);
  });
});
