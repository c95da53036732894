/* English. Words in braces are filled in; leave them as they are. */
import type { AdvisoryText } from '../text.ts';
import type { EuAiActAction, EuAiActRegion } from './advisory.ts';

const BANNED =
  'AI tools for showing real people naked or in sexual scenes without their consent (“nudifiers”), and AI tools for ' +
  'creating child sexual abuse material.';
const MARKS =
  '**Marks.** AI services that create images, sound, video or text must mark them as AI-made, in a way that machines ' +
  'can read.';
const ADOPTED =
  'The European Parliament adopted these rules on 16 June 2026, the Council of the EU on 29 June. They change the ' +
  'EU’s AI Act (Articles 5 and 50).';
const WHAT_WE_READ =
  'We know the rules from reports on their adoption. We have not read the published law itself, and do not have a checked ' +
  'list of the authorities that enforce it in each country.';
const WHAT_STAYS = 'The ban is on the AI. It does not by itself remove images that already exist.';
const MARKS_ARE_FOR_MACHINES =
  'The marks are for machines to read, so you may not see them. Something without a mark can still be made by AI.';

export const EU_AI_ACT_DECEMBER_2026_EN: AdvisoryText<EuAiActRegion, EuAiActAction, 'fixed'> = {
  title: 'New EU rules for AI-made content',
  summary:
    'From {date} the EU bans AI for making intimate images of people without their consent, and more AI services must ' +
    'mark what they create. There is nothing you need to do.',

  editions: {
    early: {
      subject: 'From {date}: new EU rules for AI-made content',
      preheader:
        'AI that undresses people in pictures will be banned. More AI services will have to mark what they create.',
      heading: 'From {date}, new EU rules apply to AI-made content',
      lead: 'Two things change: a ban, and a duty to mark what AI creates. There is nothing you need to do.',
    },
    week: {
      subject: 'Coming on {date}: EU rules for AI-made content',
      preheader:
        'AI that undresses people in pictures will be banned. More AI services will have to mark what they create.',
      heading: 'New EU rules for AI-made content start on {date}',
      lead: 'Two things change: a ban, and a duty to mark what AI creates. There is nothing you need to do.',
    },
    eve: {
      subject: 'Starting {date}: EU rules for AI-made content',
      preheader:
        'AI that undresses people in pictures will be banned. More AI services will have to mark what they create.',
      heading: 'New EU rules for AI-made content start on {date}',
      lead: 'In short: a ban, and a duty to mark what AI creates. There is nothing you need to do.',
    },
    'in-effect': {
      subject: 'In effect since {date}: EU rules for AI-made content',
      preheader: 'AI that undresses people in pictures is banned. AI services must mark what they create.',
      heading: 'EU rules for AI-made content have been in effect since {date}',
      lead: 'In short: a ban, and a duty to mark what AI creates. There is nothing you need to do.',
    },
  },

  changes: {
    before: [
      `**A ban.** From {date}, the EU bans ${BANNED}`,
      `${MARKS} Services that were on the market before 2 August 2026 have until {date} to do so; newer ones have had ` +
        'to from the start.',
    ],
    inEffect: [
      `**A ban.** Since {date}, the EU has banned ${BANNED}`,
      `${MARKS} Services that were on the market before 2 August 2026 had until {date} to do so; newer ones have had ` +
        'to from the start.',
    ],
  },

  actions: {
    nothing: {
      title: 'Nothing: the rules apply by themselves',
      why: 'There is no setting to change and nothing to object to. We write so that you know what to expect from AI services.',
      steps: [],
    },
  },

  used: [],
  notUsed: [],

  regions: {
    eu: { before: [ADOPTED, WHAT_WE_READ], inEffect: [ADOPTED, WHAT_WE_READ] },
  },

  limits: {
    before: [WHAT_STAYS, MARKS_ARE_FOR_MACHINES],
    inEffect: [WHAT_STAYS, MARKS_ARE_FOR_MACHINES],
  },

  complaints: {
    eu:
      'If a company or a website uses pictures or other data of you against data protection law, you can complain free ' +
      'of charge to the data protection authority where you live, where you work or where it happened (GDPR, Article 77):',
  },
};
