/* The page on which readers choose, by the link of a mail, on the real database. What it makes of sending is in tests/worker/cron. */
import { beforeEach, describe, expect, it } from 'vitest';
import { markDone } from '../../../db/done-marks.ts';
import { ADVISORIES } from '../../../templates/advisories/index.ts';
import { preferencesTexts } from '../../../templates/locales/preferences.ts';
import { ADVISORY_KINDS } from '../../../workers/domain/advisory-kind.ts';
import { LANGUAGES } from '../../../workers/domain/language.ts';
import { dump } from '../dump.ts';
import { ask, count, db, join, linkOf, pressOn, testEnv } from './support.ts';

const SLUG = 'linkedin-ai-training';
const TITLE = ADVISORIES.find(({ facts }) => facts.slug === SLUG)?.texts.en.title ?? '';
let anna: number;
let link: string;
beforeEach(async () => {
  anna = await join('anna');
  link = await linkOf('/preferences', anna);
});

interface Chosen {
  readonly country: string;
  readonly zone?: string;
  readonly language: string;
  readonly reminders: string;
  readonly kinds: readonly string[];
}
const EVERYTHING: Chosen = { country: 'DE', language: 'en', reminders: 'all', kinds: ADVISORY_KINDS };

/** Presses the button with the choices of the page changed. */
async function choose(change: Partial<Chosen>, cf?: Record<string, string>, path = link): Promise<Response> {
  const { kinds, ...rest } = { ...EVERYTHING, ...change };
  const body = new URLSearchParams({ ...rest });
  for (const kind of kinds) body.append('kind', kind);
  return await ask(path, { method: 'POST', body, ...(cf && { cf }) } as RequestInit);
}
const row = async () =>
  await db.get<Record<string, string | number>>(
    `select country, zone, language, muted_kinds, reminders, position from subscribers where id = ${anna}`,
  );
/** What is selected or ticked, by the field's name. */
function chosenIn(html: string, name: string): string[] {
  const select = new RegExp(`<select id="${name}".*?</select>`, 's').exec(html)?.[0];
  if (select !== undefined)
    return [...select.matchAll(/value="([^"]+)"[^>]* selected/g)].map(([, value = '']) => value);
  const boxes = [...html.matchAll(/<input[^>]*>/g)].map(([box]) => box).filter((box) => box.includes(`name="${name}"`));
  return boxes.filter((box) => box.includes(' checked')).map((box) => /value="([^"]+)"/.exec(box)?.[1] ?? '');
}
const text = async (answer: Response | Promise<Response>) => await (await answer).text();

describe('the page', () => {
  it('shows what is chosen now, and changes nothing, opened or probed', async () => {
    await choose({ country: 'US', zone: 'Pacific/Honolulu', language: 'pl', reminders: 'last', kinds: ['law'] });
    const before = await dump(testEnv.DB);
    const html = await text(ask(link));
    await ask(link, { method: 'HEAD' });
    expect(['country', 'zone', 'language', 'reminders', 'kind'].map((name) => chosenIn(html, name))).toEqual([
      ['US'],
      ['Pacific/Honolulu'],
      ['pl'],
      ['last'],
      ['law'],
    ]);
    expect(await dump(testEnv.DB)).toEqual(before);
  });

  it('shows everything chosen to whoever chose nothing yet', async () => {
    const html = await text(ask(link));
    expect(chosenIn(html, 'kind')).toEqual(ADVISORY_KINDS);
    expect(chosenIn(html, 'reminders')).toEqual(['all']);
  });

  it('asks for a zone only where the country has more than one clock, and shows theirs', async () => {
    expect(await text(ask(link))).not.toContain('name="zone"');
    expect(await text(choose({ country: 'PL' }))).not.toContain('#zone');
    await choose({ country: 'US', zone: 'America/Indiana/Knox' });
    const html = await text(ask(link));
    expect(chosenIn(html, 'zone')).toEqual(['America/Indiana/Knox']);
    expect(html).toContain('>Knox (Indiana)<');
    expect(html).not.toContain('America/Chicago');
    expect(html).toContain('America/Los_Angeles');
  });

  it('never shows the address as a whole', async () => {
    for (const html of [await text(ask(link)), await text(choose({}))]) {
      expect(html).toContain('a•••@e•••.org');
      expect(html).not.toContain('anna');
    }
  });

  it('is personal: not kept, not indexed, not passed on', async () => {
    const { headers } = await ask(link);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Robots-Tag')).toBe('noindex');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
  });

  it.each(LANGUAGES)('speaks %s, whatever the language of the mails', async (language) => {
    const html = await text(ask(`${link}&lang=${language}`));
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(preferencesTexts(language).kinds.options.law.meaning);
    expect(chosenIn(html, 'language')).toEqual(['en']);
  });
});

