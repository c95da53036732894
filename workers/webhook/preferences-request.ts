/*
 * What the page of preferences sends: the whole of what is chosen, or one done mark to be taken back. Only what the page
 * could have sent is taken; anything else is refused as a whole, so that a mangled form cannot mute or move anybody.
 */
import * as z from 'zod';
import { ADVISORY_KINDS } from '../domain/advisory-kind.ts';
import type { Zone } from '../domain/civil-date.ts';
import { type Country, isCountry, zoneIn, zonesOf } from '../domain/country.ts';
import { LANGUAGES } from '../domain/language.ts';
import { mutedBy, REMINDERS } from '../domain/preference.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { isSlug } from '../domain/slug.ts';
import { readForm } from '../web/body.ts';

/** Far more than all of it takes. */
const PREFERENCES_BODY_LIMIT_BYTES = 4 * 1024;

const TakenBack = z.object({ undo: z.string().refine(isSlug) });
const Chosen = z.object({
  country: z.string().refine(isCountry),
  /** Absent where the country has one only. */
  zone: z.string().optional(),
  language: z.enum(LANGUAGES),
  reminders: z.enum(REMINDERS),
  kinds: z.array(z.enum(ADVISORY_KINDS)),
});
type Chosen = z.infer<typeof Chosen>;

export type PreferencesRequest =
  | { readonly do: 'take back'; readonly advisory: string }
  | { readonly do: 'save'; readonly chosen: Omit<Chosen, 'kinds'> & { readonly muted: ReturnType<typeof mutedBy> } };

export type PreferencesFault = 'unsupported-media-type' | 'too-large' | 'malformed' | 'invalid';

export async function readPreferencesRequest(request: Request): Promise<Result<PreferencesRequest, PreferencesFault>> {
  const form = await readForm(request, PREFERENCES_BODY_LIMIT_BYTES);
  if (!form.ok) return form;
  const fields = Object.fromEntries(form.value);
  const taken = TakenBack.safeParse(fields);
  if (taken.success) return succeed({ do: 'take back', advisory: taken.data.undo });
  const chosen = Chosen.safeParse({ ...fields, kinds: form.value.getAll('kind') });
  if (!chosen.success) return fail('invalid');
  const { kinds, ...rest } = chosen.data;
  return succeed({ do: 'save', chosen: { ...rest, muted: mutedBy(kinds) } });
}

/** A place with its zone, and whether the zone is only a guess, since nobody has said it. */
export interface ResolvedZone {
  readonly zone: Zone;
  readonly isGuess: boolean;
}

/**
 * The zone of whoever lives in the country: the one they chose, if the country has it; the one they have, if they stay;
 * else what the browser's whereabouts suggest, or the country's main one.
 */
export function resolveZone(
  { country, zone }: { readonly country: Country; readonly zone?: string | undefined },
  current: { readonly country: Country; readonly zone: Zone },
  suggested: string | undefined,
): ResolvedZone {
  const zones = zonesOf(country);
  if (zone !== undefined && zones.includes(zone)) return { zone, isGuess: false };
  if (country === current.country) return { zone: current.zone, isGuess: false };
  return { zone: zoneIn(country, suggested), isGuess: true };
}
