import { beforeEach, describe, expect, it } from 'vitest';
import { pageTexts } from '../../../templates/locales/pages.ts';
import { isCountry } from '../../../workers/domain/country.ts';
import { LANGUAGES } from '../../../workers/domain/language.ts';
import { dump } from '../dump.ts';
import { ask, count, enqueued, submitJson, testEnv } from './support.ts';

const ANNA = { email: 'anna@example.org', country: 'DE' };
const MAGAZINE = 'https://magazine.example';

beforeEach(() => {
  enqueued.length = 0;
});

/** What somebody copies from the page. */
async function copiedLines(language: string): Promise<string> {
  const html = await (await ask(`/embed?lang=${language}`)).text();
  const escaped = /<textarea[^>]*>([^<]*)<\/textarea>/.exec(html)?.[1] ?? '';
  return escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** The copied form as a browser would send it. */
function formOf(lines: string) {
  const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
  const action = new URL(plain(/<form method="post" action="([^"]+)"/.exec(lines)?.[1] ?? ''));
  const hidden = [...lines.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)];
  const fields: Record<string, string> = Object.fromEntries(hidden.map(([, name, value]) => [name, value]));
  const trap = /<p hidden>.*?<input name="([^"]+)"/s.exec(lines)?.[1] ?? '';
  return {
    action,
    fields: { ...fields, [trap]: '' },
    consent: plain(/<p>([^<]+)<\/p>\n<p><button/.exec(lines)?.[1] ?? ''),
  };
}

async function send(path: string, fields: Record<string, string>, origin: string | null = MAGAZINE): Promise<Response> {
  const headers = origin === null ? {} : { Origin: origin };
  return await ask(path, { method: 'POST', body: new URLSearchParams(fields), headers });
}

describe.each(LANGUAGES)('the lines to copy in %s', (language) => {
  it('are a form without a script, a style or anything to load, and with every country', async () => {
    const lines = await copiedLines(language);
    expect(lines).not.toMatch(/<script|<link|<style|<img|<iframe| style=| on[a-z]+=|src=/i);
    const options = [...lines.matchAll(/<option value="([A-Z]{2})">\S/g)].map(([, code]) => code ?? '');
    expect(options.length).toBeGreaterThan(200);
    expect(options.every(isCountry)).toBe(true);
    expect(formOf(lines).action.origin).toBe('https://forewarn.example');
  });

  it('sign up a person of another site, in the words that they carry, and say which site', async () => {
    const { action, fields, consent } = formOf(await copiedLines(language));
    const answer = await send(action.pathname + action.search, { ...fields, ...ANNA });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toMatch(/^\/check-your-inbox(\?lang=..)?$/);
    const tables = await dump(testEnv.DB);
    expect(tables['sign_ups']).toMatchObject([{ language, form: `embed ${MAGAZINE}` }]);
    expect(tables['consent_records']).toMatchObject([{ event: 'asked', language, form: `embed ${MAGAZINE}` }]);
    expect(tables['wordings']).toMatchObject([{ hash: fields['wording'], content: consent, language }]);
    expect(consent).toContain(pageTexts(language).form.button);
  });
});

describe('a form on another site', () => {
  const form = async () => formOf(await copiedLines('en')).fields;

  it('with a wording of its own, or an old one, leads to our form, filled in, and puts nothing down', async () => {
    const before = await dump(testEnv.DB);
    const answer = await send('/subscribe?lang=en', { ...(await form()), ...ANNA, wording: 'f'.repeat(64) });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toMatch(/<p class="fault" id="wording-fault">You are agreeing to the text above the button/);
    expect(html).toContain('value="anna@example.org"');
    expect(html).toContain('<option value="DE" selected="">');
    expect(await dump(testEnv.DB)).toEqual(before);

    // Its button is that of our page: the same person has read our words now.
    expect((await send('/subscribe?lang=en', ANNA, 'null')).status).toBe(303);
    expect(await count('sign_ups', "form = 'page'")).toBe(1);
  });

  it.each([
    ['that says no wording', { form: 'embed' }, MAGAZINE],
    ['that is a copy of our page', {}, MAGAZINE],
    ['in a browser that does not say where it is', { form: 'embed' }, null],
  ])('%s is shown ours', async (_what, fields, origin) => {
    expect((await send('/subscribe', { ...fields, ...ANNA }, origin)).status).toBe(422);
    expect(await count('sign_ups')).toBe(0);
  });

  it.each([
    ['null'],
    ['not an origin'],
    ['https://magazine.example/path'],
    ['javascript:alert(1)'],
    [`https://${'a'.repeat(200)}.example`],
    ['file://'],
  ])('that says it is at %.40s is recorded without a site', async (origin) => {
    expect((await send('/subscribe', { ...(await form()), ...ANNA }, origin)).status).toBe(303);
    expect(await count('sign_ups', "form = 'embed'")).toBe(1);
  });

  it('that is ours is our page, whatever it is reached as', async () => {
    expect((await send('/subscribe', ANNA, 'https://forewarn.example')).status).toBe(303);
    expect(await count('sign_ups', "form = 'page'")).toBe(1);
  });

  it('can be told apart from a robot that fills in everything', async () => {
    const fields = await form();
    const filled = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, value === '' ? 'x' : value]),
    );
    expect(filled).not.toEqual(fields);
    expect((await send('/subscribe', { ...filled, ...ANNA })).status).toBe(422);
    expect(await count('sign_ups')).toBe(0);
  });
});

describe('the trap', () => {
  it('on our page is a field that people neither see nor reach', async () => {
    const html = await (await ask('/')).text();
    expect(html).toMatch(
      /<div class="unseen"><label for="topic">Leave this field empty<\/label><input id="topic"[^>]*tabindex="-1"/,
    );
    const sheet = /href="(\/style[^"]+)"/.exec(html)?.[1] ?? '';
    expect(await (await ask(sheet)).text()).toMatch(/\.unseen \{ display: none; \}/);
  });

  it('that was filled in is shown, and said, to whoever it happened to; nothing is put down', async () => {
    const answer = await send('/subscribe', { ...ANNA, topic: 'https://pills.example' }, null);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).not.toContain('class="unseen"');
    expect(html).toMatch(/<p class="fault" id="topic-fault">A field that is not meant for people/);
    expect(html).not.toContain('pills');
    expect(await count('sign_ups')).toBe(0);
    expect(enqueued).toEqual([]);
    const json = await submitJson({ ...ANNA, topic: 'x' });
    expect(await json.json()).toMatchObject({ status: 422, errors: [{ field: 'topic' }] });
  });
});

describe('JSON', () => {
  it('may say which wording was shown, and is refused if that is not ours', async () => {
    const { fields } = formOf(await copiedLines('en'));
    const wrong = await submitJson({ ...ANNA, wording: 'f'.repeat(64) });
    expect(await wrong.json()).toMatchObject({ status: 422, errors: [{ field: 'wording' }] });
    expect((await submitJson({ ...ANNA, wording: fields['wording'] }, { Origin: MAGAZINE })).status).toBe(202);
    expect(await count('sign_ups', `form = 'json ${MAGAZINE}'`)).toBe(1);
  });
});
