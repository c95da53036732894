/* English. Labels in bold are LinkedIn's own, word for word. Words in braces are filled in; leave them as they are. */
import type { AdvisoryText, Lines } from '../text.ts';
import type { LinkedInAction, LinkedInRegion } from './advisory.ts';

const LISTS_ARE_EUROPEAN =
  'The lists below are from LinkedIn’s notice for Europe, which is the most detailed one we have read.';
const GDPR = 'LinkedIn relies on “legitimate interests” and does not ask for consent. You have the right to object';

const UK: Lines = [
  '**In the UK, LinkedIn also shares data with Microsoft, so that Microsoft can train AI models of its own:** ' +
    'posts, comments, articles, videos, LinkedIn Learning videos and transcripts, company pages and job postings. ' +
    'The same setting stops this.',
  `${GDPR} (UK GDPR, Article 21). LinkedIn Corporation in the United States is responsible for your data.`,
];

const SWITZERLAND: Lines = [
  'LinkedIn treats Switzerland like the EU here: its European notice applies, and LinkedIn Ireland is responsible ' +
    'for your data.',
  'Swiss law lets you forbid a company to use your data (Data Protection Act, Articles 30 and 32).',
];

export const LINKEDIN_AI_TRAINING_EN: AdvisoryText<LinkedInRegion, LinkedInAction, 'fixed'> = {
  title: 'LinkedIn trains AI on its members’ data',
  summary:
    'From {date} LinkedIn uses profiles, posts and more to train AI that creates content. ' +
    'The setting is on unless you switch it off.',

  editions: {
    early: {
      subject: 'From {date}, LinkedIn will train AI on your data',
      preheader: 'The setting is on unless you switch it off. Two steps, one link.',
      heading: 'From {date}, LinkedIn will train AI on your data',
      lead: 'The setting is on unless you switch it off. Do it before that date; it takes two steps.',
    },
    week: {
      subject: 'Reminder: LinkedIn’s AI training starts on {date}',
      preheader: 'Switch the setting off before then. Two steps, one link.',
      heading: 'LinkedIn’s AI training starts on {date}',
      lead: 'LinkedIn will then use your data unless you switch one setting off. It takes two steps.',
    },
    eve: {
      subject: 'Last reminder: LinkedIn’s AI training starts on {date}',
      preheader: 'If you do not want your data used, switch the setting off now.',
      heading: 'Last reminder: LinkedIn’s AI training starts on {date}',
      lead: 'If you do not want LinkedIn to train AI on your data, switch the setting off now. It takes two steps.',
    },
    'in-effect': {
      subject: 'In effect since {date}: LinkedIn’s AI training',
      preheader: 'The setting is on unless you switched it off. You can still do that today.',
      heading: 'LinkedIn’s AI training has been in effect since {date}',
      lead: 'You can still switch it off today; what was already used cannot be pulled back out. It takes two steps.',
    },
  },

  changes: {
    before: [
      'From {date} LinkedIn will use its members’ data, where you live too, to train AI models that create content. ' +
        'The setting is on for everyone who does not switch it off.',
    ],
    inEffect: [
      'Since {date} LinkedIn’s terms let it use its members’ data, where you live too, to train AI models that ' +
        'create content. The setting is on for everyone who has not switched it off.',
    ],
  },

  actions: {
    setting: {
      title: 'Switch the setting off',
      steps: [
        'Open **Data for Generative AI Improvement**. Sign in if LinkedIn asks you to.',
        'Switch off **Use my data for training content creation AI models**.',
      ],
      button: 'Open the LinkedIn setting',
      byHand: {
        computer:
          'click **Me** (top right), then **Settings & Privacy**, **Data privacy**, ' +
          '**Data for Generative AI Improvement**.',
        phone:
          'tap your picture (top left), then **Settings & Privacy**, **Data privacy**, ' +
          '**Data for Generative AI Improvement**.',
      },
    },
    objection: {
      title: 'If you want to go further: object',
      why:
        'The setting only covers AI that creates content. With LinkedIn’s objection form you can object to other uses ' +
        'as well, and you can use it even if you have no LinkedIn account.',
      steps: [
        'Open the **Data Processing Objection Form**.',
        'Choose what you object to, for example AI training. You need give no reason.',
      ],
      button: 'Open the objection form',
    },
  },

  used: [
    'Your profile: name, photo, jobs, education, location, skills, recommendations and more',
    'Your posts, articles, comments and poll answers',
    'What you do and write in groups, group messages included',
    'Résumés and answers to screening questions that are saved to your account',
    'What you type into LinkedIn’s AI features',
  ],
  notUsed: [
    'Private messages',
    'Passwords, payment data and salary data',
    'Job applications that can be traced to you',
    'Data of members it believes may be under 18, even if the setting looks on',
  ],

  regions: {
    eea: {
      before: [
        `${GDPR} (GDPR, Article 21).`,
        'LinkedIn Ireland is responsible for your data; its lead regulator is the Irish Data Protection Commission (DPC).',
      ],
      inEffect: [
        `${GDPR} (GDPR, Article 21).`,
        'LinkedIn Ireland is responsible for your data; its lead regulator is the Irish Data Protection Commission (DPC).',
        'On 7 November 2025 the DPC said that LinkedIn had, after its intervention, improved what it tells members, cut the data ' +
          'and the period they cover, and strengthened measures for under-18s. The DPC did not approve the training, ' +
          'and it did not find it compliant with the law.',
      ],
    },
    uk: { before: UK, inEffect: UK },
    ch: { before: SWITZERLAND, inEffect: SWITZERLAND },
    ca: {
      before: [
        'In December 2024 the federal regulator said that LinkedIn had paused this training in Canada. LinkedIn now ' +
          'names Canada among the places where it starts on {date}.',
        'Federal law (PIPEDA) lets you withdraw your consent. In Quebec, the Commission d’accès à l’information takes ' +
          'complaints too.',
        LISTS_ARE_EUROPEAN,
      ],
      inEffect: [
        'In December 2024 the federal regulator said that LinkedIn had paused this training in Canada. LinkedIn then ' +
          'named Canada among the places where it starts on {date}. We have found no statement by the regulator on this.',
        'Federal law (PIPEDA) lets you withdraw your consent. In Quebec, the Commission d’accès à l’information takes ' +
          'complaints too.',
        LISTS_ARE_EUROPEAN,
      ],
    },
    hk: {
      before: [
        'In October 2024 LinkedIn paused this training in Hong Kong. It now names Hong Kong among the places where it ' +
          'starts on {date}.',
        LISTS_ARE_EUROPEAN,
      ],
      inEffect: [
        'In October 2024 LinkedIn paused this training in Hong Kong. A year later the Privacy Commissioner (PCPD) ' +
          'reminded users that it would resume on {date}.',
        LISTS_ARE_EUROPEAN,
      ],
    },
  },

  limits: {
    before: [
      'If you switch the setting off later, that counts from then on. Training that has already taken place is not undone.',
      'The setting does not cover AI for personalising, security or trust and safety.',
    ],
    inEffect: [
      'Switching the setting off counts from then on. What was already used cannot be pulled back out.',
      'The setting does not cover AI for personalising, security or trust and safety.',
    ],
  },
};
