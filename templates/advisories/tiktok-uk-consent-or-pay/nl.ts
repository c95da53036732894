/*
 * Dutch. “volgens de pers” marks what TikTok's own notice does not say. Words in braces are filled in; leave them as
 * they are.
 */
import type { AdvisoryText, Lines } from '../text.ts';
import type { TikTokAction, TikTokRegion } from './advisory.ts';

const NOTICE =
  'De melding bij de privacyverklaring van TikTok noemt voor het Verenigd Koninkrijk {date}, of het moment waarop je ' +
  'kiest.';
const IF_YOU_DO_NOT_CHOOSE = 'Wat er gebeurt als je niets kiest, hebben we niet kunnen achterhalen.';

const UK: Lines = [
  'Volgens de richtlijnen van de Britse toezichthouder (ICO) over ‘toestemming of betalen’ moeten bedrijven kunnen ' +
    'aantonen dat toestemming vrij is gegeven, en moet iedereen gratis bezwaar kunnen maken tegen gepersonaliseerde ' +
    'advertenties (recht van bezwaar: artikel 21 UK GDPR).',
  'Ga je akkoord met gepersonaliseerde advertenties, dan kun je die toestemming altijd weer intrekken (artikel 7 UK GDPR).',
  'We hebben geen verklaring van de toezichthouder over deze keuze bij TikTok gevonden.',
];

const LIMITS: Lines = [
  'Met betalen verdwijnen volgens de pers alleen de advertenties die TikTok zelf toont. Video’s waarvoor makers betaald ' +
    'krijgen, blijven.',
  'De keuze gaat over advertenties. Of TikTok minder gegevens verzamelt over wie betaalt, hebben we niet kunnen nagaan.',
];

export const TIKTOK_UK_CONSENT_OR_PAY_NL: AdvisoryText<TikTokRegion, TikTokAction, 'fixed'> = {
  title: 'TikTok in het Verenigd Koninkrijk: gepersonaliseerde advertenties of betalen',
  summary:
    'Vanaf {date} gebruik je TikTok in het Verenigd Koninkrijk met gepersonaliseerde advertenties of met een betaald ' +
    'abonnement. Gratis zonder gepersonaliseerde advertenties kan volgens de pers dan niet meer.',
  audience: 'Gebruikers van 18 jaar en ouder, volgens de pers',

  editions: {
    early: {
      subject: 'TikTok vanaf {date}: advertenties of betalen',
      preheader: 'Gratis zonder gepersonaliseerde advertenties: dat houdt volgens de pers op. Je kiest in de app.',
      heading: 'Vanaf {date} bij TikTok in het VK: gepersonaliseerde advertenties of betalen',
      lead: 'Gratis zonder gepersonaliseerde advertenties: dat houdt volgens de pers op. Voor jou geldt dat vanaf die datum, of zodra je kiest in de app.',
    },
    week: {
      subject: 'Herinnering: kies bij TikTok vóór {date}',
      preheader: 'Gepersonaliseerde advertenties of een bedrag per maand: wat je moet weten voor je kiest.',
      heading: 'Kies bij TikTok vóór {date}: gepersonaliseerde advertenties of betalen',
      lead: 'Gratis zonder gepersonaliseerde advertenties kan volgens de pers tot die datum, of tot je kiest in de app.',
    },
    eve: {
      subject: 'Laatste herinnering: keuze bij TikTok, {date}',
      preheader: 'Gepersonaliseerde advertenties of een bedrag per maand: wat je moet weten voor je kiest.',
      heading: 'Laatste herinnering: {date} is de datum voor je keuze bij TikTok',
      lead: 'Gratis betekent daarna volgens de pers: met gepersonaliseerde advertenties. Wil je die niet, dan blijft over: betalen of vertrekken.',
    },
    'in-effect': {
      subject: 'Sinds {date} bij TikTok: advertenties of betalen',
      preheader: 'Gratis zonder gepersonaliseerde advertenties kan volgens de pers niet meer. Wat je nu kunt doen.',
      heading: 'Van kracht sinds {date}: gepersonaliseerde advertenties of betalen bij TikTok',
      lead: 'Gratis zonder gepersonaliseerde advertenties kan volgens de pers niet meer. Heb je nog niet gekozen, doe dat dan in de app; heb je toestemming gegeven voor gepersonaliseerde advertenties, dan kun je die intrekken.',
    },
  },

  changes: {
    before: [
      NOTICE,
      'Volgens de pers kiezen volwassenen uit twee versies: **gratis met gepersonaliseerde advertenties**, of **zonder ' +
        'advertenties voor 3,99 pond per maand**. Tot nu toe konden ze gepersonaliseerde advertenties weigeren zonder te ' +
        'betalen; die mogelijkheid verdwijnt.',
      IF_YOU_DO_NOT_CHOOSE,
    ],
    inEffect: [
      NOTICE,
      'Volgens de pers kiezen volwassenen uit twee versies: **gratis met gepersonaliseerde advertenties**, of **zonder ' +
        'advertenties voor 3,99 pond per maand**. Voorheen konden ze gepersonaliseerde advertenties weigeren zonder te ' +
        'betalen; die mogelijkheid is verdwenen.',
      IF_YOU_DO_NOT_CHOOSE,
    ],
  },

  actions: {
    choice: {
      title: 'Beslis, en kies in de app',
      why: 'TikTok vraagt het in de app zelf; volwassenen in het Verenigd Koninkrijk krijgen daar volgens de pers een bericht. We kennen geen link die er direct heen leidt.',
      steps: [
        'Lees voor je kiest wat er in de nieuwe privacyverklaring van TikTok over advertenties staat.',
        'Open de TikTok-app en kies daar: gepersonaliseerde advertenties of het abonnement. Kijk naar de prijs voor je betaalt.',
        'Wil je geen van beide, dan rest alleen stoppen met TikTok.',
      ],
      button: 'Lees de verklaring van TikTok',
    },
  },

  used: [],
  notUsed: [],
  regions: { uk: { before: UK, inEffect: UK } },
  limits: { before: LIMITS, inEffect: LIMITS },
};
