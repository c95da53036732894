/* German. Labels in bold are LinkedIn's own, word for word. Words in braces are filled in; leave them as they are. */
import type { AdvisoryText, Lines } from '../text.ts';
import type { LinkedInAction, LinkedInRegion } from './advisory.ts';

const LISTS_ARE_EUROPEAN =
  'Die folgenden Listen stammen aus den Datenschutzhinweisen von LinkedIn für Europa, den ausführlichsten, die wir ' +
  'gelesen haben.';
const GDPR =
  'LinkedIn beruft sich auf „berechtigte Interessen“ und fragt nicht nach Ihrer Einwilligung. Sie haben das Recht, ' +
  'Widerspruch einzulegen';

const UK: Lines = [
  '**Im Vereinigten Königreich gibt LinkedIn außerdem Daten an Microsoft weiter, damit Microsoft eigene KI-Modelle ' +
    'trainieren kann:** Beiträge, Kommentare, Artikel, Videos, LinkedIn-Learning-Videos und -Transkripte, ' +
    'Unternehmensseiten und Stellenanzeigen. Dieselbe Einstellung unterbindet auch das.',
  `${GDPR} (Art. 21 UK GDPR). Verantwortlich für Ihre Daten ist die LinkedIn Corporation in den USA.`,
];

const SWITZERLAND: Lines = [
  'LinkedIn behandelt die Schweiz hier wie die EU: Es gelten die europäischen Datenschutzhinweise, und verantwortlich ' +
    'für Ihre Daten ist LinkedIn Ireland.',
  'Nach Schweizer Recht können Sie einem Unternehmen untersagen, Ihre Daten zu bearbeiten (Art. 30 und 32 ' +
    'des Datenschutzgesetzes, DSG).',
];

