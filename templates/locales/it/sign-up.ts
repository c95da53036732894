/* Italian. Words in braces are filled in; leave them as they are. */
import type { SignUpTexts } from '../sign-up.ts';

export const SIGN_UP_IT: SignUpTexts = {
  trap: {
    label: 'Lascia vuoto questo campo',
    fault:
      'È stato compilato un campo che non è destinato alle persone, come fanno i robot. Forse è stato il tuo browser: lascialo vuoto e premi di nuovo il pulsante.',
  },
  check: {
    needsScript:
      'Qui c’è un controllo contro i robot. Ha bisogno di JavaScript: consentilo per questa pagina oppure scrivici.',
    fault:
      'Non abbiamo potuto vedere che a compilare il modulo è una persona. Aspetta che il controllo finisca e premi di nuovo il pulsante.',
    unreachable:
      'Il controllo contro i robot al momento non è raggiungibile, e senza non accettiamo iscrizioni. Riprova tra qualche minuto.',
  },
  wordingFault:
    'Accetti il testo sopra il pulsante, e quello che hai letto sull’altro sito non era questo. Leggilo qui e premi di nuovo il pulsante.',
  tooMany: {
    title: 'Troppe volte',
    body: [
      'Dalla tua connessione sono arrivate troppe iscrizioni in un minuto.',
      'Aspetta un minuto, torna indietro e premi di nuovo il pulsante: quello che hai scritto è ancora lì. Se molte persone condividono la tua connessione, può volerci qualche minuto.',
    ],
  },
  typoHint:
    'Intendevi un indirizzo di {domain}? Quello che hai dato si scrive in modo un po’ diverso. Se era giusto, non devi fare nulla; altrimenti iscriviti di nuovo con quello giusto.',
  embed: {
    title: 'Il modulo sul tuo sito',
    lead: 'Copia queste righe in una tua pagina. Non hanno bisogno di script, non impostano cookie e non caricano nulla da noi; chi compila il modulo arriva sulla nostra pagina e riceve un’email che chiede di confermare.',
    code: 'Le righe da copiare',
    rules: [
      'Lascia com’è il paragrafo sopra il pulsante: è ciò che le persone accettano, e viene conservato come prova con ogni iscrizione.',
      'Se il nostro testo cambia, la tua copia continua a funzionare: le persone vedono allora il nostro modulo, già compilato, e premono il pulsante ancora una volta. Copia di nuovo le righe per evitarlo.',
      'Gli indirizzi di chi visita il tuo sito arrivano solo a noi. Conserviamo da quale sito è arrivata un’iscrizione.',
    ],
    scripts: 'Preferisci inviare le iscrizioni con un tuo script? Dobbiamo prima autorizzare l’origine del tuo sito:',
  },
};
