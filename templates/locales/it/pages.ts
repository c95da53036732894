/* Italian. Words in braces are filled in; leave them as they are. */
import type { PageTexts } from '../pages.ts';

export const PAGES_IT: PageTexts = {
  skipToContent: 'Vai al contenuto',
  publishedBy: 'Pubblicato da',
  contact: 'Contatto',
  backToFront: 'Torna alla pagina iniziale',
  signUpAgain: 'Iscriviti di nuovo',
  front: {
    title: 'Saperlo prima che cambi',
    lead: 'Le aziende cambiano il modo in cui usano i tuoi dati e lo annunciano dove quasi nessuno guarda. Noi ti scriviamo prima che la novità entri in vigore: che cosa cambia, se vale anche dove vivi tu e come dire di no, passo per passo.',
    promises: [
      {
        term: 'Prima della scadenza',
        meaning:
          'Un’email 30 giorni, 7 giorni e 1 giorno prima, e una quando la novità è in vigore. Nient’altro nel frattempo.',
      },
      { term: 'Solo ciò che ti riguarda', meaning: 'Gli avvisi che ricevi dipendono dal Paese che scegli.' },
      {
        term: 'Nessuno ti osserva',
        meaning: 'Niente pixel, niente link traccianti, niente cookie. Basta un clic per uscire subito dalla lista.',
      },
    ],
    advisoryHeading: 'L’avviso in corso',
    takesEffect: 'Entrata in vigore: {date}',
    inEffectSince: 'Già in vigore (data di inizio: {date})',
  },
  form: {
    heading: 'Fatti avvisare in tempo',
    email: 'Indirizzo email',
    country: 'Paese in cui vivi',
    countryHint: 'Da questo dipende quali avvisi ricevi.',
    chooseCountry: 'Scegli un Paese',
    language: 'Lingua delle email',
    button: 'Iscriviti',
    consent:
      'Premendo «Iscriviti» chiedo a {sender} di inviarmi per email avvisi, scelti in base al mio Paese, quando le aziende cambiano il modo in cui usano i dati personali. Posso revocare la richiesta in qualsiasi momento con il link presente in ogni email.',
    after: 'Prima ricevi una sola email, che ti chiede di confermare. Senza la tua conferma non inviamo altro.',
    errorHeading: 'Controlla i dati inseriti',
    errorTitlePrefix: 'Errore: ',
    emailFaults: {
      empty: 'Inserisci il tuo indirizzo email.',
      'no-at': 'Un indirizzo email ha un nome, una @ e un dominio, come nome@example.org.',
      'too-long': 'Questo indirizzo email è troppo lungo per esistere. Controllalo.',
      'local-part':
        'La parte prima della @ contiene un carattere che in un indirizzo email non può stare in quel punto. Controllala.',
      domain: 'La parte dopo la @ non è un dominio, come example.org. Controllala.',
    },
    countryFault: 'Scegli dall’elenco il Paese in cui vivi.',
    languageFault: 'Scegli una lingua dall’elenco.',
  },
  checkYourInbox: {
    title: 'Controlla la tua posta',
    body: [
      'Un’email è in viaggio verso l’indirizzo che hai indicato. Aprila, segui il link e premi il pulsante nella pagina. Solo allora sarai nella lista.',
      'Dopo qualche minuto non è arrivato nulla? Guarda nello spam, controlla che l’indirizzo fosse giusto oppure riprova tra dieci minuti.',
      'Una richiesta che nessuno conferma viene cancellata dopo {days} giorni.',
    ],
  },
  confirm: {
    title: 'Un ultimo passo',
    asked:
      'Con questo pulsante chiedi a {sender} di inviarti per email avvisi quando le aziende cambiano il modo in cui usano i dati personali. Puoi revocare la richiesta in qualsiasi momento con il link presente in ogni email.',
    country: 'Paese',
    language: 'Lingua',
    button: 'Conferma l’iscrizione',
    notYou:
      'La richiesta non è tua? Allora chiudi questa pagina: non succede nulla e la richiesta viene cancellata dopo {days} giorni.',
    confirmed: {
      title: 'Sei nella lista',
      body: [
        'Quando un’azienda cambierà il modo in cui usa i tuoi dati e la novità riguarderà chi vive nel tuo Paese ({country}), lo saprai in tempo.',
        'Se dove vivi c’è un avviso in corso, ti arriverà entro pochi minuti.',
      ],
    },
    gone: {
      title: 'Questo link non funziona più',
      body: [
        'Risale a più di {days} giorni fa, oppure l’iscrizione a cui serviva nel frattempo è terminata. Non è stato modificato nulla.',
        'Se vuoi essere nella lista, iscriviti di nuovo: riceverai un nuovo link.',
      ],
    },
    damaged: {
      title: 'Questo link è incompleto',
      body: [
        'Una parte si è persa o è cambiata lungo il percorso. Riaprilo dall’email, oppure copia da lì l’indirizzo intero.',
        'Se non basta, iscriviti di nuovo: riceverai un nuovo link.',
      ],
    },
  },
  unsubscribe: {
    title: 'Vuoi uscire dalla lista?',
    body: [
      'Con questo pulsante esci subito dalla lista. {sender} non ti invierà altri avvisi e il tuo indirizzo sarà cancellato entro 48 ore.',
    ],
    button: 'Annulla l’iscrizione',
    left: {
      title: 'Non sei più nella lista',
      body: [
        '{sender} non ti invierà altri avvisi. Un’email già in viaggio può ancora arrivare oggi.',
        'Il tuo indirizzo sarà cancellato entro 48 ore. Ne resterà solo un codice, dal quale nessuno può leggerlo, per non scriverti per errore.',
      ],
    },
    comeBack: 'È stato un errore? Puoi iscriverti di nuovo in qualsiasi momento.',
    damaged: {
      title: 'Questo link è incompleto',
      body: [
        'Una parte si è persa o è cambiata lungo il percorso, e così non possiamo sapere a chi era destinato. Riaprilo dall’email, oppure copia da lì l’indirizzo intero.',
        'In alternativa, scrivici dall’indirizzo che riceve le nostre email e lo toglieremo dalla lista:',
      ],
    },
    writeTo: 'Richiesta di uscire dalla lista',
  },
  done: {
    title: 'Hai seguito i passaggi?',
    body: ['«{advisory}»', 'Con questo pulsante ce lo fai sapere e non riceverai altri promemoria per questo avviso.'],
    button: 'L’ho fatto',
    marked: {
      title: 'Ben fatto',
      body: [
        'Non riceverai altri promemoria per «{advisory}». Resti nella lista e saprai in tempo delle altre novità.',
      ],
    },
    informational: { title: 'Hai letto l’avviso?', button: 'L’ho letto', marked: 'Grazie' },
    undo: 'Non ancora: continua a ricordarmelo',
    undone: {
      title: 'Continueremo a ricordartelo',
      body: ['Il prossimo promemoria per «{advisory}» ti arriverà al momento previsto.'],
    },
    damaged: {
      title: 'Questo link è incompleto',
      body: [
        'Una parte si è persa o è cambiata lungo il percorso. Riaprilo dall’email, oppure copia da lì l’indirizzo intero.',
      ],
    },
  },
  refusals: {
    malformed: {
      title: 'Richiesta illeggibile',
      body: ['La richiesta non era formata correttamente. Torna indietro e riprova.'],
    },
    'other-site': {
      title: 'Si può fare solo sulla nostra pagina',
      body: [
        'Un altro sito ha inviato questa richiesta a tuo nome. Non è cambiato nulla. Se è ciò che vuoi, apri il link nella nostra e-mail e premi il pulsante della pagina.',
      ],
    },
    'not-found': {
      title: 'Qui non c’è nulla',
      body: ['Questo indirizzo non porta da nessuna parte. Forse contiene un errore di battitura o ne manca un pezzo.'],
    },
    'method-not-allowed': {
      title: 'Qui non è possibile',
      body: ['Questo indirizzo non accetta richieste di questo tipo.'],
    },
    'too-large': {
      title: 'Era troppo',
      body: ['La richiesta era più grande di quanto questa pagina accetti. Non è stato modificato nulla.'],
    },
    'unsupported-media-type': {
      title: 'Richiesta illeggibile',
      body: ['La richiesta deve essere un modulo (application/x-www-form-urlencoded) o JSON (application/json).'],
    },
    invalid: { title: 'Controlla i dati inseriti', body: ['Uno o più campi mancano o sono errati.'] },
    failed: {
      title: 'Qualcosa è andato storto da parte nostra',
      body: ['Non è colpa tua. Riprova tra qualche minuto.'],
    },
  },
  advisories: {
    title: 'Avvisi',
    lead: 'Che cosa le aziende stanno per cambiare, o hanno appena cambiato, nel modo in cui usano i dati personali: quando, per chi e che cosa puoi fare.',
    none: 'Al momento non ce ne sono.',
    earlier: 'In precedenza',
    all: 'Tutti gli avvisi',
    read: 'Leggi l’avviso',
    graduallyFrom: 'In modo graduale (data di inizio: {date})',
    graduallySince: 'In modo graduale, già iniziato (data di inizio: {date})',
    formerly: 'Data annunciata in precedenza: {was}',
    withdrawn: 'Ritirato (data del ritiro: {date}; data annunciata: {was})',
    withdrawnTitle: 'Ritirato: {advisory}',
    retired: 'Questo avviso è chiuso. Resta qui da leggere, ma non viene più aggiornato.',
    appliesIn: 'Dove si applica',
    except: 'Tranne: {country}',
    show: 'Mostra',
    elsewhere: {
      title: 'Questo avviso non riguarda: {country}',
      body: [
        'Il cambiamento descritto qui è stato annunciato per i luoghi elencati più sotto. Che cosa valga altrove, questo avviso non lo dice.',
      ],
    },
    placeless: {
      title: 'Prima scegli il tuo Paese',
      body: ['Da quando vale, che cosa puoi fare e chi ti aiuta dipende da dove vivi.'],
    },
    follow: {
      heading: 'Segui gli avvisi senza dare un indirizzo',
      calendar: 'La data per il tuo calendario, con promemoria 7 giorni e 1 giorno prima',
      atom: 'Tutti gli avvisi come feed Atom',
      json: 'Tutti gli avvisi come JSON Feed',
      mail: 'Preferisci un’email in tempo? Iscriviti',
    },
    lastChecked: 'Ultimo controllo delle fonti: {date}.',
    languages: 'Questa pagina in altre lingue',
    imageText: 'Una campana sopra un foglio di calendario',
    unknown: {
      title: 'Questo avviso non esiste',
      body: [
        'Forse nell’indirizzo c’è un errore di battitura o ne manca un pezzo. Tutti i nostri avvisi sono in una pagina sola:',
      ],
    },
    unknownPlace: {
      title: 'Non conosciamo questo Paese o questa regione',
      body: ['Apri di nuovo l’avviso e scegli un Paese dal suo elenco.'],
    },
    noDate: {
      title: 'Non c’è una data per il tuo calendario',
      body: ['Questo avviso non riguarda il Paese o la regione richiesti. Scegli un altro Paese.'],
    },
  },
};
