/*
 * What an erratum would do (docs/decisions/0010-errata.md): which variants were wrong and how, whom they reached, what
 * those would get, and what speaks against ordering it. Only reads; the same plan has the same hash.
 */
import { listApprovals } from '../../../db/approvals.ts';
import {
  countMisled,
  countWrongInDoubt,
  type ErratumOrder,
  lastOtherRelease,
  listErratumMails,
  listErratumOrders,
  listMendedVariants,
  listMisledDates,
  type MendedVariant,
} from '../../../db/errata.ts';
import { newestContentHash } from '../../../db/releases.ts';
import type { AdvisoryEntry } from '../../../templates/advisories/index.ts';
import { type Advisory, regionFor } from '../../domain/advisory.ts';
import type { Instant } from '../../domain/civil-date.ts';
import type { Country } from '../../domain/country.ts';
import { ERRATA, isErratum } from '../../domain/edition.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import { APPROVAL_MS } from '../release.ts';
import type { Station } from '../station.ts';
import type { ErratumPlan, ErratumQuery } from './correct-shape.ts';

/** The plan, and the order that would come of it; null while something speaks against it. */
export interface Planned {
  readonly plan: ErratumPlan;
  readonly order: Omit<ErratumOrder, 'orderedAt' | 'orderedBy'> | null;
}

export async function planErratum(
  { db, settings }: Pick<Station, 'db' | 'settings'>,
  { facts, errata = {} }: AdvisoryEntry,
  query: ErratumQuery,
  now: Instant,
): Promise<Planned> {
  const advisory = facts.slug;
  const { edition } = query;
  const orders = (await listErratumOrders(db)).filter((each) => each.advisory === advisory);
  const isOrdered = (erratum: string) => orders.some((order) => order.erratum === erratum);
  const erratum = query.erratum ?? ERRATA.find((each) => errata[each] !== undefined && !isOrdered(each)) ?? null;
  const release = query.release ?? (await lastOtherRelease(db, advisory, edition));
  const mended = release === null ? [] : await listMendedVariants(db, advisory, release, edition);
  const variants = mended.filter(({ language }) => query.languages?.includes(language) ?? true);
  const wrong = [...new Set(variants.map(({ wrongHash }) => wrongHash))].sort();
  const countries = query.countries === undefined ? null : [...new Set(query.countries)].sort();
  const sent = { advisory, edition, wrong, countries };
  const [dates, doubt, mails, contentHash] = await Promise.all([
    listMisledDates(db, sent),
    countWrongInDoubt(db, sent),
    erratum === null ? [] : listErratumMails(db, advisory, erratum),
    newestContentHash(db, advisory),
  ]);
  const effectiveOn = query.effectiveOn ?? (dates.length === 1 ? (dates[0] ?? null) : null);
  const people = effectiveOn === null ? [] : await countMisled(db, { ...sent, effectiveOn });
  const planHash = await sha256Hex(
    JSON.stringify([advisory, erratum, edition, effectiveOn, wrong, countries, contentHash]),
  );
  const known = orders.find((order) => order.erratum === erratum);
  const overlaps = orders.filter((order) => order.erratum !== erratum && overlap(order, wrong, countries));
  const faults: string[] = [];
  if (isErratum(edition)) faults.push('an erratum is mended by the next one’s words, not by an order for it');
  if (erratum === null || mails.length === 0) {
    faults.push(`no ${erratum ?? 'erratum'} is released that was not ordered before: write errata.ts, deploy, release`);
  }
  if (variants.length === 0) faults.push(`nothing of ${edition} differs from what is released now`);
  if (variants.some(({ right }) => right === null))
    faults.push('what is released now has nothing in a variant’s place');
  if (dates.length > 1 && query.effectiveOn === undefined) {
    faults.push(`it went out about several dates (${dates.join(', ')}): say which, one erratum each`);
  }
  if (variants.length > 0 && dates.length === 0) faults.push('the wrong words reached nobody');
  if (doubt.sending > 0) {
    faults.push(
      `mails with the wrong words are at the provider, unanswered (${doubt.sending}): try again when they are settled`,
    );
  }
  for (const each of overlaps) faults.push(`${each.erratum} mends some of it already: nobody is told twice`);
  if (known !== undefined && !isSame(known, { edition, effectiveOn, wrong, countries })) {
    faults.push(`${known.erratum} was ordered for something else (${known.edition} ${known.effectiveOn})`);
  }
  const plan: ErratumPlan = {
    advisory,
    erratum,
    edition,
    effectiveOn,
    release,
    standing: known === undefined ? 'unordered' : 'ordered',
    faults,
    variants: variants.map(({ region, language, wrongHash, ...texts }) => ({
      region,
      language,
      wrongHash,
      differs: differing(texts),
    })),
    people: [...people],
    unknownMails: doubt.unknown,
    mails: mails
      .map(({ variant: { subject, text }, ...name }) => ({ ...name, subject, text }))
      .toSorted((one, other) => readersOf(facts, people, other) - readersOf(facts, people, one)),
    planHash,
    secondApproval: settings.REQUIRE_SECOND_APPROVAL === 'true',
    approvedBy: (await listApprovals(db, advisory, planHash, now - APPROVAL_MS)).map(({ operator }) => operator),
  };
  const isGood = faults.length === 0 && erratum !== null && effectiveOn !== null;
  return { plan, order: isGood ? { ...sent, erratum, effectiveOn } : null };
}

/** How many of the people would get this mail. */
function readersOf(facts: Advisory, people: ErratumPlan['people'], mail: { region: string; language: string }): number {
  const readers = people.filter(({ country, language }) => {
    const region = regionFor(facts, country as Country) ?? facts.regions[0];
    return region === mail.region && language === mail.language;
  });
  return readers.reduce((total, each) => total + each.people, 0);
}

function overlap(order: ErratumOrder, wrong: readonly string[], countries: readonly string[] | null): boolean {
  const shares = order.wrong.some((hash) => wrong.includes(hash));
  return (
    shares && (countries === null || order.countries === null || order.countries.some((c) => countries.includes(c)))
  );
}

function isSame(
  known: ErratumOrder,
  asked: Pick<ErratumOrder, 'edition' | 'wrong' | 'countries'> & { effectiveOn: string | null },
): boolean {
  const what = ({ edition, effectiveOn, wrong, countries }: typeof asked) =>
    JSON.stringify([edition, effectiveOn, wrong, countries]);
  return what(known) === what(asked);
}

/** Subject and lines that only one of the two has. Where only the HTML differs, that is said. */
function differing({ wrong, right }: Pick<MendedVariant, 'wrong' | 'right'>): string[] {
  if (right === null) return [];
  const linesOf = ({ subject, text }: { subject: string; text: string }) => [
    `Subject: ${subject}`,
    ...text.split('\n'),
  ];
  const [was, is] = [linesOf(wrong), linesOf(right)];
  const lines = [
    ...was.filter((line) => !is.includes(line)).map((line) => `- ${line}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`),
  ];
  return lines.length > 0 ? lines : ['(only in the HTML, the sender, or the regulators)'];
}
