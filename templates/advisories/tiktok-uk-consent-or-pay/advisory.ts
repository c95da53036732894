/*
 * TikTok in the United Kingdom, 11 November 2026 or when the user chooses: free with personalised ads, or a subscription
 * without ads. Facts only; the words are in the language files. TikTok's own notice has the date and the country; the
 * price, the age and what free users lose are known from the press, and the words say so. TikTok asks in the app, and no
 * address leads there: the action's address is the policy to be read before choosing.
 */
import { type Advisory, everywhere, type Source } from '../../../workers/domain/advisory.ts';
import { asCivilDate } from '../../../workers/domain/civil-date.ts';
import { ICO } from '../regulators.ts';

const REGIONS = ['uk'] as const;
type Regions = (typeof REGIONS)[number];
type Actions = 'choice';

const POLICY = 'https://www.tiktok.com/legal/page/global/privacy-policy-eea-new/en';

const checkedOn = asCivilDate('2026-11-23');

const SOURCES: readonly Source[] = [
  {
    kind: 'company',
    publisher: 'TikTok, new Privacy Policy (EEA and UK)',
    url: POLICY,
    checkedOn,
  },
  {
    kind: 'press',
    publisher: 'World Today Journal, on the launch of the subscription',
    url: 'https://www.world-today-journal.com/tiktok-launches-3-99-ad-free-subscription-in-the-uk/',
    checkedOn,
  },
  {
    kind: 'press',
    publisher: 'Hush Digital, on what it changes for advertisers',
    url: 'https://hush.digital/tiktok-ad-free-tier-advertisers/',
    checkedOn,
  },
  {
    kind: 'regulator',
    publisher: 'Information Commissioner’s Office, guidance on “consent or pay”',
    url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/online-tracking/consent-or-pay/appropriate-fee',
    checkedOn,
  },
];

export const TIKTOK_UK_CONSENT_OR_PAY: Advisory<Regions, Actions, 'fixed'> = {
  slug: 'tiktok-uk-consent-or-pay',
  company: 'TikTok',
  kind: 'advertising',
  effective: everywhere(REGIONS, { kind: 'fixed', on: asCivilDate('2026-11-11') }),
  regions: REGIONS,
  actions: { choice: { kind: 'choice', url: POLICY } },
  regulators: { uk: ICO },
  nationalRegulators: {},
  sources: SOURCES,
  sourcesGoodForDays: 365,
};

/** What a language file has to cover. */
export type TikTokRegion = Regions;
export type TikTokAction = Actions;