describe('saving', () => {
  it('makes the choice theirs, says so, and shows it', async () => {
    const answer = await choose({ country: 'AT', language: 'de', reminders: 'last', kinds: ['ai-training'] });
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toContain('<title>Saved – What you get');
    expect(chosenIn(html, 'country')).toEqual(['AT']);
    expect(await row()).toMatchObject({
      country: 'AT',
      zone: 'Europe/Vienna',
      language: 'de',
      muted_kinds: '["advertising","data-use","law"]',
      reminders: 'last',
    });
  });

  it('twice is the same as once', async () => {
    await choose({ country: 'AT', kinds: [] });
    const once = await dump(testEnv.DB);
    expect((await choose({ country: 'AT', kinds: [] })).status).toBe(200);
    expect(await dump(testEnv.DB)).toEqual(once);
  });

  it('what is there already changes nothing and records nothing', async () => {
    const before = await dump(testEnv.DB);
    expect(await text(choose({}))).toContain('Saved');
    expect(await dump(testEnv.DB)).toEqual(before);
  });

  it('is recorded as a change of consent, with the words beside the button, once each', async () => {
    await choose({ kinds: ['law'] });
    await choose({ kinds: ['law'] });
    await choose({ kinds: ['law'], reminders: 'last' }, undefined, `${link}&lang=de`);
    const records = (await dump(testEnv.DB))['consent_records'] as Record<string, string>[];
    const changes = records.filter(({ event }) => event === 'changed');
    expect(changes.map(({ language, form, address_hash: hash }) => [language, form, hash])).toEqual([
      ['en', 'preferences', 'hash-of-anna'],
      ['de', 'preferences', 'hash-of-anna'],
    ]);
    const wordings = (await dump(testEnv.DB))['wordings'] as Record<string, string>[];
    for (const { wording_hash: hash, language } of changes) {
      const content = wordings.find((each) => each['hash'] === hash)?.['content'] ?? '';
      expect(content).toContain('Forewarn (test)');
      expect(await text(ask(`${link}&lang=${language}`))).toContain(content);
    }
  });

  it('says that nothing will come when no kind is left, and keeps the person on the list', async () => {
    expect(await text(choose({ kinds: [] }))).toContain('nothing will reach you');
    expect(await text(choose({ kinds: ['law'] }))).not.toContain('nothing will reach you');
    expect(await count('subscribers', 'left_at is null')).toBe(1);
  });

  it('changes nobody else', async () => {
    const ben = await join('ben');
    const before = await db.get(`select * from subscribers where id = ${ben}`);
    await choose({ country: 'FR', kinds: [], reminders: 'last' });
    expect(await db.get(`select * from subscribers where id = ${ben}`)).toEqual(before);
  });

  it('takes a multipart form, too', async () => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ country: 'FR', language: 'fr', reminders: 'all', kind: 'law' })) {
      body.append(name, value);
    }
    expect((await ask(link, { method: 'POST', body })).status).toBe(200);
    expect(await row()).toMatchObject({ country: 'FR', muted_kinds: '["ai-training","advertising","data-use"]' });
  });
});

describe('a new position', () => {
  const formers = () => count('former_positions', `subscriber_id = ${anna}`);
  it.each<[string, Partial<Chosen>, Partial<Chosen>]>([
    ['moves', {}, { country: 'FR' }],
    ['moves to another zone', { country: 'CA', zone: 'America/Toronto' }, { country: 'CA', zone: 'America/Vancouver' }],
    ['wants a kind again', { kinds: ['law'] }, { kinds: ['law', 'advertising'] }],
    ['wants one kind instead of another', { kinds: ['law'] }, { kinds: ['advertising'] }],
    ['wants all reminders again', { reminders: 'last' }, { reminders: 'all' }],
  ])('is given to whoever %s, with the former one kept', async (_what, before, after) => {
    await choose(before);
    const [was, kept] = [await row(), await formers()];
    await join('somebody-else');
    await choose(after);
    expect(Number((await row())?.['position'])).toBe(Number(was?.['position']) + 2);
    expect(await formers()).toBe(kept + 1);
    expect(await count('former_positions', `position = ${was?.['position']} and zone = '${was?.['zone']}'`)).toBe(1);
  });

  it.each<[string, Partial<Chosen>]>([
    ['mutes a kind', { kinds: ['law'] }],
    ['wants only the last reminder', { reminders: 'last' }],
    ['reads another language', { language: 'pt' }],
  ])('is not given to whoever only %s', async (_what, change) => {
    const was = await row();
    await choose(change);
    expect(await row()).not.toEqual(was);
    expect((await row())?.['position']).toBe(was?.['position']);
    expect(await formers()).toBe(0);
  });
});

