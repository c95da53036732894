import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { StoredMail } from '../../dev/mailbox/mailbox.ts';
import { DAY_MS } from '../../workers/domain/civil-date.ts';
import { ERASED_WITHIN_MS } from '../../workers/domain/retention.ts';
import { type Forewarn, linkIn, openForewarn } from '../support/forewarn.ts';

let forewarn: Forewarn;
beforeAll(async () => {
  forewarn = await openForewarn();
  await forewarn.release('linkedin-ai-training');
});
afterAll(async () => {
  await forewarn.close();
});

const NOW = Date.now();
const newest = (email: string, subject: string): StoredMail => {
  const mail = forewarn.mailsTo(email).findLast((each) => each.subject === subject);
  if (!mail) throw new Error(`no mail "${subject}" to ${email}`);
  return mail;
};

/** Every way that an address could be written down: as it is, in a link, in base64, in hex; and its parts alone. */
function tracesOf(email: string, text: string): string[] {
  const [local = ''] = email.split('@');
  const bytes = Buffer.from(email);
  const written = [
    email,
    local,
    encodeURIComponent(email),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    JSON.stringify([...bytes]),
  ];
  const lower = text.toLowerCase();
  return written.filter((form) => lower.includes(form.toLowerCase()));
}

/** Presses the button on the page behind the mail's link to `/my-data` that asks for the mail, and lets a tick pass. */
async function askFor(kind: 'my-data' | 'erase', mail: StoredMail): Promise<void> {
  const link = linkIn(mail, '/my-data') ?? '';
  const page = await (await forewarn.visit(link)).text();
  const action = page.match(new RegExp(`action="(/${kind}\\?[^"]+)"`))?.[1]?.replaceAll('&amp;', '&') ?? '';
  const answer = await forewarn.visit(action, { method: 'POST', body: new URLSearchParams({ from: 'page' }) });
  expect(answer.status).toBe(200);
  const [to = ''] = mail.to;
  const before = forewarn.mailsTo(to).length;
  await forewarn.tickAt(NOW);
  await vi.waitUntil(() => forewarn.mailsTo(to).length > before, { timeout: 10_000 });
}

