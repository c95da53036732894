/*
 * Advisories of every shape through the whole pipeline, as an operator and a reader see it: released by the operator's
 * own function with all their real variants, planned, frozen, delivered; and what the mail then says.
 */
import { describe, expect, it } from 'vitest';
import type { AdvisoryEntry } from '../../../templates/advisories/index.ts';
import { releaseAdvisory } from '../../../workers/cron/release.ts';
import type { Country } from '../../../workers/domain/country.ts';
import type { Mail } from '../../../workers/mail/mailer.ts';
import {
  BEFORE_THE_MOVE,
  BEFORE_THE_WITHDRAWAL,
  BY_PLAN,
  EXCLUDING,
  MOVED_DATE,
  ROLLING,
  WITHDRAWN,
} from '../../fixtures/advisories.ts';
import { openPost } from './support.ts';

/** When the sources of the shapes were read: an operator would be refused long after that. */
const RELEASED = Date.parse('2026-11-24T12:00Z');

async function publish(...versions: AdvisoryEntry[]) {
  const list: AdvisoryEntry[] = [];
  const post = await openPost(list);
  return {
    post,
    join: (country: Country) => post.join(`${country.toLowerCase()}@example.org`, country),
    async edit() {
      const next = versions.shift();
      if (!next) throw new Error('there is no further version');
      list[0] = next;
      const released = await releaseAdvisory(
        post.station,
        next.facts.slug,
        { operator: 'editor', name: 'an editor' },
        RELEASED,
      );
      expect(released).toMatchObject({ ok: true, value: { isNew: true } });
    },
    async mailsAt(moment: string): Promise<Mail[]> {
      const before = post.calls.length;
      await post.tickAt(moment);
      await post.deliver();
      return post.calls.slice(before).flatMap((call) => call.mails);
    },
  };
}

const only = (mails: readonly Mail[]): Mail => {
  const [mail, ...others] = mails;
  if (!mail || others.length > 0) throw new Error(`${mails.length} mails instead of one`);
  return mail;
};

describe('an advisory that', () => {
  it('was moved tells those who knew the old date both dates, and goes on with the new one', async () => {
    const { join, edit, mailsAt } = await publish(BEFORE_THE_MOVE, MOVED_DATE);
    await edit();
    await join('DE');
    expect(only(await mailsAt('2025-09-01T12:00Z')).subject).toBe('early 28 September 2025');
    await edit();
    const correction = only(await mailsAt('2025-09-20T12:00Z'));
    expect(correction.subject).toBe('correction 8 October 2025');
    expect(correction.text).toContain('correction of 28 September 2025');
    expect(correction.text).toContain('First announced for: 28 September 2025');
    expect(correction.text).toMatch(/: (\w+, )?8 October 2025$/m);
    expect(only(await mailsAt('2025-10-01T12:00Z')).subject).toBe('week 8 October 2025');
  });

  it('was withdrawn gives an all-clear that asks for nothing', async () => {
    const { join, edit, mailsAt } = await publish(BEFORE_THE_WITHDRAWAL, WITHDRAWN);
    await edit();
    await join('DE');
    const warning = only(await mailsAt('2025-07-10T12:00Z'));
    expect(warning.subject).toBe('early 8 August 2025');
    for (const asked of ['https://example.org/choose', 'It will change.']) expect(warning.text).toContain(asked);
    await edit();
    const allClear = only(await mailsAt('2025-07-16T12:00Z'));
    expect(allClear.text).toContain('all-clear of 8 August 2025');
    // Seen in the warning above, and gone now.
    for (const gone of ['https://example.org/choose', 'It will change.']) expect(allClear.text).not.toContain(gone);
  });

  it('has no date says since when it reaches people, once', async () => {
    const { join, edit, mailsAt } = await publish(ROLLING);
    await edit();
    await join('JP');
    const mail = only(await mailsAt('2026-06-10T12:00Z'));
    expect(mail.subject).toBe('rolling 10 June 2026');
    expect(mail.text).toContain('It has changed.');
    expect(await mailsAt('2026-09-10T12:00Z')).toEqual([]);
  });

  it('excludes countries and leaves nothing to do says so, and only where it applies', async () => {
    const { join, edit, mailsAt } = await publish(EXCLUDING);
    await edit();
    for (const country of ['DE', 'GB', 'KR', 'US'] as const) await join(country);
    const mail = only(await mailsAt('2025-12-10T20:00Z'));
    expect(mail.to).toBe('us@example.org');
    expect(mail.text).toContain('There is no way out');
    expect(mail.text).toContain('The company offers none.');
    expect(mail.text).not.toContain('https://example.org/choose');
  });

  it('differs by plan says whom it is for, and offers each action where it exists', async () => {
    const { join, edit, mailsAt } = await publish(BY_PLAN);
    await edit();
    await join('GB');
    await join('US');
    const mails = await mailsAt('2026-08-12T20:00Z');
    const textOf = (to: string) => mails.find((mail) => mail.to === to)?.text ?? '';
    for (const to of ['gb@example.org', 'us@example.org']) {
      expect(textOf(to)).toContain('Administrators, by plan');
      expect(textOf(to)).toMatch(/1\. Open the setting\.\n2\. Switch it off\./);
      expect(textOf(to)).toContain('https://example.org/setting');
      expect(textOf(to)).toContain('There is no way out');
    }
    expect(textOf('gb@example.org')).toContain('https://example.org/form');
    expect(textOf('us@example.org')).not.toContain('https://example.org/form');
  });
});
