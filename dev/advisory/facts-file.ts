/* `advisory.ts` of a new advisory: its facts, a hole for each one that was not given. The formatter sets the lines. */
import type { ActionKind } from '../../workers/domain/advisory.ts';
import type { Region } from '../../workers/domain/region.ts';
import type { NewAdvisory } from './arguments.ts';
import { actionName, constantOf, hole, key, typeOf } from './names.ts';

/** In templates/advisories/regulators.ts. Countries of the EEA have their own, ahead of the region's. */
const REGULATORS: Readonly<Partial<Record<Region, string>>> = {
  uk: 'ICO',
  ch: 'FDPIC',
  ca: 'OPC',
  hk: 'PCPD',
  eu: 'EDPB',
  eea: 'EDPB',
  'euro-area': 'EDPB',
};
const WITH_EEA_COUNTRIES: readonly Region[] = ['eu', 'eea', 'euro-area', 'world'];

const ADDRESS: Readonly<Record<ActionKind, string>> = {
  setting: 'the address that leads straight to the setting',
  form: 'the address of the form',
  choice: 'the address at which one chooses, or what to read before',
  none: '',
};

export function factsFile(advisory: NewAdvisory): string {
  const { slug, regions, isRolling } = advisory;
  const actions = advisory.actions.length > 0 ? advisory.actions : [null];
  const hasEea = regions.some((region) => WITH_EEA_COUNTRIES.includes(region));
  const regulators = regions.map((region) => [region, REGULATORS[region] ?? null] as const);
  const imports = [
    ...regulators.flatMap(([, name]) => (name === null ? [] : [name])),
    ...(hasEea ? ['EEA_REGULATORS'] : []),
  ];
  const importLine =
    imports.length === 0 ? '' : `import { ${[...new Set(imports)].sort().join(', ')} } from '../regulators.ts';\n`;
  const regionNames =
    regions.length > 0
      ? regions.map((region) => `'${region}'`).join(', ')
      : hole('the regions it concerns, each in quotes: eu, eea, uk, ch, ca, hk, euro-area, world');
  const regulatorsOf =
    regions.length > 0
      ? `{ ${regulators.map(regulator).join(', ')} }`
      : hole('for each region its regulator, of those in regulators.ts: { uk: ICO }');
  return `/*
 * What changes, where and when: see the words in en.ts. Facts only, each with its source; what could not be verified is
 * left out, and named here.
 */
import { type Advisory, everywhere, type Source } from '../../../workers/domain/advisory.ts';
import { asCivilDate } from '../../../workers/domain/civil-date.ts';
${importLine}import { unwritten } from '../unwritten.ts';

/** The order decides: a country belongs to the first region that has it. */
const REGIONS = [${regionNames}] as const;
type Regions = (typeof REGIONS)[number];
type Actions = ${actions.map((kind) => `'${actionName(kind)}'`).join(' | ')};

const checkedOn = asCivilDate(${hole('the day on which you read the sources, like 2027-01-31')});

const SOURCES: readonly Source[] = [
  {
    kind: ${hole('company, regulator, law or press')},
    publisher: ${hole('who says it, and what it is: LinkedIn, Privacy Policy')},
    url: ${hole('the address at which you read it')},
    checkedOn,
  },
];

export const ${constantOf(slug)}: Advisory<Regions, Actions, '${isRolling ? 'rolling' : 'fixed'}'> = {
  slug: '${slug}',
  company: ${hole('the company, as it calls itself')},
  kind: ${hole('ai-training, advertising, data-use or law')},
  effective: everywhere(REGIONS, ${schedule(advisory)}),
  regions: REGIONS,
  actions: { ${actions.map(action).join(', ')} },
  regulators: ${regulatorsOf},
  nationalRegulators: ${nationalRegulators(regions, hasEea)},
  sources: SOURCES,
  sourcesGoodForDays: ${hole('for how many days a reading of the sources holds: fewer while things move, 365 at most')},
};

/** What a language file has to cover. */
export type ${typeOf(slug)}Region = Regions;
export type ${typeOf(slug)}Action = Actions;
`;
}

function schedule({ effective, isRolling }: NewAdvisory): string {
  const what = isRolling
    ? 'the day from which it reaches people, like 2027-03-01'
    : 'the day it takes effect, like 2027-03-01';
  const date = `asCivilDate(${effective === null ? hole(what) : `'${effective}'`})`;
  return isRolling ? `{ kind: 'rolling', from: ${date} }` : `{ kind: 'fixed', on: ${date} }`;
}

function action(kind: ActionKind | null): string {
  const name = actionName(kind);
  if (kind === 'none') return `${name}: { kind: 'none' }`;
  if (kind !== null) return `${name}: { kind: '${kind}', url: ${hole(ADDRESS[kind])} }`;
  return `${name}: ${hole('what readers can do: a kind (setting, form, choice) and its url, or the kind none')}`;
}

function regulator([region, name]: readonly [Region, string | null]): string {
  return `${key(region)}: ${name ?? hole('whom readers of countries without an authority of their own here can turn to')}`;
}

function nationalRegulators(regions: readonly Region[], hasEea: boolean): string {
  if (regions.length === 0) return hole('EEA_REGULATORS for the eu, the eea, the euro-area and the world, else {}');
  return hasEea ? 'EEA_REGULATORS' : '{}';
}
