/*
 * English. “Reportedly” and “press reports” mark what TikTok's own notice does not say. Words in braces are filled in;
 * leave them as they are.
 */
import type { AdvisoryText, Lines } from '../text.ts';
import type { TikTokAction, TikTokRegion } from './advisory.ts';

const IF_YOU_DO_NOT_CHOOSE = 'What happens to those who make no choice, we have not been able to find out.';

const UK: Lines = [
  'Guidance by the regulator, the ICO, on “consent or pay” says that companies must be able to show that people consent ' +
    'freely, and that people must be able to object to personalised ads free of charge (UK GDPR, Article 21).',
  'If you agree to personalised ads, you can withdraw your consent at any time (UK GDPR, Article 7).',
  'We have found no statement by the regulator on TikTok’s choice.',
];

const LIMITS: Lines = [
  'Paying reportedly removes only the ads that TikTok itself shows. Videos that creators are paid for stay.',
  'The choice is about ads. Whether TikTok collects less about those who pay, we have not been able to check.',
];

export const TIKTOK_UK_CONSENT_OR_PAY_EN: AdvisoryText<TikTokRegion, TikTokAction, 'fixed'> = {
  title: 'TikTok in the UK: personalised ads, or pay',
  summary:
    'From {date}, TikTok in the UK comes either with personalised ads or with a paid subscription. ' +
    'Free use without personalised ads reportedly ends.',
  audience: 'Users aged 18 or over, according to press reports',

  editions: {
    early: {
      subject: 'From {date}: personalised ads or pay on TikTok',
      preheader: 'Free use without personalised ads reportedly ends. You choose in the app.',
      heading: 'TikTok in the UK from {date}: personalised ads or pay',
      lead: 'Free use without personalised ads reportedly ends. The change reaches you on that date, or when you choose in the app.',
    },
    week: {
      subject: 'Reminder: choose on TikTok UK by {date}',
      preheader: 'Personalised ads, or a monthly fee: what to know before you choose.',
      heading: 'Choose on TikTok by {date}: personalised ads or pay',
      lead: 'Free use without personalised ads reportedly ends on that date, or when you choose in the app.',
    },
    eve: {
      subject: 'Last reminder: choose on TikTok UK by {date}',
      preheader: 'Personalised ads, or a monthly fee: what to know before you choose.',
      heading: 'Last reminder: choose on TikTok by {date}',
      lead: 'Free use then reportedly means personalised ads. If you do not want them, what remains is paying or leaving.',
    },
    'in-effect': {
      subject: 'In effect since {date}: TikTok UK, ads or pay',
      preheader: 'Free use without personalised ads has reportedly ended. What you can do now.',
      heading: 'In effect since {date}: personalised ads or pay on TikTok',
      lead: 'Free use without personalised ads has reportedly ended. If you have not chosen yet, do so in the app; if you have agreed to personalised ads, you may withdraw your consent.',
    },
  },

  changes: {
    before: [
      'The notice on TikTok’s privacy policy gives a date for the UK: {date}, or the moment when you choose.',
      'According to press reports, adults choose between two versions: **free with personalised ads**, or **without ' +
        'ads for £3.99 a month**. Until now they could refuse personalised ads and still pay nothing; this option goes.',
      IF_YOU_DO_NOT_CHOOSE,
    ],
    inEffect: [
      'The notice on TikTok’s privacy policy gives a date for the UK: {date}, or the moment when you choose.',
      'According to press reports, adults choose between two versions: **free with personalised ads**, or **without ' +
        'ads for £3.99 a month**. Before, they could refuse personalised ads and still pay nothing; this option is gone.',
      IF_YOU_DO_NOT_CHOOSE,
    ],
  },

  actions: {
    choice: {
      title: 'Decide, and choose in the app',
      why: 'TikTok asks in the app itself, in a message that adults in the UK reportedly get. We know of no link that leads there.',
      steps: [
        'Read what TikTok’s new privacy policy says about ads, before you choose.',
        'Open the TikTok app and choose there: personalised ads, or the subscription. See what it costs before you pay.',
        'If you want neither, the way that remains is to stop using TikTok.',
      ],
      button: 'Read TikTok’s new policy',
    },
  },

  used: [],
  notUsed: [],
  regions: { uk: { before: UK, inEffect: UK } },
  limits: { before: LIMITS, inEffect: LIMITS },
};
