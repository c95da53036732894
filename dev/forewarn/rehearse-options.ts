/* What is typed after `rehearse`: each option checked by itself, so that nonsense is told before anything is built. */
import { InvalidArgumentError } from 'commander';
import { type CivilDate, isCivilDate } from '../../workers/domain/civil-date.ts';
import { EDITIONS, type Edition, ERRATA, type Erratum } from '../../workers/domain/edition.ts';
import type { Language } from '../../workers/domain/language.ts';
import { countryArgument } from './place-arguments.ts';

/** Beyond it the scratch database takes minutes. */
const SUBSCRIBERS_LIMIT = 1_000_000;
/** As in the Workers' settings. */
const RATE_LIMIT = 1000;

export interface RehearseOptions {
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly subscribers?: number;
  readonly real?: boolean;
  readonly countries?: ReadonlyMap<string, number>;
  readonly callsPerSecond: number;
  readonly providerCallsPerSecond: number;
  readonly dailyQuota?: number;
  readonly monthlyQuota?: number;
  readonly joiningPerDay: number;
  readonly erratum?: Erratum;
  readonly wrongEdition?: Edition;
  readonly wrongLanguages?: readonly Language[];
  readonly noticed?: CivilDate;
  readonly out?: string;
}

export function dateArgument(typed: string): CivilDate {
  if (!isCivilDate(typed)) throw new InvalidArgumentError('A date is written like 2025-10-04.');
  return typed;
}

function wholeNumber(typed: string, least: number, most: number): number {
  const number = Number(typed.replaceAll(/[_,]/g, ''));
  if (!/^\d[\d_,]*$/.test(typed) || number < least || number > most) {
    throw new InvalidArgumentError(`This is not a whole number from ${least} to ${most}.`);
  }
  return number;
}

export const subscribersArgument = (typed: string): number => wholeNumber(typed, 1, SUBSCRIBERS_LIMIT);
export const quotaArgument = (typed: string): number => wholeNumber(typed, 1, Number.MAX_SAFE_INTEGER);
export const joiningArgument = (typed: string): number => wholeNumber(typed, 0, SUBSCRIBERS_LIMIT / 10);

export function rateArgument(typed: string): number {
  const rate = Number(typed);
  if (!(rate > 0 && rate <= RATE_LIMIT)) throw new InvalidArgumentError(`This is not a rate up to ${RATE_LIMIT}.`);
  return rate;
}

/** `DE:3,FR:1`, or `DE,FR` for equal shares. */
export function countriesArgument(typed: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const part of typed.split(',')) {
    const [code = '', share = '1'] = part.trim().split(':');
    const country = countryArgument(code);
    const weight = Number(share);
    if (!(weight > 0) || !Number.isFinite(weight))
      throw new InvalidArgumentError(`${part} has no share, as in DE:3,FR:1.`);
    weights.set(country, weight);
  }
  return weights;
}

export function erratumArgument(typed: string): Erratum {
  const erratum = ERRATA.find((each) => each === typed);
  if (erratum === undefined) throw new InvalidArgumentError(`Errata are ${ERRATA.join(', ')}.`);
  return erratum;
}

export function editionArgument(typed: string): Edition {
  const edition = EDITIONS.find((each) => each === typed);
  if (edition === undefined) throw new InvalidArgumentError(`There is no edition ${typed}, as week, eve.`);
  return edition;
}
