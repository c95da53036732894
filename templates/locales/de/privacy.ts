/* German. Words in braces are filled in; leave them as they are. */
import type { PrivacyTexts } from '../privacy.ts';

export const PRIVACY_DE: PrivacyTexts = {
  page: {
    title: 'Datenschutz',
    lead: 'Was {sender} über die Leserinnen und Leser dieser Hinweise speichert, wie lange und wozu. Nach genau den Fristen, die hier stehen, löscht unser System.',
    controller: 'Wer verantwortlich ist',
    kept: 'Was gespeichert wird',
    howLong: 'Wie lange',
    why: 'Wozu',
    things: {
      request: {
        what: 'Ihre Anmeldung: Adresse, Land, Zeitzone, Sprache und Zeitpunkt der Anfrage; ebenso, wenn nicht Sie sich angemeldet haben, sondern wir Ihre Adresse eingetragen haben, um Sie einmal zu fragen',
        why: 'Damit wir Sie um Bestätigung bitten können und der Link darin gültig bleibt.',
      },
      subscription: {
        what: 'Ihr Abonnement: Adresse, Land, Zeitzone, Sprache, Ihre Auswahl und der Zeitpunkt der Bestätigung',
        why: 'Damit Sie in Ihrer Sprache bekommen, was dort gilt, wo Sie leben.',
      },
      choices: {
        what: 'Welche Hinweise Sie als erledigt markiert haben und, falls Sie das Land geändert haben, wo Sie vorher lebten',
        why: 'Damit Sie nichts doppelt bekommen und nichts, was Sie nicht mehr brauchen.',
      },
      mailings: {
        what: 'Welcher Hinweis an welche Nummer ging und ob er ankam. Eine Nummer ist Ihre',
        why: 'Damit jeder Hinweis nur einmal verschickt wird und wir über den Versand Rechenschaft geben können.',
      },
      letters: {
        what: 'Dass Sie Ihre Daten oder einen Link zum Löschen angefordert haben',
        why: 'Damit wir ihn schicken können und niemand Sie mit E-Mails überhäufen lassen kann.',
      },
      consent: {
        what: 'Worin Sie eingewilligt, was Sie geändert oder widerrufen haben und wann, unter einem Code, aus dem niemand Ihre Adresse ablesen kann. Die Frist läuft ab dem letzten Eintrag, sobald Sie nicht mehr auf der Liste stehen',
        why: 'Um Ihre Einwilligung nachweisen zu können, wie es das Gesetz verlangt (Art. 7 Abs. 1 DSGVO).',
      },
      suppression: {
        what: 'Derselbe Code, wenn Sie sich abgemeldet oder beschwert haben oder nicht erreichbar waren, und Ihre Nummer',
        why: 'Damit wir Ihnen nicht versehentlich schreiben und, falls Sie wiederkommen, die Links in Ihren alten E-Mails gelten und kein Hinweis doppelt kommt.',
      },
      departures: {
        what: 'Wann sich jemand abgemeldet hat, warum, auf welchem Weg und bei welchem Hinweis, Land und welcher Sprache: ohne Adresse und ohne Code',
        why: 'Um zu sehen, was Leserinnen und Leser vertreibt.',
      },
      provider: {
        what: 'Bei unserem E-Mail-Dienst Resend: jede E-Mail mit ihrer Adresse und ob sie ankam',
        why: 'Um E-Mails zuzustellen und zu klären, warum eine nicht ankam.',
      },
      backups: {
        what: 'Sicherungen der Datenbank. Darin bleibt Gelöschtes, bis sie selbst gelöscht werden',
        why: 'Um die Datenbank nach einem Fehler wiederherzustellen. Sonst liest sie niemand.',
      },
    },
    onTheList: 'Solange Sie auf der Liste stehen, und höchstens {time} danach',
    listExists: 'Solange es die Liste gibt',
    notKept: {
      title: 'Was wir nicht speichern',
      body: [
        'Keine IP-Adressen, keine Cookies, keine Zählpixel, keine Tracking-Links: Wir wissen nicht, ob Sie eine E-Mail geöffnet haben oder einem Link gefolgt sind. Keine Profile und keine automatisierten Entscheidungen. Ihre Adresse wird weder verkauft noch verliehen.',
      ],
    },
    grounds: {
      title: 'Was uns dazu berechtigt',
      body: [
        'Ihre Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO). Sie können sie jederzeit über den Link in jeder E-Mail widerrufen; was bis dahin geschah, bleibt rechtmäßig.',
        'Der Nachweis der Einwilligung, die Codes der Adressen, an die wir nicht schreiben dürfen, und die Abrechnung des Versands beruhen auf unserer Nachweispflicht und unserem berechtigten Interesse daran (Art. 6 Abs. 1 Buchst. c und f DSGVO).',
      ],
    },
    others: {
      title: 'Wer sonst damit umgeht',
      body: [
        'Cloudflare (USA) betreibt unser System und speichert die Datenbank, Resend (USA) verschickt die E-Mails. Beide handeln in unserem Auftrag und nach Vertrag. Dabei können Daten in die USA gelangen, auf Grundlage des Datenschutzrahmens EU–USA oder der Standardvertragsklauseln der Europäischen Kommission.',
      ],
    },
    turnstile:
      'Bei der Anmeldung prüft Turnstile von Cloudflare, ob Sie ein Mensch sind. Dazu lädt Ihr Browser ein Skript von Cloudflare, das Ihre IP-Adresse sieht.',
    rights: {
      title: 'Ihre Rechte',
      body: [
        'Sie dürfen wissen, was wir über Sie speichern, und es berichtigen, löschen, einschränken oder sich in maschinenlesbarer Form geben lassen. Sie dürfen unserem Umgang damit widersprechen.',
        'Am schnellsten geht es mit dem Link „Ihre Daten“ unter jedem Hinweis: Darüber bekommen Sie alles oder lassen es löschen. Oder schreiben Sie uns von der Adresse, die unsere E-Mails bekommt:',
      ],
    },
    complaints: {
      title: 'Wo Sie sich beschweren können',
      body: [
        'Sie können sich bei der Datenschutzaufsicht dort beschweren, wo Sie leben, arbeiten oder das Recht verletzt sehen.',
      ],
    },
  },
  undo: {
    button: 'Rückgängig: wieder auf die Liste',
    restored: {
      title: 'Sie stehen wieder auf der Liste',
      body: ['Alles ist wie zuvor. Abmelden können Sie sich jederzeit über den Link in jeder E-Mail.'],
    },
    gone: {
      title: 'Das lässt sich nicht mehr rückgängig machen',
      body: [
        'Ihre Adresse ist inzwischen gelöscht, oder das Abonnement endete auf anderem Weg. Es wurde nichts geändert.',
        'Wenn Sie auf die Liste möchten, melden Sie sich bitte noch einmal an.',
      ],
    },
  },
  yourData: {
    title: 'Ihre Daten',
    see: {
      heading: 'Ansehen',
      body: 'Wir mailen Ihnen alles, was wir über Sie speichern, zum Lesen und als Datei (JSON).',
      button: 'Meine Daten zuschicken',
    },
    erase: {
      heading: 'Löschen lassen',
      body: 'Wir mailen Ihnen einen Link, mit dem Sie alles löschen. Damit sind Sie auch abgemeldet.',
      button: 'Den Link zuschicken',
    },
    asked: {
      title: 'Schauen Sie in Ihr Postfach',
      body: [
        'Wenn zu diesem Link eine Adresse auf unserer Liste gehört, ist eine E-Mail dorthin unterwegs. Das kann ein paar Minuten dauern.',
        'Damit niemand Sie mit E-Mails überhäufen kann, sind es nur wenige in einer Woche. Was wir schicken, geht nur an diese Adresse, wer auch immer darum gebeten hat.',
      ],
    },
    damaged: {
      title: 'Dieser Link ist nicht vollständig',
      body: [
        'Ein Teil davon ist unterwegs verloren gegangen oder verändert worden. Deshalb können wir nicht erkennen, zu wem er gehört. Bitte öffnen Sie ihn noch einmal aus der E-Mail, oder kopieren Sie von dort die ganze Adresse.',
        'Oder schreiben Sie uns von der Adresse, die unsere E-Mails bekommt:',
      ],
    },
  },
  erase: {
    title: 'Alles löschen?',
    body: [
      'Mit dieser Schaltfläche sind Sie sofort abgemeldet, und Ihre Adresse wird überall gelöscht: innerhalb von {time}.',
      'Es bleibt ein Code, aus dem niemand Ihre Adresse ablesen kann: mit dem, worin Sie wann eingewilligt haben, weil wir das nachweisen müssen, und damit wir Ihnen nicht versehentlich schreiben.',
    ],
    button: 'Meine Daten löschen',
    erased: {
      title: 'Ihre Daten werden gelöscht',
      body: [
        'Sie sind abgemeldet, und Ihre Adresse wird innerhalb von {time} überall gelöscht. Wir schreiben Ihnen nicht mehr, auch nicht, um das zu bestätigen.',
        'Bei unserem E-Mail-Dienst und in den Sicherungen verschwindet sie später. Wann, steht auf der Seite zum Datenschutz.',
      ],
    },
    gone: {
      title: 'Dieser Link gilt nicht mehr',
      body: [
        'Ein solcher Link gilt {time}, oder es ist schon alles gelöscht. Es wurde nichts geändert.',
        'Einen neuen bekommen Sie über den Link „Ihre Daten“ unter jeder unserer E-Mails.',
      ],
    },
  },
  mails: {
    footer: 'Ihre Daten: ansehen oder löschen lassen',
    why: 'Sie bekommen diese E-Mail, weil sie auf einer Seite hinter einem Link in einer unserer E-Mails an Sie angefordert wurde.',
    myData: {
      subject: 'Ihre Daten',
      preheader: 'Alles, was wir über Sie speichern, zum Lesen und als Datei.',
      heading: 'Was wir über Sie speichern',
      explained:
        'Angefordert am {date}, von Ihnen oder von jemandem, der eine unserer E-Mails an Sie hat. Nur Sie bekommen es.',
      address: 'Adresse',
      since: 'Auf der Liste seit',
      agreed: 'Worin Sie eingewilligt und was Sie widerrufen haben',
      events: {
        asked: 'Um Aufnahme in die Liste gebeten',
        confirmed: 'Bestätigt',
        changed: 'Geändert',
        withdrawn: 'Von der Liste abgemeldet',
        bounced: 'Eine E-Mail kam zurück',
        complained: 'Eine E-Mail wurde als Spam gemeldet',
        erased: 'Löschung verlangt',
      },
      sent: 'Was wir Ihnen geschickt haben',
      done: 'Was Sie als erledigt markiert haben',
      nothing: 'Nichts.',
      attached: 'Die angehängte Datei enthält alles, Wort für Wort, in maschinenlesbarer Form.',
      toErase: 'Um es löschen zu lassen:',
    },
    erase: {
      subject: 'Ihre Daten löschen?',
      preheader: 'Ein Klick, und alles wird gelöscht. Wenn Sie es nicht waren, brauchen Sie nichts zu tun.',
      heading: 'Möchten Sie Ihre Daten löschen?',
      request: 'Jemand, wahrscheinlich Sie selbst, hat {sender} gebeten, alles zu dieser Adresse zu löschen.',
      whatFollows:
        'Wenn Sie das waren, bestätigen Sie es bitte auf der Seite, die sich mit dieser Schaltfläche öffnet:',
      whatFollowsInText: 'Wenn Sie das waren, bestätigen Sie es bitte auf dieser Seite:',
      button: 'Meine Daten löschen',
      until: 'Der Link gilt bis zum {date}.',
      ifIgnored: 'Wenn Sie das nicht waren, brauchen Sie nichts zu tun: Alles bleibt, wie es ist.',
    },
  },
};
