import { beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../workers/domain/language.ts';
import { ask, count, enqueued, join, submit, submitJson } from './support.ts';

beforeEach(() => {
  enqueued.length = 0;
});

const inbox = async (location: string | null) => await (await ask(location ?? '')).text();

describe('a mistyped domain', () => {
  it('is asked about on the next page, and signed up all the same', async () => {
    const answer = await submit({ email: 'anna@gmial.com', country: 'DE' });
    expect(answer.status).toBe(303);
    const location = answer.headers.get('Location');
    expect(location).toBe('/check-your-inbox?meant=gmail.com');
    expect(await inbox(location)).toContain('Did you mean an address at gmail.com?');
    expect(await count('sign_ups', "email = 'anna@gmial.com'")).toBe(1);
    expect(enqueued).toHaveLength(1);
  });

  it('is asked about in the reader’s language, and in JSON with the whole address', async () => {
    const answer = await submit({ email: 'anna@hotmial.com', country: 'DE', language: 'de' });
    expect(answer.headers.get('Location')).toBe('/check-your-inbox?lang=de&meant=hotmail.com');
    expect(await inbox(answer.headers.get('Location'))).toContain('Meinten Sie eine Adresse bei hotmail.com?');
    const json = await submitJson({ email: 'Ben@gmial.com', country: 'DE' });
    expect(json.status).toBe(202);
    expect(await json.json()).toEqual({ status: 'check_your_inbox', did_you_mean: 'Ben@gmail.com' });
  });

  it('is asked about whether the address is known or not', async () => {
    await join('known@gmial.com');
    const known = await submit({ email: 'known@gmial.com', country: 'DE' });
    const unknown = await submit({ email: 'unknown@gmial.com', country: 'DE' });
    expect(known.headers.get('Location')).toBe(unknown.headers.get('Location'));
  });

  it('of a throw-away provider is none', async () => {
    const answer = await submit({ email: 'anna@mailinator.com', country: 'DE' });
    expect(answer.headers.get('Location')).toBe('/check-your-inbox');
  });
});

it.each(['evil.example', 'gmial.com', '<script>alert(1)</script>', 'your bank', ''])(
  'the page asks about no domain that somebody makes up: %j',
  async (meant) => {
    const html = await inbox(`/check-your-inbox?meant=${encodeURIComponent(meant)}`);
    expect(html).toBe(await inbox('/check-your-inbox'));
  },
);

it.each(LANGUAGES)('the hint in %s names the domain', async (language) => {
  expect(await inbox(`/check-your-inbox?lang=${language}&meant=gmail.com`)).toContain('gmail.com');
});
