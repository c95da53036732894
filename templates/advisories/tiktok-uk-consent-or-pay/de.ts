/*
 * German. “Medienberichten zufolge” marks what TikTok's own notice does not say. Words in braces are filled in; leave
 * them as they are.
 */
import type { AdvisoryText, Lines } from '../text.ts';
import type { TikTokAction, TikTokRegion } from './advisory.ts';

const NOTICE =
  'Der Hinweis zu TikToks Datenschutzerklärung nennt für das Vereinigte Königreich als Datum den {date} oder den ' +
  'Zeitpunkt, zu dem Sie wählen.';
const IF_YOU_DO_NOT_CHOOSE = 'Was passiert, wenn man nicht wählt, konnten wir nicht herausfinden.';

const UK: Lines = [
  'Nach den Leitlinien der britischen Aufsichtsbehörde ICO zu „Consent or Pay“ müssen Unternehmen nachweisen können, ' +
    'dass die Einwilligung freiwillig ist. Außerdem muss man personalisierter Werbung kostenlos widersprechen können ' +
    '(Widerspruchsrecht, Art. 21 UK GDPR).',
  'Wenn Sie in personalisierte Werbung einwilligen, können Sie Ihre Einwilligung jederzeit widerrufen (Art. 7 UK GDPR).',
  'Eine Stellungnahme der Behörde zu dieser Wahl bei TikTok haben wir nicht gefunden.',
];

const LIMITS: Lines = [
  'Wer zahlt, wird Medienberichten zufolge nur die Werbung los, die TikTok selbst ausspielt. Videos, für die Creator ' +
    'bezahlt werden, bleiben.',
  'Bei der Wahl geht es um Werbung. Ob TikTok von zahlenden Nutzern weniger Daten erhebt, konnten wir nicht prüfen.',
];

export const TIKTOK_UK_CONSENT_OR_PAY_DE: AdvisoryText<TikTokRegion, TikTokAction, 'fixed'> = {
  title: 'TikTok im Vereinigten Königreich: personalisierte Werbung oder Abo',
  summary:
    'Ab dem {date} gibt es TikTok im Vereinigten Königreich entweder mit personalisierter Werbung oder im Abo. ' +
    'Die kostenlose Nutzung ohne personalisierte Werbung endet Medienberichten zufolge.',
  audience: 'Medienberichten zufolge alle ab 18 Jahren, die TikTok nutzen',

  editions: {
    early: {
      subject: 'TikTok ab {date}: Werbung oder Abo',
      preheader: 'Kostenlos ohne personalisierte Werbung: Das endet Medienberichten zufolge. Sie wählen in der App.',
      heading: 'TikTok im Vereinigten Königreich ab dem {date}: personalisierte Werbung oder Abo',
      lead: 'Kostenlos ohne personalisierte Werbung: Das endet Medienberichten zufolge. Für Sie gilt die Änderung ab diesem Tag oder sobald Sie in der App wählen.',
    },
    week: {
      subject: 'Erinnerung: bei TikTok bis {date} wählen',
      preheader: 'Personalisierte Werbung oder ein Monatsbeitrag: was Sie vor der Wahl wissen sollten.',
      heading: 'Bei TikTok bis zum {date} wählen: personalisierte Werbung oder Abo',
      lead: 'Die kostenlose Nutzung ohne personalisierte Werbung endet Medienberichten zufolge an diesem Tag oder sobald Sie in der App wählen.',
    },
    eve: {
      subject: 'Letzte Erinnerung: bei TikTok bis {date} wählen',
      preheader: 'Personalisierte Werbung oder ein Monatsbeitrag: was Sie vor der Wahl wissen sollten.',
      heading: 'Letzte Erinnerung: bei TikTok bis zum {date} wählen',
      lead: 'Kostenlos gibt es TikTok dann Medienberichten zufolge nur noch mit personalisierter Werbung. Wenn Sie die nicht wollen, bleibt: zahlen oder gehen.',
    },
    'in-effect': {
      subject: 'In Kraft seit {date}: TikTok mit Werbung oder Abo',
      preheader:
        'Kostenlos ohne personalisierte Werbung geht Medienberichten zufolge nicht mehr. Was Sie jetzt tun können.',
      heading: 'In Kraft seit {date}: personalisierte Werbung oder Abo bei TikTok',
      lead: 'Kostenlos ohne personalisierte Werbung geht Medienberichten zufolge nicht mehr. Wenn Sie noch nicht gewählt haben, tun Sie es in der App; eine Einwilligung in personalisierte Werbung können Sie widerrufen.',
    },
  },

  changes: {
    before: [
      NOTICE,
      'Medienberichten zufolge wählen Erwachsene zwischen zwei Varianten: **kostenlos mit personalisierter Werbung** ' +
        'oder **ohne Werbung für 3,99 Pfund im Monat**. Bisher konnten sie personalisierte Werbung ablehnen und ' +
        'trotzdem nichts zahlen; diese Möglichkeit fällt weg.',
      IF_YOU_DO_NOT_CHOOSE,
    ],
    inEffect: [
      NOTICE,
      'Medienberichten zufolge wählen Erwachsene zwischen zwei Varianten: **kostenlos mit personalisierter Werbung** ' +
        'oder **ohne Werbung für 3,99 Pfund im Monat**. Vorher konnten sie personalisierte Werbung ablehnen und ' +
        'trotzdem nichts zahlen; diese Möglichkeit ist weggefallen.',
      IF_YOU_DO_NOT_CHOOSE,
    ],
  },

  actions: {
    choice: {
      title: 'Entscheiden und in der App wählen',
      why: 'TikTok fragt in der App selbst; Erwachsene im Vereinigten Königreich bekommen dort Medienberichten zufolge eine Mitteilung. Einen Link, der direkt dorthin führt, kennen wir nicht.',
      steps: [
        'Lesen Sie vor der Wahl, was in TikToks neuer Datenschutzerklärung zu Werbung steht.',
        'Öffnen Sie die TikTok-App und wählen Sie dort: personalisierte Werbung oder Abo. Sehen Sie sich vor dem Bezahlen den Preis an.',
        'Wenn Sie beides nicht wollen, bleibt nur, TikTok nicht mehr zu nutzen.',
      ],
      button: 'TikToks neue Regeln lesen',
    },
  },

  used: [],
  notUsed: [],
  regions: { uk: { before: UK, inEffect: UK } },
  limits: { before: LIMITS, inEffect: LIMITS },
};
