/* The files of words of a new advisory, one per language: a hole for each text. The formatter sets the lines. */
import type { ActionKind } from '../../workers/domain/advisory.ts';
import { type Edition, STAGES } from '../../workers/domain/edition.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../workers/domain/language.ts';
import type { NewAdvisory } from './arguments.ts';
import { actionName, constantOf, hole, key, typeOf } from './names.ts';

/** While each edition is open, which is for how long its texts have to stay true. */
const OPEN: Readonly<Partial<Record<Edition, string>>> = {
  early: '30 to 8 days before the date',
  week: '7 to 2 days before the date',
  eve: 'from the day before until the morning of the date',
  'in-effect': 'the date itself, and for as long as it is in effect',
  rolling: 'for as long as it spreads',
};

export function wordsFiles(advisory: NewAdvisory): readonly (readonly [name: string, source: string])[] {
  return LANGUAGES.map((language) => [`${language}.ts`, wordsFile(advisory, language)] as const);
}

function wordsFile({ slug, regions, isRolling, actions }: NewAdvisory, language: Language): string {
  const [region, action] = [`${typeOf(slug)}Region`, `${typeOf(slug)}Action`];
  const editions: readonly Edition[] = isRolling ? ['rolling'] : STAGES;
  const kinds = actions.length > 0 ? actions : [null];
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  const origin = language === DEFAULT_LANGUAGE ? '' : ' After en.ts, as a good native editor would write it.';
  return `/* ${name}.${origin} Words in braces are filled in; leave them as they are. */
import type { AdvisoryText } from '../text.ts';
import { unwritten } from '../unwritten.ts';
import type { ${action}, ${region} } from './advisory.ts';

export const ${constantOf(slug)}_${language.toUpperCase()}: AdvisoryText<${region}, ${action}, '${isRolling ? 'rolling' : 'fixed'}'> = {
  title: ${hole('what changes, in a few words, without the date')},
  summary: ${hole('what changes from {date} on and what one can do, in two sentences')},
  audience: ${hole('whom among its users it concerns; delete this line in all languages if everybody')},

  editions: {
    ${editions.map(edition).join(',\n    ')},
  },

  changes: {
    before: [${hole('what will change from {date} on; a paragraph each')}],
    inEffect: [${hole('what has changed since {date}; a paragraph each')}],
  },

  actions: {
    ${kinds.map(actionWords).join(',\n    ')},
  },

  used: [${hole('what the company uses, one thing each; nothing between the brackets if it is not about that')}],
  notUsed: [${hole('what it says it does not use, one thing each; or nothing')}],

  regions: ${
    regions.length > 0
      ? `{ ${regions.map((each) => `${key(each)}: ${regionNote(each)}`).join(', ')} }`
      : hole('for each region what is particular to it, before the date and from then on: see another advisory')
  },

  limits: {
    before: [${hole('what the actions do not do or undo; a point each')}],
    inEffect: [${hole('the same, from the date on')}],
  },
};
`;
}

function edition(edition: Edition): string {
  return `${key(edition)}: {
      subject: ${hole(`with {date}; true ${OPEN[edition] ?? ''}`)},
      preheader: ${hole('what stands behind the subject in the inbox; a sentence that is not in the mail')},
      heading: ${hole('with {date}, in a line')},
      lead: ${hole('the one thing to know or do')},
    }`;
}

function actionWords(kind: ActionKind | null): string {
  const name = actionName(kind);
  if (kind === 'none') {
    return `${name}: {
      title: ${hole('that there is nothing to be done')},
      why: ${hole('why that is so')},
      steps: [],
    }`;
  }
  return `${name}: {
      title: ${hole('what to do, in a few words')},
      why: ${hole('why one would; delete this line if the title says it all')},
      steps: [${hole('the first step; a line for each further one')}],
      button: ${hole('what the button says; delete this line if there is no address')},
      byHand: {
        computer: ${hole('the way to it without the link, on a computer; delete all of byHand if unknown')},
        phone: ${hole('the way to it without the link, in the app')},
      },
    }`;
}

function regionNote(region: string): string {
  return `{
      before: [${hole(`what is particular to ${region}: the law, what the regulator said; a paragraph each`)}],
      inEffect: [${hole(`the same for ${region}, from the date on`)}],
    }`;
}