describe('somebody who wants to be forgotten', () => {
  const anna = { email: 'anna.persephone@example.org', country: 'DE' };
  const needle = anna.email;

  it('sees what is kept, has it erased, and no trace of the address is left in 48 hours', async () => {
    await forewarn.join({ ...anna, email: 'Anna.Persephone@Example.org' });
    await forewarn.tickAt(NOW);
    const [advisory] = forewarn.advisoriesTo(anna.email);
    if (!advisory) throw new Error('no advisory');
    await forewarn.pressButtonBehind(advisory, '/done');

    await askFor('my-data', advisory);
    const data = newest(anna.email, 'Your data');
    const file = JSON.parse(Buffer.from(data.attachments[0]?.content ?? '', 'base64').toString());
    expect(file).toMatchObject({
      subscribers: [{ email: 'Anna.Persephone@example.org', country: 'DE' }],
      done_marks: [{ advisory: 'linkedin-ai-training' }],
      mailings: [{ advisory: 'linkedin-ai-training' }],
    });

    // Gone and asked for again, which is what is forgotten most easily.
    await forewarn.oneClick(advisory);
    await forewarn.signUp(anna);
    await forewarn.drain();
    await askFor('erase', advisory);
    const mail = newest(anna.email, 'Erase your data?');
    expect(tracesOf(needle, await forewarn.everything())).toContain(needle);
    await forewarn.visit(linkIn(mail, '/erase/now') ?? '');
    expect(tracesOf(needle, await forewarn.everything())).toContain(needle); // opening it does nothing
    const answer = await forewarn.pressButtonBehind(mail, '/erase/now');
    expect(await answer.text()).toContain('Your data is being erased');

    const sent = forewarn.mailsTo(anna.email).length;
    await forewarn.tickAt(NOW + DAY_MS + 3_600_000);
    expect(DAY_MS + 3_600_000).toBeLessThan(ERASED_WITHIN_MS);
    expect(tracesOf(needle, await forewarn.everything())).toEqual([]);
    expect(tracesOf(needle, forewarn.logs())).toEqual([]);
    expect(forewarn.logs()).toContain('tick.retain'); // there are log lines to look at
    expect(forewarn.mailsTo(anna.email)).toHaveLength(sent);

    const again = await forewarn.pressButtonBehind(advisory, '/unsubscribe');
    expect(await again.text()).toContain('You have left the list');
    expect((await forewarn.oneClick(advisory, 'multipart')).status).toBe(200);
    expect(tracesOf(needle, await forewarn.everything())).toEqual([]);
  });

  it('and signs up again an hour later gets nothing that they had, and is not erased by the old link', async () => {
    const eva = { email: 'eva.eurydice@example.org', country: 'DE' };
    await forewarn.join(eva);
    await forewarn.tickAt(NOW);
    const [advisory] = forewarn.advisoriesTo(eva.email);
    if (!advisory) throw new Error('no advisory');
    await forewarn.pressButtonBehind(advisory, '/done');
    await askFor('erase', advisory);
    const mail = newest(eva.email, 'Erase your data?');
    await forewarn.pressButtonBehind(mail, '/erase/now');
    await forewarn.join(eva);
    const again = { method: 'POST', body: new URLSearchParams({ from: 'page' }) };
    expect((await forewarn.visit(linkIn(mail, '/erase/now') ?? '', again)).status).toBe(410);
    await forewarn.tickAt(NOW + 3_600_000);
    expect(forewarn.advisoriesTo(eva.email)).toHaveLength(1);
    await forewarn.tickAt(NOW + DAY_MS + 7_200_000);
    const kept = await forewarn.everything();
    expect(kept).not.toContain('"marked_at"'); // what they had marked as done is gone
    expect(tracesOf(eva.email, kept)).toContain(eva.email);
  });

  it('leaves who did not ask for it alone', async () => {
    const ben = { email: 'ben.hephaestus@example.org', country: 'DE' };
    await forewarn.join(ben);
    await forewarn.tickAt(NOW + 3 * DAY_MS);
    expect(forewarn.advisoriesTo(ben.email)).toHaveLength(1);
    expect(tracesOf(ben.email, await forewarn.everything())).toContain(ben.email);
  });
});

describe('somebody whose mail program unsubscribes by mail', () => {
  it('is off the list, and the answer to the same mail again is the same', async () => {
    const carl = { email: 'carl@example.org', country: 'DE' };
    await forewarn.join(carl);
    await forewarn.tickAt(NOW + 4 * DAY_MS);
    const [advisory] = forewarn.advisoriesTo(carl.email);
    if (!advisory) throw new Error('no advisory');
    expect(await forewarn.mailtoUnsubscribe(advisory)).toBe(true);
    expect(await forewarn.everything()).toContain('"way":"mailto"');
    expect(await forewarn.mailtoUnsubscribe(advisory)).toBe(true);
  });
});

describe('somebody who left by mistake', () => {
  it('undoes it from the page that says so, and gets nothing twice', async () => {
    const dora = { email: 'dora@example.org', country: 'DE' };
    await forewarn.join(dora);
    await forewarn.tickAt(NOW + 5 * DAY_MS);
    const [advisory] = forewarn.advisoriesTo(dora.email);
    if (!advisory) throw new Error('no advisory');
    const page = await (await forewarn.pressButtonBehind(advisory, '/unsubscribe')).text();
    const undo = page.match(/action="(\/unsubscribe\/undo[^"]+)"/)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const answer = await forewarn.visit(undo, { method: 'POST', body: new URLSearchParams({ from: 'page' }) });
    expect(await answer.text()).toContain('You are back on the list');
    await forewarn.tickAt(NOW + 6 * DAY_MS);
    expect(forewarn.advisoriesTo(dora.email)).toHaveLength(1);
  });
});
