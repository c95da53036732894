/* Italian. Words in braces are filled in; leave them as they are. */
import type { PrivacyTexts } from '../privacy.ts';

export const PRIVACY_IT: PrivacyTexts = {
  page: {
    title: 'Privacy',
    lead: 'Che cosa {sender} conserva su chi riceve questi avvisi, per quanto tempo e perché. I tempi indicati qui sono proprio quelli con cui il nostro sistema cancella.',
    controller: 'Chi è responsabile',
    kept: 'Che cosa si conserva',
    howLong: 'Per quanto tempo',
    why: 'Perché',
    things: {
      request: {
        what: 'La tua iscrizione: indirizzo, Paese, fuso orario, lingua e momento della richiesta; lo stesso se l’iscrizione non l’hai fatta tu, ma abbiamo inserito noi il tuo indirizzo per chiedertelo una sola volta',
        why: 'Per inviarti l’email di conferma e perché il suo link resti valido.',
      },
      subscription: {
        what: 'Il tuo abbonamento: indirizzo, Paese, fuso orario, lingua, le tue scelte e momento della conferma',
        why: 'Per inviarti nella tua lingua ciò che vale dove vivi.',
      },
      choices: {
        what: 'Gli avvisi che hai segnato come fatti e, se hai cambiato Paese, dove vivevi prima',
        why: 'Per non inviarti nulla due volte né nulla che non ti serva più.',
      },
      mailings: {
        what: 'Quale avviso è partito verso quale numero e se è arrivato. Uno dei numeri è il tuo',
        why: 'Per inviare ogni avviso una volta sola e poter rendere conto degli invii.',
      },
      letters: {
        what: 'Che hai chiesto i tuoi dati, o un link per cancellarli',
        why: 'Per inviarteli e perché nessuno possa farti riempire la casella di email.',
      },
      consent: {
        what: 'Che cosa hai accettato, cambiato o revocato e quando, sotto un codice dal quale nessuno può leggere il tuo indirizzo. Il tempo decorre dall’ultimo di questi fatti, quando non sei più nella lista',
        why: 'Per poter dimostrare il tuo consenso, come chiede la legge (articolo 7, paragrafo 1, del GDPR).',
      },
      suppression: {
        what: 'Lo stesso codice, se hai annullato l’iscrizione, hai segnalato un abuso o non eri raggiungibile, e il tuo numero',
        why: 'Per non scriverti per errore e perché, se torni, i link nelle tue vecchie email valgano ancora e nessun avviso arrivi due volte.',
      },
      departures: {
        what: 'Quando qualcuno è uscito, perché, in che modo e da quale avviso, Paese e lingua: senza indirizzo e senza codice',
        why: 'Per capire che cosa allontana chi ci legge.',
      },
      provider: {
        what: 'Presso il nostro servizio di invio, Resend: ogni email con il suo indirizzo e se è arrivata',
        why: 'Per recapitare le email e capire perché una non è arrivata.',
      },
      backups: {
        what: 'Copie di sicurezza della banca dati. Ciò che è stato cancellato vi resta finché non sono eliminate',
        why: 'Per riparare la banca dati dopo un guasto. Altrimenti nessuno le legge.',
      },
    },
    onTheList: 'Finché sei nella lista, e al massimo {time} dopo',
    listExists: 'Finché esiste la lista',
    notKept: {
      title: 'Che cosa non conserviamo',
      body: [
        'Nessun indirizzo IP, nessun cookie, nessun pixel, nessun link tracciato: non sappiamo se hai aperto un’email o seguito un link. Nessun profilo e nessuna decisione automatizzata. Il tuo indirizzo non viene né venduto né prestato.',
      ],
    },
    grounds: {
      title: 'Che cosa ci autorizza',
      body: [
        'Il tuo consenso (articolo 6, paragrafo 1, lettera a), del GDPR). Puoi revocarlo in qualsiasi momento con il link presente in ogni email; ciò che è stato fatto fino ad allora resta lecito.',
        'La prova del consenso, i codici degli indirizzi a cui non dobbiamo scrivere e il rendiconto degli invii si fondano sul nostro obbligo di dimostrare ciò che facciamo e sul nostro legittimo interesse a poterlo fare (articolo 6, paragrafo 1, lettere c) e f), del GDPR).',
      ],
    },
    others: {
      title: 'Chi altro li tratta',
      body: [
        'Cloudflare (USA) gestisce il nostro sistema e conserva la banca dati, Resend (USA) invia le email. Entrambe agiscono per noi, in base a un contratto. In questo modo dei dati possono arrivare negli USA, secondo il quadro UE-USA per la protezione dei dati o le clausole contrattuali tipo della Commissione europea.',
      ],
    },
    turnstile:
      'Al momento dell’iscrizione, Turnstile di Cloudflare verifica che tu non sia una macchina. Per questo il tuo browser carica uno script da Cloudflare, che vede il tuo indirizzo IP.',
    rights: {
      title: 'I tuoi diritti',
      body: [
        'Puoi sapere che cosa conserviamo su di te, farlo rettificare, cancellare o limitare e riceverlo in una forma leggibile da una macchina. Puoi opporti a ciò che ne facciamo.',
        'La via più rapida è il link «I tuoi dati» in fondo a ogni avviso: ti dà tutto, oppure lo cancella. In alternativa, scrivici dall’indirizzo che riceve le nostre email:',
      ],
    },
    complaints: {
      title: 'A chi presentare reclamo',
      body: [
        'Puoi presentare reclamo all’autorità per la protezione dei dati del luogo in cui vivi, lavori o ritieni che la legge sia stata violata.',
      ],
    },
  },
  undo: {
    button: 'Annulla: rimettimi nella lista',
    restored: {
      title: 'Sei di nuovo nella lista',
      body: ['Tutto è come prima. Puoi uscire in qualsiasi momento con il link presente in ogni email.'],
    },
    gone: {
      title: 'Non si può più annullare',
      body: [
        'Nel frattempo il tuo indirizzo è stato cancellato, oppure l’abbonamento è finito in altro modo. Nulla è cambiato.',
        'Se vuoi essere nella lista, iscriviti di nuovo.',
      ],
    },
  },
  yourData: {
    title: 'I tuoi dati',
    see: {
      heading: 'Vederli',
      body: 'Ti inviamo per email tutto ciò che conserviamo su di te, da leggere e come file (JSON).',
      button: 'Inviami i miei dati',
    },
    erase: {
      heading: 'Farli cancellare',
      body: 'Ti inviamo per email un link che cancella tutto. Ti toglie anche dalla lista.',
      button: 'Inviami il link',
    },
    asked: {
      title: 'Guarda nella tua casella',
      body: [
        'Se a questo link corrisponde un indirizzo della nostra lista, un’email è in viaggio verso di esso. Può volerci qualche minuto.',
        'Perché nessuno possa riempirti la casella, ne inviamo solo poche in una settimana. Vanno soltanto a quell’indirizzo, chiunque le abbia chieste.',
      ],
    },
    damaged: {
      title: 'Questo link è incompleto',
      body: [
        'Una parte si è persa o è cambiata lungo il percorso, e così non possiamo sapere a chi era destinato. Riaprilo dall’email, oppure copia da lì l’indirizzo intero.',
        'In alternativa, scrivici dall’indirizzo che riceve le nostre email:',
      ],
    },
  },
  erase: {
    title: 'Vuoi cancellare tutto?',
    body: [
      'Con questo pulsante esci subito dalla lista e il tuo indirizzo sarà cancellato ovunque entro {time}.',
      'Resta un codice, dal quale nessuno può leggere il tuo indirizzo: con ciò che hai accettato e quando, perché dobbiamo poterlo dimostrare, e per non scriverti per errore.',
    ],
    button: 'Cancella i miei dati',
    erased: {
      title: 'I tuoi dati saranno cancellati',
      body: [
        'Non sei più nella lista e il tuo indirizzo sarà cancellato ovunque entro {time}. Non ti scriveremo più, nemmeno per confermarlo.',
        'Il nostro servizio di invio e le copie di sicurezza lo eliminano più tardi. La pagina sulla privacy dice quando.',
      ],
    },
    gone: {
      title: 'Questo link non vale più',
      body: [
        'Sono passate più di {time}, oppure tutto è già cancellato. Nulla è cambiato.',
        'Ne ricevi uno nuovo con il link «I tuoi dati» in fondo a ogni nostra email.',
      ],
    },
  },
  mails: {
    footer: 'I tuoi dati: vederli o farli cancellare',
    why: 'Ricevi questa email perché è stata chiesta in una pagina a cui porta un link di una nostra email per te.',
    myData: {
      subject: 'I tuoi dati',
      preheader: 'Tutto ciò che conserviamo su di te, da leggere e come file.',
      heading: 'Che cosa conserviamo su di te',
      explained: 'Chiesto il {date}, da te o da qualcuno che ha una nostra email per te. Lo ricevi soltanto tu.',
      address: 'Indirizzo',
      since: 'Nella lista dal',
      agreed: 'Che cosa hai accettato e revocato',
      events: {
        asked: 'Iscrizione chiesta',
        confirmed: 'Confermata',
        changed: 'Modificata',
        withdrawn: 'Iscrizione annullata',
        bounced: 'Un’email è tornata indietro',
        complained: 'Un’email è stata segnalata come spam',
        erased: 'Cancellazione chiesta',
      },
      sent: 'Che cosa ti abbiamo inviato',
      done: 'Che cosa hai segnato come fatto',
      nothing: 'Nulla.',
      attached: 'Il file allegato contiene tutto, parola per parola, in una forma leggibile da una macchina.',
      toErase: 'Per farlo cancellare:',
    },
    erase: {
      subject: 'Vuoi cancellare i tuoi dati?',
      preheader: 'Un clic e tutto è cancellato. Se la richiesta non è tua, non fare nulla.',
      heading: 'Vuoi cancellare i tuoi dati?',
      request:
        'Qualcuno, probabilmente tu, ha chiesto a {sender} di cancellare tutto ciò che riguarda questo indirizzo.',
      whatFollows: 'Se la richiesta è tua, confermala nella pagina che si apre con questo pulsante:',
      whatFollowsInText: 'Se la richiesta è tua, confermala in questa pagina:',
      button: 'Cancella i miei dati',
      until: 'Il link vale fino al {date}.',
      ifIgnored: 'Se la richiesta non è tua, non fare nulla: tutto resta com’è.',
    },
  },
};
