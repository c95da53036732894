/* What `npm run advisory` is asked for, and what a bad request is told. Reads nothing but its arguments. */
import { parseArgs } from 'node:util';
import { ACTION_KINDS, type ActionKind } from '../../workers/domain/advisory.ts';
import { type CivilDate, isCivilDate } from '../../workers/domain/civil-date.ts';
import { REGIONS, type Region } from '../../workers/domain/region.ts';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { isSlug, SLUG_LIMIT_CHARACTERS } from '../../workers/domain/slug.ts';
import { refusedArguments } from '../options.ts';

export interface NewAdvisory {
  readonly slug: string;
  /** Empty: still to be written. */
  readonly regions: readonly Region[];
  readonly effective: CivilDate | null;
  readonly isRolling: boolean;
  /** Empty: still to be written. */
  readonly actions: readonly ActionKind[];
}

export const ADVISORY_HELP = `Usage: npm run advisory new <slug> -- [options]

  <slug>             what it is called in addresses and as a folder: the company and the change, in small letters,
                     digits and hyphens, for example linkedin-ai-training
  --regions A,B      whom it concerns: ${REGIONS.join(', ')}
                     (a country belongs to the first one that has it)
  --effective DATE   the day on which it takes effect, for example 2027-03-01
  --rolling          it has no such day and reaches people gradually; with --effective: from that day on
  --actions A,B      what readers can do: ${ACTION_KINDS.join(', ')} (none: that there is nothing)
  --help             show this

Whatever is not given here is left to be written in templates/advisories/<slug>/; see docs/advisories.md.`;

/** Null: the help was asked for. */
export function parseAdvisoryArguments(args: readonly string[]): Result<NewAdvisory | null, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        regions: { type: 'string' },
        effective: { type: 'string' },
        rolling: { type: 'boolean' },
        actions: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) return succeed(null);
    const slug = slugFrom(positionals);
    if (!slug.ok) return slug;
    const regions = listed('--regions', values.regions, REGIONS);
    if (!regions.ok) return regions;
    const actions = listed('--actions', values.actions, ACTION_KINDS);
    if (!actions.ok) return actions;
    const { effective = null, rolling = false } = values;
    if (effective !== null && !isCivilDate(effective)) {
      return fail(`--effective: ${JSON.stringify(effective)} is no date of the calendar. Write it like 2027-03-01.`);
    }
    return succeed({
      slug: slug.value,
      regions: regions.value,
      effective,
      isRolling: rolling,
      actions: actions.value,
    });
  } catch (error) {
    return fail(refusedArguments(error));
  }
}

function slugFrom([command, slug, ...rest]: readonly string[]): Result<string, string> {
  if (command === undefined) return fail('Say what to do: npm run advisory new <slug>. Use --help to see more.');
  if (command !== 'new') return fail(`There is no "npm run advisory ${command}": there is only new. Use --help.`);
  if (slug === undefined) return fail('Name the advisory: npm run advisory new <slug>. Use --help to see more.');
  if (rest.length > 0) return fail(`Name one advisory, in one word: ${[slug, ...rest].join('-')}?`);
  // One word names a company or a change, and a second advisory would want it, too.
  if (isSlug(slug) && slug.includes('-')) return succeed(slug);
  return fail(
    `${JSON.stringify(slug)} cannot be a slug. Name the company and the change in small letters, digits and single ` +
      `hyphens, a letter first, at most ${SLUG_LIMIT_CHARACTERS} characters: linkedin-ai-training`,
  );
}

function listed<Known extends string>(
  option: string,
  given: string | undefined,
  known: readonly Known[],
): Result<readonly Known[], string> {
  if (given === undefined) return succeed([]);
  const names = given.split(',').map((name) => name.trim());
  const found = known.filter((each) => names.includes(each));
  const unknown = names.filter((name) => !(known as readonly string[]).includes(name));
  if (unknown.length > 0) {
    return fail(
      `${option}: there is no ${unknown.map((name) => JSON.stringify(name)).join(', ')}, only ${known.join(', ')}.`,
    );
  }
  // In the order in which they were given: it decides.
  return succeed(found.toSorted((a, b) => names.indexOf(a) - names.indexOf(b)));
}
