/* German. Words in braces are filled in; leave them as they are. */
import type { AdvisoryText } from '../text.ts';
import type { EuAiActAction, EuAiActRegion } from './advisory.ts';

const BANNED =
  'KI-Werkzeuge, die dazu dienen, echte Menschen ohne deren Einwilligung nackt oder in sexuellen Szenen zu zeigen ' +
  '(„Nudifier“) oder Darstellungen sexuellen Kindesmissbrauchs zu erzeugen.';
const MARKS =
  '**Eine Kennzeichnung.** KI-Dienste, die Bilder, Ton, Videos oder Texte erzeugen, müssen diese maschinenlesbar ' +
  'als KI-Inhalte kennzeichnen.';
const ADOPTED =
  'Das Europäische Parlament hat die Regeln am 16. Juni 2026 verabschiedet, der Rat der EU am 29. Juni. Sie ändern ' +
  'die KI-Verordnung der EU, den AI Act (Artikel 5 und 50).';
const WHAT_WE_READ =
  'Wir kennen die Regeln aus Berichten über ihre Verabschiedung. Den veröffentlichten Gesetzestext haben wir nicht ' +
  'gelesen, und wir haben keine geprüfte Liste der Behörden, die ihn in den einzelnen Ländern durchsetzen.';
const WHAT_STAYS = 'Verboten sind die KI-Werkzeuge. Bilder, die es schon gibt, verschwinden dadurch nicht.';
const MARKS_ARE_FOR_MACHINES =
  'Die Kennzeichnung ist für Maschinen gedacht; Sie sehen sie vielleicht nicht. Auch was keine Kennzeichnung trägt, ' +
  'kann von einer KI stammen.';

export const EU_AI_ACT_DECEMBER_2026_DE: AdvisoryText<EuAiActRegion, EuAiActAction, 'fixed'> = {
  title: 'Neue EU-Regeln für KI-Inhalte',
  summary:
    'Ab dem {date} verbietet die EU KI-Werkzeuge für intime Bilder, denen die abgebildeten Menschen nicht ' +
    'zugestimmt haben, und mehr KI-Dienste müssen kennzeichnen, was sie erzeugen. Sie brauchen nichts zu tun.',

  editions: {
    early: {
      subject: 'Ab {date}: neue EU-Regeln für KI-Inhalte',
      preheader:
        'KI, die Menschen auf Bildern auszieht, wird verboten. Mehr KI-Dienste müssen kennzeichnen, was sie erzeugen.',
      heading: 'Ab dem {date} gelten neue EU-Regeln für KI-Inhalte',
      lead: 'Neu sind ein Verbot und eine Pflicht zur Kennzeichnung. Sie brauchen nichts zu tun.',
    },
    week: {
      subject: 'EU-Regeln für KI-Inhalte: Start am {date}',
      preheader:
        'KI, die Menschen auf Bildern auszieht, wird verboten. Mehr KI-Dienste müssen kennzeichnen, was sie erzeugen.',
      heading: 'Am {date} starten neue EU-Regeln für KI-Inhalte',
      lead: 'Neu sind ein Verbot und eine Pflicht zur Kennzeichnung. Sie brauchen nichts zu tun.',
    },
    eve: {
      subject: 'EU-Regeln für KI-Inhalte gelten ab {date}',
      preheader:
        'KI, die Menschen auf Bildern auszieht, wird verboten. Mehr KI-Dienste müssen kennzeichnen, was sie erzeugen.',
      heading: 'Die neuen EU-Regeln für KI-Inhalte gelten ab dem {date}',
      lead: 'Kurz gesagt: ein Verbot und eine Pflicht zur Kennzeichnung. Sie brauchen nichts zu tun.',
    },
    'in-effect': {
      subject: 'Seit {date} gelten EU-Regeln für KI-Inhalte',
      preheader:
        'KI, die Menschen auf Bildern auszieht, ist verboten. KI-Dienste müssen kennzeichnen, was sie erzeugen.',
      heading: 'Seit dem {date} gelten EU-Regeln für KI-Inhalte',
      lead: 'Kurz gesagt: ein Verbot und eine Pflicht zur Kennzeichnung. Sie brauchen nichts zu tun.',
    },
  },

  changes: {
    before: [
      `**Ein Verbot.** Ab dem {date} verbietet die EU ${BANNED}`,
      `${MARKS} Dienste, die schon vor dem 2. August 2026 auf dem Markt waren, haben dafür bis zum {date} Zeit; für ` +
        'neuere gilt das von Anfang an.',
    ],
    inEffect: [
      `**Ein Verbot.** Seit dem {date} verbietet die EU ${BANNED}`,
      `${MARKS} Dienste, die schon vor dem 2. August 2026 auf dem Markt waren, hatten dafür bis zum {date} Zeit; für ` +
        'neuere gilt das von Anfang an.',
    ],
  },

  actions: {
    nothing: {
      title: 'Nichts zu tun: Die Regeln gelten von selbst',
      why:
        'Es gibt keine Einstellung, die Sie ändern, und nichts, dem Sie widersprechen müssten. Wir schreiben Ihnen, ' +
        'damit Sie wissen, was Sie von KI-Diensten erwarten können.',
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
      'Wenn ein Unternehmen oder eine Website Bilder oder andere Daten von Ihnen entgegen dem Datenschutzrecht ' +
      'verwendet, können Sie sich kostenlos bei der Datenschutzbehörde an Ihrem Wohnort, an Ihrem Arbeitsplatz oder ' +
      'am Ort des mutmaßlichen Verstoßes beschweren (Art. 77 DSGVO):',
  },
};
