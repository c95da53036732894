/* German. Words in braces are filled in; leave them as they are. */
import type { PageTexts } from '../pages.ts';

export const PAGES_DE: PageTexts = {
  skipToContent: 'Zum Inhalt springen',
  publishedBy: 'Herausgegeben von',
  contact: 'Kontakt',
  backToFront: 'Zur Startseite',
  signUpAgain: 'Erneut anmelden',
  front: {
    title: 'Bescheid wissen, bevor sich etwas ändert',
    lead: 'Unternehmen ändern ihren Umgang mit Ihren Daten und kündigen es dort an, wo kaum jemand hinsieht. Wir schreiben Ihnen, bevor eine solche Änderung gilt: was sich ändert, ob es dort gilt, wo Sie leben, und wie Sie Schritt für Schritt widersprechen.',
    promises: [
      {
        term: 'Vor dem Stichtag',
        meaning:
          'Je eine E-Mail 30 Tage, 7 Tage und einen Tag vorher und eine, sobald die Änderung gilt. Dazwischen nichts.',
      },
      { term: 'Nur, was Sie betrifft', meaning: 'Das Land, das Sie wählen, bestimmt, welche Hinweise Sie bekommen.' },
      {
        term: 'Niemand schaut mit',
        meaning: 'Keine Zählpixel, keine Tracking-Links, keine Cookies. Ein Klick, und Sie sind sofort abgemeldet.',
      },
    ],
    advisoryHeading: 'Der aktuelle Hinweis',
    takesEffect: 'Gilt ab dem {date}',
    inEffectSince: 'Gilt seit dem {date}',
  },
  form: {
    heading: 'Rechtzeitig Bescheid bekommen',
    email: 'E-Mail-Adresse',
    country: 'Land, in dem Sie leben',
    countryHint: 'Davon hängt ab, welche Hinweise Sie bekommen.',
    chooseCountry: 'Land wählen',
    language: 'Sprache der E-Mails',
    button: 'Anmelden',
    consent:
      'Mit „Anmelden“ bitte ich {sender}, mir per E-Mail Hinweise zu Änderungen beim Umgang von Unternehmen mit personenbezogenen Daten zu schicken, ausgewählt nach meinem Land. Das kann ich jederzeit über den Link in jeder E-Mail widerrufen.',
    after:
      'Sie bekommen zunächst eine E-Mail mit der Bitte um Bestätigung. Ohne Ihre Bestätigung schicken wir nichts weiter.',
    errorHeading: 'Bitte prüfen Sie Ihre Angaben',
    errorTitlePrefix: 'Fehler: ',
    emailFaults: {
      empty: 'Geben Sie Ihre E-Mail-Adresse ein.',
      'no-at': 'Eine E-Mail-Adresse besteht aus einem Namen, einem @ und einer Domain, etwa name@example.org.',
      'too-long': 'Eine so lange E-Mail-Adresse kann es nicht geben. Bitte prüfen Sie sie.',
      'local-part':
        'Der Teil vor dem @ enthält ein Zeichen, das dort in keiner E-Mail-Adresse stehen kann. Bitte prüfen Sie ihn.',
      domain: 'Der Teil nach dem @ ist keine Domain wie example.org. Bitte prüfen Sie ihn.',
    },
    countryFault: 'Wählen Sie aus der Liste das Land, in dem Sie leben.',
    languageFault: 'Wählen Sie eine Sprache aus der Liste.',
  },
  checkYourInbox: {
    title: 'Schauen Sie in Ihr Postfach',
    body: [
      'Eine E-Mail ist unterwegs an die angegebene Adresse. Öffnen Sie sie, folgen Sie dem Link und drücken Sie dort auf die Schaltfläche. Erst dann stehen Sie auf der Liste.',
      'Nach ein paar Minuten noch nichts da? Schauen Sie im Spam-Ordner nach, prüfen Sie, ob die Adresse stimmt, oder versuchen Sie es in zehn Minuten noch einmal.',
      'Eine Anfrage, die niemand bestätigt, wird nach {days} Tagen gelöscht.',
    ],
  },
  confirm: {
    title: 'Ein letzter Schritt',
    asked:
      'Mit dieser Schaltfläche bitten Sie {sender}, Ihnen per E-Mail Hinweise zu Änderungen beim Umgang von Unternehmen mit personenbezogenen Daten zu schicken. Das können Sie jederzeit über den Link in jeder E-Mail widerrufen.',
    country: 'Land',
    language: 'Sprache',
    button: 'Auf die Liste setzen',
    notYou:
      'Sie haben sich nicht angemeldet? Dann schließen Sie diese Seite einfach. Es geschieht nichts, und die Anfrage wird nach {days} Tagen gelöscht.',
    confirmed: {
      title: 'Sie stehen auf der Liste',
      body: [
        'Wenn ein Unternehmen seinen Umgang mit Ihren Daten ändert und das dort gilt, wo Sie leben ({country}), erfahren Sie rechtzeitig davon.',
        'Gibt es für Ihr Land gerade einen aktuellen Hinweis, ist er in wenigen Minuten bei Ihnen.',
      ],
    },
    gone: {
      title: 'Dieser Link gilt nicht mehr',
      body: [
        'Er ist älter als {days} Tage, oder das Abonnement, zu dem er gehörte, ist inzwischen beendet. Es wurde nichts geändert.',
        'Wenn Sie auf die Liste möchten, melden Sie sich bitte noch einmal an: Sie bekommen dann einen neuen Link.',
      ],
    },
    damaged: {
      title: 'Dieser Link ist nicht vollständig',
      body: [
        'Ein Teil davon ist unterwegs verloren gegangen oder verändert worden. Bitte öffnen Sie ihn noch einmal aus der E-Mail, oder kopieren Sie von dort die ganze Adresse.',
        'Wenn das nicht hilft, melden Sie sich noch einmal an: Sie bekommen dann einen neuen Link.',
      ],
    },
  },
  unsubscribe: {
    title: 'Von der Liste abmelden?',
    body: [
      'Mit dieser Schaltfläche sind Sie sofort von der Liste abgemeldet. {sender} schickt Ihnen keine Hinweise mehr, und Ihre Adresse wird innerhalb von 48 Stunden gelöscht.',
    ],
    button: 'Abmelden',
    left: {
      title: 'Sie sind abgemeldet',
      body: [
        '{sender} schickt Ihnen keine Hinweise mehr. Eine E-Mail, die schon unterwegs war, kann heute noch ankommen.',
        'Ihre Adresse wird innerhalb von 48 Stunden gelöscht. Es bleibt nur ein Code, aus dem niemand sie ablesen kann, damit wir Ihnen nicht versehentlich schreiben.',
      ],
    },
    comeBack: 'War das ein Versehen? Sie können sich jederzeit wieder anmelden.',
    damaged: {
      title: 'Dieser Link ist nicht vollständig',
      body: [
        'Ein Teil davon ist unterwegs verloren gegangen oder verändert worden. Deshalb können wir nicht erkennen, zu wem er gehört. Bitte öffnen Sie ihn noch einmal aus der E-Mail, oder kopieren Sie von dort die ganze Adresse.',
        'Oder schreiben Sie uns von der Adresse, die unsere E-Mails bekommt. Wir nehmen sie dann von der Liste:',
      ],
    },
    writeTo: 'Bitte von der Liste nehmen',
  },
  done: {
    title: 'Haben Sie die Schritte erledigt?',
    body: [
      '„{advisory}“',
      'Mit dieser Schaltfläche teilen Sie uns das mit und bekommen zu diesem Hinweis keine Erinnerungen mehr.',
    ],
    button: 'Das habe ich erledigt',
    marked: {
      title: 'Gut gemacht',
      body: [
        'Zu „{advisory}“ bekommen Sie keine Erinnerungen mehr. Sie bleiben auf der Liste und erfahren rechtzeitig von anderen Änderungen.',
      ],
    },
    informational: { title: 'Haben Sie den Hinweis gelesen?', button: 'Das habe ich gelesen', marked: 'Danke' },
    undo: 'Doch noch nicht: weiter erinnern',
    undone: {
      title: 'Wir erinnern Sie weiterhin',
      body: ['Die nächste Erinnerung zu „{advisory}“ kommt, sobald sie fällig ist.'],
    },
    damaged: {
      title: 'Dieser Link ist nicht vollständig',
      body: [
        'Ein Teil davon ist unterwegs verloren gegangen oder verändert worden. Bitte öffnen Sie ihn noch einmal aus der E-Mail, oder kopieren Sie von dort die ganze Adresse.',
      ],
    },
  },
  refusals: {
    malformed: {
      title: 'Das war nicht lesbar',
      body: ['Die Anfrage hatte nicht die richtige Form. Bitte gehen Sie zurück und versuchen Sie es noch einmal.'],
    },
    'other-site': {
      title: 'Bitte tun Sie das auf unserer eigenen Seite',
      body: [
        'Eine andere Website hat diese Anfrage in Ihrem Namen geschickt. Es wurde nichts geändert. Wenn Sie es wollen, öffnen Sie den Link in unserer E-Mail und drücken Sie dort auf den Knopf.',
      ],
    },
    'not-found': {
      title: 'Hier ist nichts',
      body: ['Diese Adresse führt ins Leere. Vielleicht enthält sie einen Tippfehler, oder ein Teil davon fehlt.'],
    },
    'method-not-allowed': {
      title: 'Das geht hier nicht',
      body: ['Diese Adresse nimmt solche Anfragen nicht an.'],
    },
    'too-large': {
      title: 'Das war zu viel',
      body: ['Die Anfrage war größer als alles, was diese Seite annimmt. Es wurde nichts geändert.'],
    },
    'unsupported-media-type': {
      title: 'Das war nicht lesbar',
      body: [
        'Die Anfrage muss ein Formular (application/x-www-form-urlencoded) oder JSON (application/json) enthalten.',
      ],
    },
    invalid: {
      title: 'Bitte prüfen Sie Ihre Angaben',
      body: ['Mindestens ein Feld ist leer oder falsch ausgefüllt.'],
    },
    failed: {
      title: 'Bei uns ist etwas schiefgegangen',
      body: ['Es liegt nicht an Ihnen. Bitte versuchen Sie es in ein paar Minuten noch einmal.'],
    },
  },
  advisories: {
    title: 'Hinweise',
    lead: 'Was Unternehmen beim Umgang mit personenbezogenen Daten demnächst ändern oder gerade geändert haben: wann, für wen und was Sie tun können.',
    none: 'Zurzeit gibt es keinen.',
    earlier: 'Früher',
    all: 'Alle Hinweise',
    read: 'Zum Hinweis',
    graduallyFrom: 'Schrittweise, ab dem {date}',
    graduallySince: 'Schrittweise, seit dem {date}',
    formerly: 'Zuerst angekündigt für den {was}',
    withdrawn: 'Am {date} zurückgezogen; angekündigt war es für den {was}',
    withdrawnTitle: 'Zurückgezogen: {advisory}',
    retired: 'Dieser Hinweis ist abgeschlossen. Er bleibt hier nachlesbar, wird aber nicht mehr aktualisiert.',
    appliesIn: 'Wo es gilt',
    except: 'Ausgenommen: {country}',
    show: 'Anzeigen',
    elsewhere: {
      title: 'Von diesem Hinweis nicht erfasst: {country}',
      body: [
        'Die hier beschriebene Änderung wurde für die unten genannten Orte angekündigt. Was anderswo gilt, sagt dieser Hinweis nicht.',
      ],
    },
    placeless: {
      title: 'Wählen Sie zuerst Ihr Land',
      body: ['Ab wann es gilt, was Sie tun können und wer Ihnen hilft, hängt davon ab, wo Sie leben.'],
    },
    follow: {
      heading: 'Auf dem Laufenden bleiben, ohne Adresse',
      calendar: 'Der Termin für Ihren Kalender, mit Erinnerungen 7 Tage und einen Tag vorher',
      atom: 'Alle Hinweise als Atom-Feed',
      json: 'Alle Hinweise als JSON Feed',
      mail: 'Lieber rechtzeitig eine E-Mail? Hier anmelden',
    },
    lastChecked: 'Quellen zuletzt geprüft am {date}.',
    languages: 'Diese Seite in anderen Sprachen',
    imageText: 'Eine Glocke über einem Kalenderblatt',
    unknown: {
      title: 'Diesen Hinweis gibt es nicht',
      body: [
        'Vielleicht ist die Adresse falsch geschrieben, oder ein Teil ging verloren. Alle unsere Hinweise stehen auf einer Seite:',
      ],
    },
    unknownPlace: {
      title: 'Dieses Land oder diese Region kennen wir nicht',
      body: ['Bitte öffnen Sie den Hinweis noch einmal und wählen Sie dort ein Land aus der Liste.'],
    },
    noDate: {
      title: 'Dafür gibt es keinen Kalendertermin',
      body: [
        'Das gewünschte Land oder die gewünschte Region erfasst dieser Hinweis nicht. Bitte wählen Sie ein anderes Land.',
      ],
    },
  },
};
