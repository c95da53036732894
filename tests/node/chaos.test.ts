/*
 * A short chaos run of the real Workers, and then what the checker says when the same evidence is damaged: whatever it
 * looks for, it has been seen to find. The long runs and their results are in docs/reliability.md.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../dev/chaos/check.ts';
import { type BatchEvidence, type Evidence, keyOf, type MailEvidence, membersOf } from '../../dev/chaos/evidence.ts';
import { windowOf } from '../../dev/chaos/places.ts';
import { endRun, type RunResult, runChaos } from '../../dev/chaos/run.ts';

const KILLS = 8;
let result: RunResult;
let evidence: Evidence;

beforeAll(async () => {
  const options = { seed: 'short', subscribers: 250, kills: KILLS, minutes: null, progress: () => {} };
  result = await runChaos(options);
  evidence = result.evidence;
}, 240_000);
afterAll(endRun);

const kindsOf = (damaged: Evidence): string[] => [...new Set(check(damaged).map((finding) => finding.kind))];
const rowOf = (mail: MailEvidence): BatchEvidence => {
  const row = evidence.batches.find((each) => mail.key === keyOf(each));
  if (!row) throw new Error(`no row for ${mail.key}`);
  return row;
};
/** The same books with each row changed that the test says, and without the mails of those. */
const rebooked = (changed: (row: BatchEvidence) => Partial<BatchEvidence> | null): Evidence => {
  const pairs = evidence.batches.map((row) => ({ row, change: changed(row) }));
  const gone = new Set(pairs.flatMap(({ row, change }) => (change === null ? [] : [keyOf(row)])));
  return {
    ...evidence,
    mails: evidence.mails.filter((mail) => !gone.has(mail.key)),
    batches: pairs.map(({ row, change }) => ({ ...row, ...change })),
  };
};
/** What the books say of a batch whose call was refused as a whole. */
const refusedWhole = (row: BatchEvidence): Partial<BatchEvidence> => ({
  state: 'rejected',
  outcomes: 'x'.repeat(membersOf(row).length),
});

/** A mail that its reader was certainly to get: on the list from the first day until now, in one place. */
function plainMail(): MailEvidence {
  const mail = evidence.mails.find(({ to }) => {
    const deeds = evidence.people.find((person) => person.email === to)?.deeds ?? [];
    return deeds.length === 1 && deeds[0]?.kind === 'listed';
  });
  if (!mail) throw new Error('everybody has done something');
  return mail;
}

