/* Italian. Words in braces are filled in; leave them as they are. */
import type { PreferencesTexts } from '../preferences.ts';

export const PREFERENCES_IT: PreferencesTexts = {
  link: 'Scegli che cosa ricevere',
  title: 'Che cosa ricevi',
  mailsGoTo: 'Le nostre email arrivano a',
  zone: 'Fuso orario',
  zoneHint: 'Le nostre email arrivano alle 9 del mattino, ora locale.',
  kinds: {
    legend: 'Su quali temi',
    hint: 'In ogni caso ricevi solo gli avvisi che valgono dove vivi.',
    options: {
      'ai-training': {
        name: 'I tuoi dati per addestrare l’IA',
        meaning: 'Ciò che scrivi, dici o fai viene usato per addestrare un’IA.',
      },
      advertising: {
        name: 'Pubblicità e tracciamento',
        meaning: 'Annunci, profili, tracciamento e quanto si paga per evitarli.',
      },
      'data-use': {
        name: 'Altri usi dei tuoi dati',
        meaning: 'Che cos’altro viene raccolto, conservato o trasmesso.',
      },
      law: { name: 'Nuovi diritti e nuove regole', meaning: 'Quando cambia la legge, e che cosa cambia per te.' },
    },
  },
  reminders: {
    legend: 'Quante volte',
    options: {
      all: {
        name: 'Tutti i promemoria',
        meaning: '30 giorni, 7 giorni e 1 giorno prima di una novità, e quando è in vigore.',
      },
      last: {
        name: 'Solo l’ultimo',
        meaning: 'Il giorno prima. Se ti iscrivi più tardi, un’email quando la novità è in vigore.',
      },
    },
  },
  consent:
    'Premendo «Salva» chiedo a {sender} di inviarmi per email gli avvisi che ho scelto qui sopra. Posso cambiare o revocare la richiesta in qualsiasi momento con i link presenti in ogni email.',
  button: 'Salva',
  saved: {
    title: 'Salvato',
    body: 'Da ora ricevi ciò che è scelto qui sotto. Se c’è un avviso in corso che non hai ancora ricevuto, ti arriverà entro pochi minuti.',
    checkZone: 'Nel tuo Paese ci sono più fusi orari. Controlla qual è il tuo.',
    nothingLeft: 'Nessun tema è selezionato: non riceverai nulla, ma resti nella lista.',
  },
  done: {
    heading: 'Ciò che ci hai detto di aver già fatto',
    explained: 'Per questi avvisi non ricevi altri promemoria.',
    undo: 'Ricordamelo di nuovo',
  },
  leave: 'Non vuoi più nessuna email? Esci dalla lista',
  gone: {
    title: 'Non sei nella lista',
    body: [
      'L’iscrizione a cui apparteneva questo link è terminata, quindi non c’è nulla da scegliere. {sender} non ti scrive.',
      'Se vuoi ricevere di nuovo i nostri avvisi, iscriviti.',
    ],
  },
};
