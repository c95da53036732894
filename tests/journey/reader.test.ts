import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Forewarn, linkIn, openForewarn, type Person } from '../support/forewarn.ts';

let forewarn: Forewarn;
beforeAll(async () => {
  forewarn = await openForewarn();
  await forewarn.release('linkedin-ai-training');
});
beforeEach(() => {
  tests += 1;
  anna = { email: `anna${tests}@example.org`, country: 'DE' };
});
afterAll(async () => {
  await forewarn.close();
});

/* One system for all tests, as in life; each has people of its own. */
let tests = 0;
let anna: Person;
const TODAY = '2026-11-24T12:00Z';

describe('a reader', () => {
  it('signs up, confirms from the mail, gets the advisory and leaves with one click', async () => {
    const answer = await forewarn.signUp(anna);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/check-your-inbox']);
    await forewarn.drain();
    const [confirmation] = forewarn.mailsTo(anna.email);
    expect(Object.keys(confirmation?.headers ?? {}).filter((name) => name.startsWith('List-'))).toEqual([]);

    await forewarn.tickAt(TODAY);
    expect(forewarn.advisoriesTo(anna.email)).toEqual([]); // a sign-up is not on the list

    expect((await forewarn.confirm(anna.email)).status).toBe(200);
    await forewarn.tickAt(TODAY);
    const [advisory, ...more] = forewarn.advisoriesTo(anna.email);
    expect(more).toEqual([]);
    expect(advisory?.subject).toContain('In effect since 3 November 2025');
    expect(advisory?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    if (!advisory) throw new Error('no advisory');

    expect((await forewarn.oneClick(advisory)).status).toBe(200);
    await forewarn.tickAt('2026-11-25T12:00Z');
    expect(forewarn.advisoriesTo(anna.email)).toHaveLength(1);
  });

  it('who opens the links but presses no button stays as they are', async () => {
    await forewarn.signUp(anna);
    await forewarn.drain();
    const [confirmation] = forewarn.mailsTo(anna.email);
    if (!confirmation) throw new Error('no mail');
    expect((await forewarn.visit(linkIn(confirmation, '/confirm') ?? '')).status).toBe(200);
    await forewarn.tickAt(TODAY);
    expect(forewarn.advisoriesTo(anna.email)).toHaveLength(0);

    await forewarn.confirm(anna.email);
    await forewarn.tickAt('2025-10-28T12:00Z');
    const [week] = forewarn.advisoriesTo(anna.email);
    if (!week) throw new Error('no advisory');
    await forewarn.visit(linkIn(week, '/unsubscribe') ?? '');
    await forewarn.visit(linkIn(week, '/done') ?? '');
    await forewarn.tickAt('2025-11-02T12:00Z');
    expect(forewarn.advisoriesTo(anna.email)).toHaveLength(2);
  });

  it('who is done gets no later edition of it, and gets them again after taking that back', async () => {
    await forewarn.join(anna);
    await forewarn.tickAt('2025-10-04T07:00Z');
    const [early] = forewarn.advisoriesTo(anna.email);
    if (!early) throw new Error('no advisory');
    await forewarn.pressButtonBehind(early, '/done');
    await forewarn.tickAt('2025-10-27T08:00Z');
    expect(forewarn.advisoriesTo(anna.email)).toHaveLength(1);
    await forewarn.pressButtonBehind(early, '/done', { undo: '1' });
    await forewarn.tickAt('2025-10-27T08:30Z');
    expect(forewarn.advisoriesTo(anna.email).map((mail) => mail.subject)).toHaveLength(2);
    await forewarn.tickAt('2025-10-27T09:00Z');
    expect(forewarn.advisoriesTo(anna.email)).toHaveLength(2);
  });

  it('who left can come back by signing up and confirming again', async () => {
    await forewarn.join(anna);
    await forewarn.tickAt('2025-10-28T12:00Z');
    const [week] = forewarn.advisoriesTo(anna.email);
    if (!week) throw new Error('no advisory');
    await forewarn.pressButtonBehind(week, '/unsubscribe');
    await forewarn.tickAt('2025-11-02T12:00Z');
    expect(forewarn.advisoriesTo(anna.email)).toHaveLength(1);
    await forewarn.join(anna);
    await forewarn.tickAt('2025-11-02T13:00Z');
    expect(forewarn.advisoriesTo(anna.email)).toHaveLength(2);
  });

  it('who complains is written to no more, and is told so nowhere', async () => {
    const ben = { email: 'ben@example.org', country: 'DE' };
    await forewarn.join(anna);
    await forewarn.join(ben);
    await forewarn.tickAt('2025-10-04T07:00Z');
    const [early] = forewarn.advisoriesTo(ben.email);
    forewarn.mailbox.report(early?.id ?? '', 'email.complained');
    await forewarn.drain();
    await forewarn.tickAt('2025-10-27T08:00Z');
    expect(forewarn.advisoriesTo(anna.email)).toHaveLength(2);
    expect(forewarn.advisoriesTo(ben.email)).toHaveLength(1);
    const again = await forewarn.signUp(ben);
    expect([again.status, again.headers.get('location')]).toEqual([303, '/check-your-inbox']);
    await forewarn.drain();
    expect(forewarn.mailsTo(ben.email)).toHaveLength(2); // the confirmation and one advisory
  });

  it('is never named in a log line', async () => {
    await forewarn.join(anna);
    await forewarn.tickAt(TODAY);
    expect(forewarn.advisoriesTo(anna.email)).toHaveLength(1);
    expect(forewarn.logs()).not.toContain('anna');
  });
});