describe('a run of the real Workers under kills and faults', () => {
  it('leaves nothing to find', () => {
    expect(result.findings.map((finding) => `${finding.kind}: ${finding.text} ${finding.people}`)).toEqual([]);
  });

  it('was one: killed, with calls that went wrong and messages and feedback that were lost', () => {
    expect(result.kills).toBe(KILLS);
    expect(result.mails).toBeGreaterThan(500);
    expect([...result.faults.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10);
    expect(result.messages.lost).toBeGreaterThan(0);
    expect(result.feedback.lost).toBeGreaterThan(0);
    expect(result.judged.certain).toBeGreaterThan(500);
    expect(result.books.waiting).toBe(0);
  });
});

describe('the checker finds', () => {
  it('a mail that never came', () => {
    const gone = plainMail();
    const damaged = { ...evidence, mails: evidence.mails.filter((mail) => mail !== gone) };
    expect(kindsOf(damaged)).toContain('books and mailbox differ');
  });

  it('somebody whom neither a mail nor the books know', () => {
    const gone = plainMail();
    const row = rowOf(gone);
    const members = JSON.stringify((JSON.parse(row.members) as number[]).filter((id) => id !== gone.subscriber));
    const damaged = {
      ...evidence,
      mails: evidence.mails.filter((mail) => mail !== gone),
      batches: evidence.batches.map((each) => (each === row ? { ...each, members } : each)),
    };
    expect(kindsOf(damaged)).toContain('lost');
  });

  it('a mail that came twice', () => {
    expect(kindsOf({ ...evidence, mails: [...evidence.mails, plainMail()] })).toContain('doubled');
  });

  it('a mail to somebody who had left', () => {
    const mail = plainMail();
    const frozenAt = rowOf(mail).claimed_at ?? 0;
    const left = { kind: 'left', place: null, began: frozenAt - 20, ended: frozenAt - 10 } as const;
    const people = evidence.people.map((person) =>
      person.email === mail.to ? { ...person, deeds: [...person.deeds, left] } : person,
    );
    expect(kindsOf({ ...evidence, people })).toContain('not on the list');
  });

  it('a mail to a stranger', () => {
    const mails = evidence.mails.map((mail) => (mail === plainMail() ? { ...mail, to: 'stranger@resend.dev' } : mail));
    expect(kindsOf({ ...evidence, mails })).toContain('not on the list');
  });

  it('a mail for another country, by its subject or by the office that it names', () => {
    const mail = plainMail();
    const withMail = (changed: Partial<MailEvidence>) => ({
      ...evidence,
      mails: evidence.mails.map((each) => (each === mail ? { ...each, ...changed } : each)),
    });
    expect(kindsOf(withMail({ subject: 'Something else' }))).toContain('wrong variant');
    expect(kindsOf(withMail({ regulatorsOf: [] }))).toContain('wrong variant');
  });

  it('a mail of an edition that was not open', () => {
    const row = rowOf(plainMail());
    const claimed_at = Date.parse('2025-10-02T00:00Z');
    const batches = evidence.batches.map((each) => (each === row ? { ...each, claimed_at } : each));
    expect(kindsOf({ ...evidence, batches })).toContain('outside the edition');
  });

  it('books that do not add up, or that still wait for something', () => {
    const change = (changed: (account: Evidence['accounts'][number]) => Partial<Evidence['accounts'][number]>) => ({
      ...evidence,
      accounts: evidence.accounts.map((account, index) =>
        index === 0 ? { ...account, ...changed(account) } : account,
      ),
    });
    expect(kindsOf(change(({ intended }) => ({ intended: intended + 1 })))).toContain('books do not add up');
    expect(kindsOf(change(({ intended }) => ({ intended: intended + 1, waiting: 1 })))).toContain(
      'books do not add up',
    );
    expect(kindsOf(change(({ accepted, left }) => ({ accepted: accepted - 1, left: left + 1 })))).toContain(
      'books and mailbox differ',
    );
  });

  it('a batch that is booked as refused or expired though its mails came', () => {
    const row = rowOf(plainMail());
    for (const state of ['rejected', 'expired', 'planned']) {
      const batches = evidence.batches.map((each) => (each === row ? { ...each, state } : each));
      expect(kindsOf({ ...evidence, batches })).toContain('books and mailbox differ');
    }
  });

  it('a run in which hardly anything came through', () => {
    expect(kindsOf({ ...evidence, settled: evidence.settled.slice(0, 1) })).toContain('little came through');
  });

  it('a key that came with other bytes', () => {
    expect(kindsOf({ ...evidence, changedKeys: ['1-2-1-1'] })).toContain('same key, other bytes');
  });

  it('a call that was never halved, but booked as refused as a whole', () => {
    const row = rowOf(plainMail());
    const damaged = rebooked((each) => (each === row ? refusedWhole(each) : null));
    expect(kindsOf(damaged)).toEqual(expect.arrayContaining(['false excuse', 'lost']));
  });

  it('a call that was given up as unknown at once', () => {
    const row = rowOf(plainMail());
    const damaged = rebooked((each) => (each === row ? { state: 'unknown', settled_at: each.claimed_at } : null));
    const unheard = { ...damaged, answered: new Set<string>() };
    expect(kindsOf(unheard)).toEqual(expect.arrayContaining(['false excuse', 'lost']));
  });

  it('a call that is unknown although its good answer reached us', () => {
    const row = rowOf(plainMail());
    const closed = windowOf(row.edition, row)?.closesAt ?? 0;
    const settled_at = Number.isFinite(closed) ? closed : (row.claimed_at ?? 0) + 24 * 3_600_000;
    const damaged = rebooked((each) => (each === row ? { state: 'unknown', settled_at } : null));
    expect(evidence.answered.size).toBeGreaterThan(10);
    expect(kindsOf({ ...damaged, answered: new Set([keyOf(row)]) })).toContain('false excuse');
    expect(kindsOf({ ...damaged, answered: new Set() })).not.toContain('false excuse');
  });

  it('a run in which nobody was mailed, whatever the books say of it', () => {
    const isTaken = (row: BatchEvidence) => row.state === 'accepted' && membersOf(row).length > 0;
    for (const state of ['expired', 'unknown', 'rejected']) {
      const change = (row: BatchEvidence) => (state === 'rejected' ? refusedWhole(row) : { state });
      const damaged = rebooked((row) => (isTaken(row) ? change(row) : null));
      expect(kindsOf(damaged)).toEqual(expect.arrayContaining(['false excuse', 'lost', 'little came through']));
    }
  });

  it('that too few mails went out, even when every excuse looks true', () => {
    const damaged = rebooked((row) => {
      const closesAt = windowOf(row.edition, row)?.closesAt ?? Number.POSITIVE_INFINITY;
      if (!Number.isFinite(closesAt) || membersOf(row).length === 0) return null;
      return { state: 'expired', settled_at: closesAt };
    });
    expect(kindsOf(damaged)).toContain('little came through');
    expect(kindsOf(damaged)).not.toContain('false excuse');
  });

  it('a batch that expired while its edition was open', () => {
    const row = rowOf(plainMail());
    const damaged = rebooked((each) => (each === row ? { state: 'expired' } : null));
    expect(kindsOf(damaged)).toContain('false excuse');
  });

  it('whoever is done and is booked as left, in the account or in the freeze', () => {
    const mail = plainMail();
    const row = rowOf(mail);
    const { edition, country } = row;
    const frozenAt = row.claimed_at ?? 0;
    const done = { kind: 'done', place: null, began: frozenAt - 20, ended: frozenAt - 10 } as const;
    const people = evidence.people.map((each) =>
      each.email === mail.to ? { ...each, deeds: [...each.deeds, done] } : each,
    );
    const dropped = { edition, country, key: keyOf(row), frozenAt, dropped: [mail.subscriber], passedOver: 0 };
    const kindsWith = (booked: 'left' | 'done', frozen: 'left' | 'done') => {
      const counted = (name: 'left' | 'done') => ({ left: name === 'left' ? 1 : 0, done: name === 'done' ? 1 : 0 });
      const accounts = evidence.accounts.map((each) => {
        const more = each.edition === edition && each.country === country ? counted(booked) : { left: 0, done: 0 };
        return { ...each, left: each.left + more.left, done: each.done + more.done };
      });
      const freezes = [...evidence.freezes, { ...dropped, ...counted(frozen) }];
      return kindsOf({ ...evidence, people, accounts, freezes });
    };
    expect(kindsWith('done', 'done')).not.toContain('books and deeds differ');
    expect(kindsWith('left', 'done')).toContain('books and deeds differ');
    expect(kindsWith('left', 'left')).toContain('books and deeds differ');
  });

  it('somebody who was dropped and had done nothing', () => {
    const mail = plainMail();
    const row = rowOf(mail);
    const { edition, country } = row;
    const frozenAt = row.claimed_at ?? 0;
    const booked = { left: 1, done: 0, passedOver: 0 };
    const freeze = { edition, country, key: keyOf(row), frozenAt, dropped: [mail.subscriber], ...booked };
    const accounts = evidence.accounts.map((each) =>
      each.edition === edition && each.country === country ? { ...each, left: each.left + 1 } : each,
    );
    const damaged = { ...evidence, accounts, freezes: [...evidence.freezes, freeze] };
    expect(kindsOf(damaged)).toContain('books and deeds differ');
  });
});
