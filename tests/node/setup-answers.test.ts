/* What makes an installation: its file, the options, and the person; and what each is told. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readAnswers } from '../../dev/setup/answers.ts';
import type { Ask } from '../../dev/setup/ask.ts';
import { parseSetupOptions } from '../../dev/setup/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'forewarn-answers-'));
afterAll(() => rmSync(folder, { recursive: true }));
const NONE = join(folder, 'none.json');

const NOBODY: Ask = {
  isThere: false,
  text: () => Promise.reject(new Error('nobody is there')),
  secret: () => Promise.reject(new Error('nobody is there')),
};
/** Presses Enter where something is proposed, else gives the first of its answers that has no fault. */
const person = (answers: readonly string[]): Ask & { asked: string[] } => {
  const asked: string[] = [];
  return {
    isThere: true,
    asked,
    async text(question, otherwise, faultOf) {
      asked.push(question);
      return [otherwise, ...answers].find((each) => each !== '' && faultOf(each) === null) ?? otherwise;
    },
    secret: () => Promise.reject(new Error('no secret belongs to an installation')),
  };
};

const GIVEN = [
  ...['--domain', 'forewarn.example', '--sender-name', 'Forewarn', '--sender-address', 'advisories@forewarn.example'],
  ...['--postal-address', '1 Example Street, 10115 Berlin', '--reply-to', 'editors@forewarn.example'],
];
async function answersTo(args: readonly string[], path = NONE, ask = NOBODY) {
  const options = parseSetupOptions(args);
  if (!options.ok || options.value === null) throw new Error('the options cannot be read');
  return await readAnswers(path, options.value, ask);
}

describe('an installation', () => {
  it('has what was answered, and for the rest what is usual', async () => {
    expect(await answersTo(GIVEN)).toEqual({
      ok: true,
      value: {
        prefix: 'forewarn',
        jurisdiction: 'eu',
        hosts: { signup: 'forewarn.example', webhook: 'links.forewarn.example', cron: 'operator.forewarn.example' },
        vars: {
          SENDER_NAME: 'Forewarn',
          SENDER_ADDRESS: 'advisories@forewarn.example',
          POSTAL_ADDRESS: '1 Example Street, 10115 Berlin',
          REPLY_TO: 'editors@forewarn.example',
          UNSUBSCRIBE_ADDRESS: '',
        },
      },
    });
  });

  it('of another name has a prefix of its own', async () => {
    expect(await answersTo(['staging', ...GIVEN])).toMatchObject({ ok: true, value: { prefix: 'forewarn-staging' } });
  });

  it('is what its file says, unless an option says otherwise', async () => {
    const path = join(folder, 'there.json');
    const first = await answersTo(GIVEN);
    if (!first.ok) throw new Error(first.error);
    writeFileSync(path, JSON.stringify({ ...first.value, prefix: 'notices' }));
    expect(await answersTo(['--sender-name', 'Notices'], path)).toMatchObject({
      value: { prefix: 'notices', vars: { SENDER_NAME: 'Notices', REPLY_TO: 'editors@forewarn.example' } },
    });
  });

  it('is asked for where somebody is there, but only for what is not known', async () => {
    const ask = person(['x y', 'forewarn.example', 'editors@forewarn.example']);
    const answers = await answersTo(['--sender-name', 'Forewarn'], NONE, ask);
    expect(answers).toMatchObject({ ok: true, value: { hosts: { signup: 'forewarn.example' } } });
    expect(ask.asked.join()).toContain('domain of the public pages');
    expect(ask.asked.join()).not.toContain('as readers see it');
  });
});

describe('refused is', () => {
  it.each([
    [['--sender-address', 'nobody'], '--sender-address must be an email address'],
    [['--domain', 'https://forewarn.example/'], '--domain must be a host'],
    [['--links', 'forewarn.example'], 'must be three hosts'],
    [['--postal-address', ' '], '--postal-address is missing'],
    [['--postal-address', 'x'], '--postal-address must be a whole postal address'],
    [['--sender-name', 'A\nBcc: b@forewarn.example'], '--sender-name must be one line'],
    [['--jurisdiction', 'mars'], '--jurisdiction must be eu or none'],
    [['--prefix', 'Forewarn_2'], '--prefix must be'],
    [['--account', 'mine'], '--account must be an account id'],
  ])('%j', async (wrong, why) => {
    expect(await answersTo([...GIVEN, ...wrong])).toEqual({ ok: false, error: expect.stringContaining(why) });
  });

  it('what nobody answers, all of it at once', async () => {
    const answers = await answersTo(['--domain', 'forewarn.example']);
    expect(answers.ok ? [] : answers.error.match(/^ {2}--[a-z-]+/gm)).toEqual(
      ['sender-name', 'sender-address', 'postal-address', 'reply-to'].map((name) => `  --${name}`),
    );
  });

  it.each(['{', '[]', '{"prefix":"forewarn","other":1}'])('a file with %j', async (text) => {
    const path = join(folder, 'broken.json');
    writeFileSync(path, text);
    expect(await answersTo(GIVEN, path)).toEqual({ ok: false, error: expect.stringContaining(path) });
  });
});