describe('the zone', () => {
  const vancouver = { timezone: 'America/Vancouver' };
  it('of a new country is what the browser’s whereabouts suggest, or its main one, and is asked for', async () => {
    expect(await text(choose({ country: 'CA' }, vancouver))).toContain('href="#zone"');
    expect(await row()).toMatchObject({ zone: 'America/Vancouver' });
    await choose({ country: 'US' }, vancouver);
    expect(await row()).toMatchObject({ country: 'US', zone: 'America/New_York' });
  });
  it('stays when the country does, wherever the browser is', async () => {
    await choose({ country: 'CA', zone: 'America/Halifax' });
    expect(await text(choose({ country: 'CA', kinds: [] }, vancouver))).not.toContain('href="#zone"');
    expect(await row()).toMatchObject({ zone: 'America/Halifax' });
  });
  it('of another country is not taken', async () => {
    await choose({ country: 'DE', zone: 'America/Vancouver' });
    expect(await row()).toMatchObject({ country: 'DE', zone: 'Europe/Berlin' });
  });
});

describe('done marks', () => {
  const marks = () => count('done_marks', `subscriber_id = ${anna}`);
  const mark = (advisory: string) => markDone(db, { subscriberId: anna, advisory, campaignId: 1 }, 1);

  it('are listed by the advisory’s title, and taken back one by one', async () => {
    expect(await text(ask(link))).not.toContain('Remind me again');
    await mark(SLUG);
    await mark('an-old-one');
    const html = await text(ask(link));
    expect(html).toContain(TITLE);
    expect(html).toContain('an-old-one');
    expect(await text(pressOn(link, { undo: SLUG }))).toContain('We keep reminding you');
    expect(await marks()).toBe(1);
    expect(await text(ask(link))).not.toContain(TITLE);
  });

  it('taken back twice are taken back once', async () => {
    await mark(SLUG);
    await pressOn(link, { undo: SLUG });
    const once = await dump(testEnv.DB);
    await pressOn(link, { undo: SLUG });
    expect(await dump(testEnv.DB)).toEqual(once);
  });
});

describe('somebody who left', () => {
  it('is told so, on opening and on saving, and nothing changes', async () => {
    await pressOn(link.replace('/preferences', '/unsubscribe'));
    const before = await dump(testEnv.DB);
    for (const answer of [await ask(link), await choose({ country: 'FR' }), await pressOn(link, { undo: SLUG })]) {
      expect(answer.status).toBe(200);
      const html = await answer.text();
      expect(html).toContain('You are not on the list');
      expect(html).not.toContain('•••');
    }
    expect(await dump(testEnv.DB)).toEqual(before);
  });

  it('gets the answer of somebody who never was', async () => {
    const stranger = await text(ask(await linkOf('/preferences', anna + 1000)));
    await pressOn(link.replace('/preferences', '/unsubscribe'));
    expect(await text(ask(link))).toBe(stranger);
  });
});

describe('what is refused changes nothing', () => {
  it.each(['/preferences', '/preferences?t=abc', '/preferences?t='])('the link %s', async (path) => {
    const before = await dump(testEnv.DB);
    expect((await ask(path)).status).toBe(400);
    expect((await choose({ country: 'FR' }, undefined, path)).status).toBe(400);
    expect(await dump(testEnv.DB)).toEqual(before);
  });

  it('the link of a confirmation mail', async () => {
    expect((await ask(link.replace('t=r', 't=c'))).status).toBe(400);
  });

  it.each<[string, Partial<Chosen>]>([
    ['a country that is none', { country: 'ZZ' }],
    ['no country', { country: '' }],
    ['a language that we do not have', { language: 'tlh' }],
    ['a kind that is none', { kinds: ['law', 'weather'] }],
    ['reminders that are none', { reminders: 'never' }],
  ])('%s', async (_what, change) => {
    const before = await dump(testEnv.DB);
    expect((await choose({ ...change, reminders: change.reminders ?? 'last' })).status).toBe(422);
    expect(await dump(testEnv.DB)).toEqual(before);
  });

  it.each<[string, number, RequestInit]>([
    ['an empty form', 422, { body: new URLSearchParams() }],
    ['a slug that is none', 422, { body: new URLSearchParams({ undo: 'a b' }) }],
    ['too much', 413, { body: new URLSearchParams({ country: 'x'.repeat(5000) }) }],
    ['JSON', 415, { body: '{}', headers: { 'Content-Type': 'application/json' } }],
    ['broken multipart', 400, { body: 'x', headers: { 'Content-Type': 'multipart/form-data; boundary=b' } }],
  ])('%s', async (_what, status, init) => {
    const before = await dump(testEnv.DB);
    expect((await ask(link, { method: 'POST', ...init })).status).toBe(status);
    expect(await dump(testEnv.DB)).toEqual(before);
  });
});
