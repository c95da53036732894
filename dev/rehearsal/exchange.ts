/*
 * What passes between the command and the Worker that rehearses: whom the list has, under which conditions, and what
 * came of it. People are counts and numbers here; nothing has an address.
 */
import * as z from 'zod';
import { ADVISORY_KINDS } from '../../workers/domain/advisory-kind.ts';
import { EDITIONS, ERRATA } from '../../workers/domain/edition.ts';
import { LANGUAGES } from '../../workers/domain/language.ts';
import { REMINDERS } from '../../workers/domain/preference.ts';

const instant = z.int();
const count = z.int().min(0);

/** Subscribers who are the same in everything that decides what they get. */
export const Group = z.object({
  country: z.string(),
  zone: z.string(),
  language: z.enum(LANGUAGES),
  reminders: z.enum(REMINDERS),
  mutedKinds: z.array(z.enum(ADVISORY_KINDS)),
  count,
});
export type Group = z.infer<typeof Group>;

/** An advisory of the tree, as far as a rehearsal has to know it before it begins. */
export const Subject = z.object({
  slug: z.string(),
  company: z.string(),
  /** The dates that name its schedules, soonest first. */
  effectiveOn: z.array(z.string()).min(1),
  /** The places that it concerns: each country with its clocks, the main one first. */
  places: z.array(z.object({ country: z.string(), zones: z.array(z.string()).min(1) })),
  firstOpensAt: instant,
  /** When the last of its editions opens anywhere. */
  lastOpensAt: instant,
  retiredAt: instant.nullable(),
  /** What its schedule has, and when each opens for the last time anywhere; the soonest first. */
  scheduled: z.array(z.object({ edition: z.enum(EDITIONS), opensLastAt: instant })),
  /** The errata that it has words for. */
  errata: z.array(z.enum(ERRATA)),
  /** How many editions a reader gets at most. */
  editions: z.int(),
  /** Why a release would be refused today, one sentence each. */
  faults: z.array(z.string()),
  /** False while something of it is still to be written: then it cannot be rehearsed. */
  isWritten: z.boolean(),
});
export type Subject = z.infer<typeof Subject>;

/** Words that are taken to have been wrong, and the erratum that mends them. */
export const Mending = z.object({
  erratum: z.enum(ERRATA),
  /** Whose words, and in which languages. */
  edition: z.enum(EDITIONS),
  languages: z.array(z.enum(LANGUAGES)).min(1),
  /** The date that the erratum is about. */
  effectiveOn: z.string(),
  /** When they are found, mended and released, and the erratum is ordered. */
  orderedAt: instant,
});
export type Mending = z.infer<typeof Mending>;

export const Conditions = z.object({
  advisory: z.string(),
  from: instant,
  to: instant,
  /** What the Workers are set to. */
  callsPerSecond: z.number().positive(),
  /** What the provider lets through. */
  providerCallsPerSecond: z.number().positive(),
  /** Mails of one UTC day, and of one calendar month; null: no limit. */
  dailyQuota: z.int().positive().nullable(),
  monthlyQuota: z.int().positive().nullable(),
  /** People who confirm meanwhile, spread like the list. */
  joiningPerDay: count,
  groups: z.array(Group),
  mending: Mending.nullable(),
});
export type Conditions = z.infer<typeof Conditions>;

export const Progress = z.object({ at: instant, mails: count, done: z.boolean() });

/** A campaign with somebody in it: one edition in one place, and its books. */
export const CampaignBooks = z.object({
  id: z.int(),
  edition: z.enum(EDITIONS),
  effectiveOn: z.string(),
  country: z.string(),
  zone: z.string(),
  region: z.string(),
  opensAt: instant,
  closesAt: instant.nullable(),
  intended: count,
  accepted: count,
  left: count,
  done: count,
  refused: count,
  expired: count,
  unknown: count,
  waiting: count,
});
export type CampaignBooks = z.infer<typeof CampaignBooks>;

/** One call that the provider took: when, for which campaign, how many mails, and how long they had been due. */
export const Call = z.tuple([instant, z.int(), count, count]);
export type Call = z.infer<typeof Call>;

export const Stop = z.object({
  from: instant,
  until: instant.nullable(),
  reason: z.string(),
  /** Whether only an operator could end it. */
  isHalt: z.boolean(),
});
export type Stop = z.infer<typeof Stop>;

export const Course = z.object({
  campaigns: z.array(CampaignBooks),
  calls: z.array(Call),
  languages: z.array(z.object({ campaign: z.int(), language: z.enum(LANGUAGES), mails: count })),
  stops: z.array(Stop),
  throttled: count,
  joined: count,
  ticks: count,
  /** How many had the wrong words when the erratum was ordered, or why it could not be; null: none was asked for. */
  mended: z.object({ people: count, faults: z.array(z.string()) }).nullable(),
});
export type Course = z.infer<typeof Course>;
