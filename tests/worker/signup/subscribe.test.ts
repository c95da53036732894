import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAIL_INTERVAL_MS, MAIL_WINDOW_MS, MAILS_PER_WINDOW } from '../../../db/sign-ups.ts';
import { importAddressKey } from '../../../workers/domain/address-hash.ts';
import type { EmailAddress } from '../../../workers/domain/email-address.ts';
import { acceptSignUp } from '../../../workers/signup/accept-sign-up.ts';
import { dump } from '../dump.ts';
import { ask, count, db, enqueued, join, leave, signUpId, submit, submitJson, testEnv } from './support.ts';

const ANNA = 'anna@example.org';
const NOW = Date.parse('2025-10-01T12:00Z');
const W = { language: 'en', content: 'w' } as const;

beforeEach(() => {
  enqueued.length = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Fills in the form of a page and presses its button, in a browser that prefers English. */
async function submitOn(page: string, fields: Record<string, string>): Promise<Response> {
  const action = /<form method="post" action="([^"]+)"/.exec(await (await ask(page)).text())?.[1] ?? '';
  const body = new URLSearchParams(fields);
  return await ask(action, { method: 'POST', body, headers: { 'Accept-Language': 'en-GB' } });
}

describe('a valid sign-up', () => {
  it('sends a browser to the next page and puts the id, and nothing else, on the queue', async () => {
    const answer = await submit({ email: ` ${ANNA} `, country: 'DE' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toBe('/check-your-inbox');
    expect(enqueued).toEqual([{ signUp: await signUpId(ANNA) }]);
  });

  it('answers JSON with 202 and what to do', async () => {
    const answer = await submitJson({ email: ANNA, country: 'gb' });
    expect(answer.status).toBe(202);
    expect(await answer.json()).toEqual({ status: 'check_your_inbox' });
  });

  it('is evidence: when, in which form and language, and the wording word by word', async () => {
    await submit({ email: ANNA, country: 'DE' });
    const tables = await dump(testEnv.DB);
    expect(tables['consent_records']).toMatchObject([{ event: 'asked', form: 'page', language: 'en' }]);
    const [wording] = tables['wordings'] as { hash: string; content: string }[];
    expect(wording?.content).toContain('I ask Forewarn (test) to email me');
    expect(tables['consent_records']).toMatchObject([{ wording_hash: wording?.hash }]);
    expect(JSON.stringify([tables['consent_records'], tables['suppressions']])).not.toContain('anna');
  });

  it('is kept in the words that stood beside the button, whatever the browser prefers', async () => {
    const answer = await submitOn('/?lang=de', { email: ANNA, country: 'DE', language: 'fr' });
    expect(answer.headers.get('Location')).toBe('/check-your-inbox?lang=fr');
    const [wording] = (await dump(testEnv.DB))['wordings'] as { language: string; content: string }[];
    expect(wording?.content).toContain('bitte ich Forewarn (test)');
    expect(wording?.language).toBe('de');
  });

  it('that needs mending is shown again in the language of the page', async () => {
    const answer = await submitOn('/?lang=de', { email: '', country: 'DE' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('<html lang="de">');
  });

  it('puts nobody on the list', async () => {
    await submit({ email: ANNA, country: 'DE' });
    expect(await count('subscribers')).toBe(0);
  });

  it.each([
    ['US', 'America/Los_Angeles', 'America/Los_Angeles'],
    ['DE', 'America/Los_Angeles', 'Europe/Berlin'],
  ])('in %s from %s follows the clocks of %s', async (country, timezone, zone) => {
    const body = new URLSearchParams({ email: ANNA, country });
    await ask('/subscribe', { method: 'POST', body, cf: { timezone } as IncomingRequestCfProperties });
    expect(await count('sign_ups', `zone = '${zone}'`)).toBe(1);
  });

  it('stands, with the same answer, when the queue is out of reach', async () => {
    const errors = vi.spyOn(console, 'error').mockReturnValue();
    const broken = { sendBatch: () => Promise.reject(new Error(`no queue for ${ANNA}`)) };
    const body = new URLSearchParams({ email: ANNA, country: 'DE' });
    const answer = await ask('/subscribe', { method: 'POST', body }, { CONFIRMATIONS: broken });
    expect(answer.status).toBe(303);
    expect(await count('sign_ups', 'mails_asked > mails_taken and confirmed_at is null')).toBe(1);
    expect(JSON.stringify(errors.mock.calls)).toContain('confirmation.not-enqueued');
    expect(JSON.stringify(errors.mock.calls)).not.toContain('anna');
  });
});

describe('the same answer', () => {
  it('comes for a new, a pending, a known, a departed and a suppressed address', async () => {
    await submit({ email: 'pending@example.org', country: 'DE' });
    await join('known@example.org');
    await join('left@example.org');
    await leave('left@example.org');
    await join('complained@example.org');
    await leave('complained@example.org', 'complained');
    const seen = async (name: string) => {
      const email = `${name}@example.org`;
      const page = await submit({ email, country: 'FR' });
      const json = await submitJson({ email, country: 'FR' });
      return [page, json].map(async (each) => [each.status, [...each.headers], await each.text()]);
    };
    const answers = [];
    for (const name of ['new', 'pending', 'known', 'left', 'complained'])
      answers.push(await Promise.all(await seen(name)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });
});

describe('asking again', () => {
  const accept = async (at: number, country: 'DE' | 'FR' = 'DE', email: string = ANNA) =>
    await acceptSignUp(
      db,
      await importAddressKey(testEnv.ADDRESS_KEY),
      { email: email as EmailAddress, country, claimedZone: undefined, language: 'en', form: 'page', wording: W },
      at,
    );

  it('renews the one row, with the new country', async () => {
    const first = await accept(NOW);
    const second = await accept(NOW + MAIL_INTERVAL_MS, 'FR');
    expect(second).toBe(first);
    expect(await count('sign_ups')).toBe(1);
    expect(await count('sign_ups', "country = 'FR' and zone = 'Europe/Paris' and mails_asked = 2")).toBe(1);
  });

  it('within ten minutes is silent and writes nothing but that there was a request', async () => {
    await accept(NOW);
    const { counters: _, ...before } = await dump(testEnv.DB);
    expect(await accept(NOW + MAIL_INTERVAL_MS - 1, 'FR')).toBeNull();
    const { counters, ...after } = await dump(testEnv.DB);
    expect(after).toEqual(before);
    expect(counters).toContainEqual({ name: 'sign_up_requests', value: 2 });
  });

  const MINUTES = 60_000;
  const DAYS = 24 * 60 * MINUTES;
  it.each([
    ['a double click', [0, 1_000], [0]],
    ['impatience', [0, 9 * MINUTES, 9.99 * MINUTES, 10 * MINUTES, 19 * MINUTES], [0, 10 * MINUTES]],
    [
      'three in half an hour, and then no more',
      [0, 10, 20, 30, 40, 1440].map((at) => at * MINUTES),
      [0, 10, 20].map((at) => at * MINUTES),
    ],
    ['three in six days', [0, 3, 6, 7, 10, 12.99].map((at) => at * DAYS), [0, 3, 6].map((at) => at * DAYS)],
    [
      'again after seven days of silence',
      [0, 1, 2, 8.99, 9].map((at) => at * DAYS),
      [0, 1, 2, 9].map((at) => at * DAYS),
    ],
    [
      'silence that asking does not prolong',
      [0, 1, 2, 5, 8, 9].map((at) => at * DAYS),
      [0, 1, 2, 9].map((at) => at * DAYS),
    ],
    ['once a week', [0, 7, 14, 21, 28].map((at) => at * DAYS), [0, 7, 14, 21, 28].map((at) => at * DAYS)],
  ])('%s gets the mails that are due', async (_what, asked, granted) => {
    const mailed: number[] = [];
    for (const at of asked) if ((await accept(NOW + at)) !== null) mailed.push(at);
    expect(mailed).toEqual(granted);
  });

  it('at whatever moments never gets two mails in ten minutes nor four in seven days', async () => {
    let people = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 11 * MINUTES }), fc.integer({ min: 0, max: 4 * DAYS })), {
          minLength: 5,
          maxLength: 25,
        }),
        async (pauses) => {
          people += 1;
          const mailed: number[] = [];
          let at = NOW;
          for (const pause of pauses) {
            at += pause;
            if ((await accept(at, 'DE', `reader${people}@example.org`)) !== null) mailed.push(at);
          }
          mailed.forEach((mail, n) => {
            if (n >= 1) expect(mail - (mailed[n - 1] ?? 0)).toBeGreaterThanOrEqual(MAIL_INTERVAL_MS);
            const before = mailed[n - MAILS_PER_WINDOW];
            if (before !== undefined) expect(mail - before).toBeGreaterThanOrEqual(MAIL_WINDOW_MS);
          });
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);

  it('in another spelling of the address is the same person', async () => {
    await submit({ email: ANNA, country: 'DE' });
    await submit({ email: 'Anna@EXAMPLE.org', country: 'DE' });
    expect(await count('sign_ups')).toBe(1);
    expect(enqueued).toHaveLength(1);
  });

  it('twice at the same time makes one row and one record', async () => {
    await Promise.all([submit({ email: ANNA, country: 'DE' }), submit({ email: ANNA, country: 'DE' })]);
    expect(await count('sign_ups')).toBe(1);
    expect(await count('consent_records')).toBe(1);
    expect(enqueued).toHaveLength(1);
  });
});

describe('an invalid sign-up', () => {
  it('shows the form again, with the message beside the field and what was typed', async () => {
    const answer = await submit({ email: 'anna@exam"ple', country: 'CH' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('value="anna@exam&quot;ple"');
    expect(html).toContain('<option value="CH" selected="">');
    expect(html).toMatch(/<input id="email"[^>]* aria-describedby="email-fault" aria-invalid="true"/);
    expect(html).toMatch(/<p class="fault" id="email-fault">The part after the @/);
    expect(html).toMatch(/role="alert".*<a href="#email">/s);
    expect(html).toContain('<title>Error: ');
    expect(html).not.toContain('id="country-fault"');
  });

  it('names each field to JSON, as problem details', async () => {
    const answer = await submitJson({ email: 7, country: 'EL', language: 'tlh' });
    expect(answer.status).toBe(422);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({
      status: 422,
      errors: [
        { field: 'email', message: 'Enter your email address.' },
        { field: 'country', message: expect.any(String) },
        { field: 'language', message: expect.any(String) },
      ],
    });
  });

  it.each([
    ['', 'empty'],
    ['anna', 'no @'],
    ['anna@localhost', 'no domain'],
    ['anna@example.org\r\nBcc: x@example.org', 'a header in it'],
    ['anna@example.org,ben@example.org', 'two addresses'],
    [`${'a'.repeat(65)}@example.org`, 'too long a name'],
  ])('%j is refused (%s)', async (email) => {
    expect((await submit({ email, country: 'DE' })).status).toBe(422);
    expect(await count('sign_ups')).toBe(0);
  });

  it.each([
    ['text/plain', 'email=anna', 415],
    ['multipart/form-data; boundary=x', '--x--', 415],
    ['application/json', '{"email":', 400],
    ['application/json', '[]', 400],
    ['application/json', 'null', 400],
    ['application/json', `{"email":"${'a'.repeat(5000)}"}`, 413],
    ['application/x-www-form-urlencoded', `email=${'a'.repeat(5000)}`, 413],
  ])('%s %.20s is answered %3$i', async (type, body, status) => {
    const before = await dump(testEnv.DB);
    const answer = await ask('/subscribe', { method: 'POST', body, headers: { 'Content-Type': type } });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toContain(
      type.includes('json') ? 'application/problem+json' : 'text/html',
    );
    expect(await dump(testEnv.DB)).toEqual(before);
  });

  it('is cut off at the limit even when it does not say how long it is', async () => {
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('a'.repeat(1024))),
    });
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    expect((await ask('/subscribe', { method: 'POST', body: endless, headers })).status).toBe(413);
  });

  it('of unknown fields keeps nothing and complains of nothing', async () => {
    expect((await submit({ email: ANNA, country: 'DE', admin: '1', __proto__: 'x' })).status).toBe(303);
  });
});

describe('a fault of ours', () => {
  const fail = async (bindings: object = {}) => {
    const errors = vi.spyOn(console, 'error').mockReturnValue();
    const body = new URLSearchParams({ email: ANNA, country: 'DE' });
    const answer = await ask('/subscribe', { method: 'POST', body }, bindings);
    expect(answer.status).toBe(500);
    const [page, log] = [await answer.text(), JSON.stringify(errors.mock.calls)];
    expect(page).toContain('Something went wrong on our side');
    for (const text of [page, log]) expect(text).not.toContain('anna');
    return { page, log };
  };

  it('answers a plain page that says nothing of it, and logs what the database said', async () => {
    await db.run('drop table consent_records');
    const { page, log } = await fail();
    expect(log).toContain('no such table');
    expect(page).not.toContain('no such table');
  });

  it('is logged without the values that a failed query carries in its message', async () => {
    const error = new Error(`Failed query: insert ... params: ${ANNA}`, {
      cause: new Error('D1_ERROR: database is locked'),
    });
    const { log } = await fail({
      DB: { prepare: (query: string) => testEnv.DB.prepare(query), batch: () => Promise.reject(error) },
    });
    expect(log).toContain('database is locked');
  });
});
