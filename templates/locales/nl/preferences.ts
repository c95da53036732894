/* Dutch. Words in braces are filled in; leave them as they are. */
import type { PreferencesTexts } from '../preferences.ts';

export const PREFERENCES_NL: PreferencesTexts = {
  link: 'Kiezen wat je krijgt',
  title: 'Wat je krijgt',
  mailsGoTo: 'Onze mails gaan naar',
  zone: 'Tijdzone',
  zoneHint: 'Onze mails komen daar om 9 uur ’s ochtends.',
  kinds: {
    legend: 'Waarover',
    hint: 'Je krijgt in elk geval alleen waarschuwingen die gelden waar je woont.',
    options: {
      'ai-training': {
        name: 'Je gegevens voor AI-training',
        meaning: 'Wat je schrijft, zegt of doet, wordt gebruikt om AI te trainen.',
      },
      advertising: {
        name: 'Reclame en tracking',
        meaning: 'Advertenties, profielen, tracking en wat het kost om ervan af te zijn.',
      },
      'data-use': {
        name: 'Ander gebruik van je gegevens',
        meaning: 'Wat er verder wordt verzameld, bewaard of doorgegeven.',
      },
      law: { name: 'Nieuwe rechten en regels', meaning: 'Wanneer de wet verandert en wat dat voor jou verandert.' },
    },
  },
  reminders: {
    legend: 'Hoe vaak',
    options: {
      all: {
        name: 'Alle herinneringen',
        meaning: '30 dagen, 7 dagen en 1 dag voor een verandering, en zodra die geldt.',
      },
      last: {
        name: 'Alleen de laatste',
        meaning: 'De dag ervoor. Kom je er later bij, dan één mail zodra de verandering geldt.',
      },
    },
  },
  consent:
    'Met ‘Opslaan’ vraag ik {sender} om mij waarschuwingen te mailen zoals hierboven gekozen. Ik kan dit op elk moment wijzigen of intrekken, met de links in elke mail.',
  button: 'Opslaan',
  saved: {
    title: 'Opgeslagen',
    body: 'Vanaf nu krijg je wat hieronder is gekozen. Loopt er een waarschuwing die je nog niet hebt gehad, dan krijg je die binnen enkele minuten.',
    checkZone: 'Je land heeft meerdere tijdzones. Controleer welke de jouwe is.',
    nothingLeft: 'Er is geen onderwerp gekozen: je krijgt niets, maar je blijft op de lijst.',
  },
  done: {
    heading: 'Wat je als gedaan hebt gemeld',
    explained: 'Hierover krijg je geen herinneringen meer.',
    undo: 'Herinner me weer',
  },
  leave: 'Wil je helemaal geen mails meer? Van de lijst af',
  gone: {
    title: 'Je staat niet op de lijst',
    body: [
      'Het abonnement waar deze link bij hoorde, is beëindigd, dus er is niets te kiezen. {sender} schrijft je niet.',
      'Wil je onze waarschuwingen weer krijgen, meld je dan aan.',
    ],
  },
};
