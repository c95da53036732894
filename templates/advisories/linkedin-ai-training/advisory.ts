/*
 * LinkedIn, 3 November 2025: members' data trains AI that creates content, on by default. Facts only; the words are in
 * the language files. Announced on 18 September 2025; the notice in force on 21 August 2026 still says the same.
 */
import { type Advisory, everywhere, type Source } from '../../../workers/domain/advisory.ts';
import { asCivilDate } from '../../../workers/domain/civil-date.ts';
import { EEA_REGULATORS, FDPIC, ICO, IRISH_DPC, OPC, PCPD } from '../regulators.ts';

/** The order decides: a country belongs to the first region that has it. */
const REGIONS = ['uk', 'ch', 'ca', 'hk', 'eea'] as const;
type Regions = (typeof REGIONS)[number];
type Actions = 'setting' | 'objection';

const checkedOn = asCivilDate('2026-11-23');

const SOURCES: readonly Source[] = [
  {
    kind: 'company',
    publisher: 'LinkedIn, European Regional Privacy Notice',
    url: 'https://www.linkedin.com/legal/privacy/eu',
    checkedOn,
  },
  {
    kind: 'company',
    publisher: 'LinkedIn, Privacy Policy',
    url: 'https://www.linkedin.com/legal/privacy-policy',
    checkedOn,
  },
  {
    kind: 'press',
    publisher: 'The Register, 27 October 2025',
    url: 'https://www.theregister.com/2025/10/27/linkedin_ai_profile_scraping/',
    checkedOn,
  },
  {
    kind: 'regulator',
    publisher: 'Information Commissioner’s Office, UK',
    url: 'https://ico.org.uk/about-the-ico/media-centre/news-and-blogs/2024/09/our-statement-on-changes-to-linkedin-ai-data-policy',
    checkedOn,
    regions: ['uk'],
  },
  {
    kind: 'regulator',
    publisher: 'Office of the Privacy Commissioner of Canada, 10 December 2024',
    url: 'https://priv.gc.ca/en/opc-news/news-and-announcements/2024/nr-c_241210b',
    checkedOn,
    regions: ['ca'],
  },
  {
    kind: 'regulator',
    publisher: 'Privacy Commissioner for Personal Data, Hong Kong, 15 October 2024',
    url: 'https://pcpd.org.hk/english/news_events/media_statements/press_20241015.html',
    checkedOn,
    regions: ['hk'],
  },
  {
    kind: 'regulator',
    publisher: 'Belgian data protection authority, 29 September 2025',
    url: 'https://www.autoriteprotectiondonnees.be/citoyen/actualites/2025/09/29/entrainement-de-l-ia-de-linkedin-sur-vos-donnees-comment-faire-si-vous-voulez-vous-y-opposer',
    checkedOn,
    regions: ['eea'],
  },
  {
    kind: 'press',
    publisher: 'Irish Legal News, on the Data Protection Commission’s statement',
    url: 'https://www.irishlegal.com/articles/linkedin-changes-ai-plan-after-dpc-internvetion',
    checkedOn,
    regions: ['eea'],
  },
];

export const LINKEDIN_AI_TRAINING: Advisory<Regions, Actions, 'fixed'> = {
  slug: 'linkedin-ai-training',
  company: 'LinkedIn',
  kind: 'ai-training',
  effective: everywhere(REGIONS, { kind: 'fixed', on: asCivilDate('2025-11-03') }),
  regions: REGIONS,
  actions: {
    setting: { kind: 'setting', url: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement' },
    objection: { kind: 'form', url: 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO' },
  },
  regulators: { uk: ICO, ch: FDPIC, ca: OPC, hk: PCPD, eea: IRISH_DPC },
  nationalRegulators: EEA_REGULATORS,
  sources: SOURCES,
  sourcesGoodForDays: 365,
};

/** What a language file has to cover. */
export type LinkedInRegion = Regions;
export type LinkedInAction = Actions;