export const LINKEDIN_AI_TRAINING_DE: AdvisoryText<LinkedInRegion, LinkedInAction, 'fixed'> = {
  title: 'LinkedIn trainiert KI mit Daten seiner Mitglieder',
  summary:
    'Ab dem {date} nutzt LinkedIn Profile, Beiträge und mehr, um KI zu trainieren, die Inhalte erstellt. ' +
    'Die Einstellung ist aktiv, solange Sie sie nicht ausschalten.',

  editions: {
    early: {
      subject: 'Ab {date}: LinkedIn trainiert KI mit Ihren Daten',
      preheader: 'Die Einstellung ist aktiv, solange Sie sie nicht ausschalten. Zwei Schritte, ein Link.',
      heading: 'Ab dem {date} trainiert LinkedIn KI mit Ihren Daten',
      lead: 'Die Einstellung ist aktiv, solange Sie sie nicht ausschalten. Tun Sie das vor diesem Datum; zwei Schritte genügen.',
    },
    week: {
      subject: 'Erinnerung: LinkedIns KI-Training ab {date}',
      preheader: 'Schalten Sie die Einstellung vorher aus. Zwei Schritte, ein Link.',
      heading: 'LinkedIns KI-Training beginnt am {date}',
      lead: 'Dann nutzt LinkedIn Ihre Daten, es sei denn, Sie schalten eine Einstellung aus. Zwei Schritte genügen.',
    },
    eve: {
      subject: 'Letzte Erinnerung: LinkedIns KI-Training ab {date}',
      preheader: 'Wenn Ihre Daten nicht genutzt werden sollen, schalten Sie die Einstellung jetzt aus.',
      heading: 'Letzte Erinnerung: LinkedIns KI-Training beginnt am {date}',
      lead: 'Wenn LinkedIn keine KI mit Ihren Daten trainieren soll, schalten Sie die Einstellung jetzt aus. Zwei Schritte genügen.',
    },
    'in-effect': {
      subject: 'In Kraft seit {date}: KI-Training bei LinkedIn',
      preheader: 'Die Einstellung ist aktiv, wenn Sie sie nicht ausgeschaltet haben. Das geht auch jetzt noch.',
      heading: 'LinkedIns Regeln zum KI-Training gelten seit dem {date}',
      lead: 'Sie können die Einstellung auch jetzt noch ausschalten; was schon verwendet wurde, lässt sich nicht zurückholen. Zwei Schritte genügen.',
    },
  },

  changes: {
    before: [
      'Ab dem {date} nutzt LinkedIn auch dort, wo Sie leben, Daten seiner Mitglieder, um KI-Modelle zu trainieren, die ' +
        'Inhalte erstellen. Die Einstellung ist bei allen aktiv, die sie nicht ausschalten.',
    ],
    inEffect: [
      'Nach seinen eigenen Bedingungen darf LinkedIn seit dem {date} auch dort, wo Sie leben, Daten seiner Mitglieder ' +
        'nutzen, um KI-Modelle zu trainieren, die Inhalte erstellen. Die Einstellung ist bei allen aktiv, die sie nicht ' +
        'ausgeschaltet haben.',
    ],
  },

  actions: {
    setting: {
      title: 'Einstellung ausschalten',
      steps: [
        'Öffnen Sie **Daten zur Verbesserung generativer KI**. Melden Sie sich an, falls LinkedIn Sie dazu auffordert.',
        'Schalten Sie dort das Training mit Ihren Daten aus (auf Englisch heißt der Schalter **Use my data for ' +
          'training content creation AI models**).',
      ],
      button: 'LinkedIn-Einstellung öffnen',
      byHand: {
        computer:
          'oben rechts auf Ihr Profilbild (**Me**) klicken, dann auf **Einstellungen & Datenschutz**, ' +
          '**Datenschutz** und **Daten zur Verbesserung generativer KI**.',
        phone:
          'oben links auf Ihr Profilbild tippen, dann auf **Einstellungen & Datenschutz**, **Datenschutz** und ' +
          '**Daten zur Verbesserung generativer KI**.',
      },
    },
    objection: {
      title: 'Wenn Sie weiter gehen möchten: Widerspruch einlegen',
      why:
        'Die Einstellung erfasst nur KI, die Inhalte erstellt. Mit dem Widerspruchsformular von LinkedIn können Sie ' +
        'auch anderen Verwendungen widersprechen, selbst wenn Sie kein LinkedIn-Konto haben.',
      steps: [
        'Öffnen Sie das Widerspruchsformular (auf Englisch **Data Processing Objection Form**).',
        'Wählen Sie, wogegen Sie Widerspruch einlegen, zum Beispiel KI-Training. Gründe brauchen Sie nicht anzugeben.',
      ],
      button: 'Widerspruchsformular öffnen',
    },
  },

  used: [
    'Ihr Profil: Name, Foto, Berufserfahrung, Ausbildung, Ort, Kenntnisse, Empfehlungen und mehr',
    'Ihre Beiträge, Artikel, Kommentare und Antworten in Umfragen',
    'Was Sie in Gruppen tun und schreiben, einschließlich der Gruppennachrichten',
    'Lebensläufe und Antworten auf Vorauswahlfragen, die in Ihrem Konto gespeichert sind',
    'Was Sie in die KI-Funktionen von LinkedIn eingeben',
  ],
  notUsed: [
    'Private Nachrichten',
    'Passwörter, Zahlungsdaten und Gehaltsangaben',
    'Bewerbungen, die sich Ihnen zuordnen lassen',
    'Daten von Mitgliedern, die nach Einschätzung von LinkedIn unter 18 sein könnten, selbst wenn die Einstellung aktiv zu sein scheint',
  ],

  regions: {
    eea: {
      before: [
        `${GDPR} (Art. 21 DSGVO).`,
        'Verantwortlich für Ihre Daten ist LinkedIn Ireland; federführende Aufsichtsbehörde ist die irische Data ' +
          'Protection Commission (DPC).',
      ],
      inEffect: [
        `${GDPR} (Art. 21 DSGVO).`,
        'Verantwortlich für Ihre Daten ist LinkedIn Ireland; federführende Aufsichtsbehörde ist die irische Data ' +
          'Protection Commission (DPC).',
        'Am 7. November 2025 teilte die DPC mit, LinkedIn habe nach ihrem Eingreifen die Informationen für die Mitglieder verbessert, ' +
          'die Daten und den erfassten Zeitraum eingeschränkt und die Maßnahmen für unter 18-Jährige verstärkt. ' +
          'Gebilligt hat die DPC das Training nicht, und sie hat auch nicht festgestellt, dass es rechtmäßig ist.',
      ],
    },
    uk: { before: UK, inEffect: UK },
    ch: { before: SWITZERLAND, inEffect: SWITZERLAND },
    ca: {
      before: [
        'Im Dezember 2024 teilte die kanadische Bundesbehörde für Datenschutz mit, LinkedIn habe dieses Training in Kanada ' +
          'ausgesetzt. Nun nennt LinkedIn auch Kanada unter den Ländern und Gebieten, in denen das Training am {date} beginnt.',
        'Nach kanadischem Bundesrecht (PIPEDA) können Sie Ihre Einwilligung widerrufen. In Québec nimmt auch die Commission ' +
          'd’accès à l’information Beschwerden entgegen.',
        LISTS_ARE_EUROPEAN,
      ],
      inEffect: [
        'Im Dezember 2024 teilte die kanadische Bundesbehörde für Datenschutz mit, LinkedIn habe dieses Training in Kanada ' +
          'ausgesetzt. Später nannte LinkedIn auch Kanada unter den Ländern und Gebieten, in denen das Training am {date} ' +
          'beginnen sollte. Eine Stellungnahme der Behörde dazu haben wir nicht gefunden.',
        'Nach kanadischem Bundesrecht (PIPEDA) können Sie Ihre Einwilligung widerrufen. In Québec nimmt auch die Commission ' +
          'd’accès à l’information Beschwerden entgegen.',
        LISTS_ARE_EUROPEAN,
      ],
    },
    hk: {
      before: [
        'Im Oktober 2024 setzte LinkedIn dieses Training in Hongkong aus. Nun nennt LinkedIn auch Hongkong unter den ' +
          'Ländern und Gebieten, in denen das Training am {date} beginnt.',
        LISTS_ARE_EUROPEAN,
      ],
      inEffect: [
        'Im Oktober 2024 setzte LinkedIn dieses Training in Hongkong aus. Ein Jahr später erinnerte die ' +
          'Datenschutzbehörde (PCPD) die Mitglieder daran, dass LinkedIn es am {date} wieder aufnehmen werde.',
        LISTS_ARE_EUROPEAN,
      ],
    },
  },

  limits: {
    before: [
      'Wenn Sie die Einstellung später ausschalten, gilt das erst von diesem Zeitpunkt an. Training, das schon ' +
        'stattgefunden hat, wird nicht rückgängig gemacht.',
      'Die Einstellung erfasst keine KI, die der Personalisierung, der Sicherheit oder dem Schutz vor Missbrauch dient.',
    ],
    inEffect: [
      'Wenn Sie die Einstellung ausschalten, gilt das erst von diesem Zeitpunkt an. Was schon verwendet wurde, lässt sich nicht ' +
        'zurückholen.',
      'Die Einstellung erfasst keine KI, die der Personalisierung, der Sicherheit oder dem Schutz vor Missbrauch dient.',
    ],
  },
};
