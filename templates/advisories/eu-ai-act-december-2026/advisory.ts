/*
 * The EU's AI Act, 2 December 2026: AI for making intimate images of people without their consent, or child sexual
 * abuse material, is banned (Article 5), and services that were on the market before 2 August 2026 must mark what they
 * create so that machines can tell (Article 50(2)). Facts only; the words are in the language files.
 *
 * Left out because it is not verified: when Iceland, Liechtenstein and Norway take the change over (so: the EU, not the
 * EEA), the text in the Official Journal, and which authorities enforce it in each country.
 */
import { type Advisory, everywhere, type Source } from '../../../workers/domain/advisory.ts';
import { asCivilDate } from '../../../workers/domain/civil-date.ts';
import { EDPB, EEA_REGULATORS } from '../regulators.ts';

const REGIONS = ['eu'] as const;
type Regions = (typeof REGIONS)[number];
type Actions = 'nothing';

const checkedOn = asCivilDate('2026-11-23');

const SOURCES: readonly Source[] = [
  {
    kind: 'press',
    publisher: 'CASRAI, on the European Parliament’s vote of 16 June 2026',
    url: 'https://casrai.org/wp/tag/digital-omnibus-regulation/',
    checkedOn,
  },
  {
    kind: 'press',
    publisher: 'Council of the EU, press release of 29 June 2026 (a copy)',
    url: 'https://pubt.io/view/05F17399F4640BA895E91D794EB2716EE8B5C1B9',
    checkedOn: asCivilDate('2026-11-24'),
  },
  {
    kind: 'press',
    publisher: 'Luxgap, on when AI-made content has to be marked',
    url: 'https://luxgap.com/articles/ai-act-transparence-2-aout-marquage-2-decembre-2026/?lang=en',
    checkedOn,
  },
  {
    kind: 'press',
    publisher: 'agent.mue.app, on the new banned practice',
    url: 'https://agent.mue.app/news/eu-ai-act-new-prohibited-practice-omnibus-adopted',
    checkedOn,
  },
];

export const EU_AI_ACT_DECEMBER_2026: Advisory<Regions, Actions, 'fixed'> = {
  slug: 'eu-ai-act-december-2026',
  company: 'European Union',
  kind: 'law',
  effective: everywhere(REGIONS, { kind: 'fixed', on: asCivilDate('2026-12-02') }),
  regions: REGIONS,
  actions: { nothing: { kind: 'none' } },
  regulators: { eu: EDPB },
  nationalRegulators: EEA_REGULATORS,
  sources: SOURCES,
  sourcesGoodForDays: 90,
};

/** What a language file has to cover. */
export type EuAiActRegion = Regions;
export type EuAiActAction = Actions;
