/* German. Words in braces are filled in; leave them as they are. */
import type { PreferencesTexts } from '../preferences.ts';

export const PREFERENCES_DE: PreferencesTexts = {
  link: 'Auswählen, was Sie bekommen',
  title: 'Was Sie bekommen',
  mailsGoTo: 'Unsere E-Mails gehen an',
  zone: 'Zeitzone',
  zoneHint: 'Unsere E-Mails kommen dort um 9 Uhr morgens.',
  kinds: {
    legend: 'Worüber',
    hint: 'In jedem Fall bekommen Sie nur Hinweise, die dort gelten, wo Sie leben.',
    options: {
      'ai-training': {
        name: 'Ihre Daten im KI-Training',
        meaning: 'Was Sie schreiben, sagen oder tun, wird zum Trainieren von KI verwendet.',
      },
      advertising: {
        name: 'Werbung und Tracking',
        meaning: 'Anzeigen, Profile, Tracking und was es kostet, davon verschont zu bleiben.',
      },
      'data-use': {
        name: 'Sonstiger Umgang mit Ihren Daten',
        meaning: 'Was sonst erhoben, gespeichert oder weitergegeben wird.',
      },
      law: { name: 'Neue Rechte und Regeln', meaning: 'Wann sich das Recht ändert und was das für Sie bedeutet.' },
    },
  },
  reminders: {
    legend: 'Wie oft',
    options: {
      all: {
        name: 'Alle Erinnerungen',
        meaning: '30 Tage, 7 Tage und einen Tag vor einer Änderung und sobald sie gilt.',
      },
      last: {
        name: 'Nur die letzte',
        meaning: 'Am Tag davor. Wer erst danach dazukommt, bekommt eine E-Mail, sobald die Änderung gilt.',
      },
    },
  },
  consent:
    'Mit „Speichern“ bitte ich {sender}, mir Hinweise so per E-Mail zu schicken, wie ich es oben gewählt habe. Das kann ich jederzeit über die Links in jeder E-Mail ändern oder widerrufen.',
  button: 'Speichern',
  saved: {
    title: 'Gespeichert',
    body: 'Ab jetzt bekommen Sie, was unten gewählt ist. Gibt es gerade einen aktuellen Hinweis, den Sie noch nicht hatten, ist er in wenigen Minuten bei Ihnen.',
    checkZone: 'In Ihrem Land gelten mehrere Zeitzonen. Bitte prüfen Sie, welche Ihre ist.',
    nothingLeft: 'Es ist kein Thema gewählt: Sie bekommen nichts, bleiben aber auf der Liste.',
  },
  done: {
    heading: 'Was Sie als erledigt gemeldet haben',
    explained: 'Dazu bekommen Sie keine Erinnerungen mehr.',
    undo: 'Wieder erinnern',
  },
  leave: 'Möchten Sie gar keine E-Mails mehr? Von der Liste abmelden',
  gone: {
    title: 'Sie stehen nicht auf der Liste',
    body: [
      'Das Abonnement, zu dem dieser Link gehörte, ist beendet. Es gibt also nichts auszuwählen. {sender} schreibt Ihnen nicht.',
      'Wenn Sie wieder von uns hören möchten, melden Sie sich bitte an.',
    ],
  },
};
