/* German. Words in braces are filled in; leave them as they are. */
import type { SignUpTexts } from '../sign-up.ts';

export const SIGN_UP_DE: SignUpTexts = {
  trap: {
    label: 'Dieses Feld bitte leer lassen',
    fault:
      'Ein Feld, das nicht für Menschen gedacht ist, wurde ausgefüllt, wie es Programme tun. Vielleicht war es Ihr Browser: Lassen Sie es leer und drücken Sie noch einmal auf die Schaltfläche.',
  },
  check: {
    needsScript:
      'Hier steht eine Prüfung gegen automatische Anmeldungen. Sie braucht JavaScript: Bitte erlauben Sie es für diese Seite, oder schreiben Sie uns.',
    fault:
      'Wir konnten nicht erkennen, dass ein Mensch dieses Formular ausfüllt. Bitte warten Sie, bis die Prüfung fertig ist, und drücken Sie noch einmal auf die Schaltfläche.',
    unreachable:
      'Die Prüfung gegen automatische Anmeldungen ist zurzeit nicht erreichbar, und ohne sie nehmen wir keine Anmeldung an. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  },
  wordingFault:
    'Sie stimmen dem Text über der Schaltfläche zu, und auf der anderen Seite haben Sie nicht diesen Text gelesen. Bitte lesen Sie ihn hier und drücken Sie noch einmal auf die Schaltfläche.',
  tooMany: {
    title: 'Das war zu oft',
    body: [
      'Von Ihrem Anschluss kamen innerhalb einer Minute zu viele Anmeldungen.',
      'Bitte warten Sie eine Minute, gehen Sie zurück und drücken Sie noch einmal auf die Schaltfläche: Ihre Angaben sind noch da. Teilen sich viele Menschen Ihren Anschluss, kann es ein paar Minuten dauern.',
    ],
  },
  typoHint:
    'Meinten Sie eine Adresse bei {domain}? Ihre Angabe weicht davon ein wenig ab. War sie richtig, ist nichts zu tun; wenn nicht, melden Sie sich mit der richtigen noch einmal an.',
  embed: {
    title: 'Das Formular auf Ihrer eigenen Website',
    lead: 'Kopieren Sie diese Zeilen in eine Ihrer Seiten. Sie brauchen kein Skript, setzen kein Cookie und laden nichts von uns; wer das Formular ausfüllt, kommt auf unsere Seite und bekommt eine E-Mail mit der Bitte um Bestätigung.',
    code: 'Die Zeilen zum Kopieren',
    rules: [
      'Lassen Sie den Absatz über der Schaltfläche, wie er ist: Ihm stimmen die Menschen zu, und er wird mit jeder Anmeldung als Nachweis aufbewahrt.',
      'Ändert sich unser Wortlaut, funktioniert Ihre Kopie weiter: Dann sehen die Menschen unser eigenes, schon ausgefülltes Formular und drücken noch einmal auf die Schaltfläche. Kopieren Sie die Zeilen neu, um ihnen das zu ersparen.',
      'Die Adressen Ihrer Besucherinnen und Besucher gehen nur an uns. Wir bewahren auf, von welcher Website eine Anmeldung kam.',
    ],
    scripts:
      'Möchten Sie Anmeldungen lieber mit einem eigenen Skript senden? Dafür müssen wir die Herkunft (Origin) Ihrer Website erst freigeben:',
  },
};
