/* Italian. What mails say around an advisory. Words in braces are filled in; leave them as they are. */
import type { MailWords } from '../mail.ts';

const EUROPEAN_COMPLAINT =
  'Se {company} non rispetta la tua scelta, puoi presentare gratuitamente un reclamo all’autorità per la protezione dei ' +
  'dati del luogo in cui vivi, in cui lavori o in cui sono avvenuti i fatti (GDPR, articolo 77):';

export const MAIL_IT: MailWords = {
  locale: 'it-IT',
  direction: 'ltr',
  colon: ':',
  regionNames: {
    eu: 'Unione europea',
    eea: 'UE, Islanda, Liechtenstein e Norvegia',
    uk: 'Regno Unito',
    ch: 'Svizzera',
    ca: 'Canada',
    hk: 'Hong Kong',
    'euro-area': 'Paesi dell’area euro',
    world: 'Tutto il mondo',
  },

  advisory: {
    when: 'In vigore da',
    since: 'Già in vigore da',
    formerDate: 'Data annunciata in origine',
    where: 'Dove',
    who: 'Per chi',
    whatToDo: 'Che cosa puoi fare',
    ifLinkFails: 'Se il link non ti porta nel punto giusto:',
    onComputer: 'Al computer:',
    onPhone: 'Nell’app:',
    doneHeading: 'Fatto?',
    doneExplained: 'Diccelo e non ti scriveremo più su questo tema. Gli altri avvisi continueranno ad arrivarti.',
    doneButton: 'L’ho fatto',
    whatChanges: 'Che cosa cambia',
    used: 'Che cosa usa {company}',
    notUsed: 'Che cosa {company} dichiara di non usare',
    whereYouLive: 'Dove vivi: {region}',
    limits: 'Che cosa non cambia con il tuo rifiuto',
    whoToTurnTo: 'A chi rivolgersi',
    complaints: {
      eu: EUROPEAN_COMPLAINT,
      eea: EUROPEAN_COMPLAINT,
      'euro-area': EUROPEAN_COMPLAINT,
      uk:
        'Se {company} non rispetta la tua scelta, presenta prima un reclamo all’azienda stessa. Se la risposta non ti ' +
        'aiuta, rivolgiti all’autorità di controllo:',
      ch:
        'Se {company} non rispetta la tua scelta, puoi segnalarlo all’Incaricato federale della protezione dei dati e ' +
        'della trasparenza (IFPDT). L’autorità non è obbligata a intervenire e la segnalazione non ti rende parte del ' +
        'procedimento; per una controversia personale occorre rivolgersi al tribunale civile.',
      ca: 'Se {company} non rispetta la tua scelta, puoi presentare un reclamo all’autorità federale per la privacy:',
      hk:
        'Se {company} non rispetta la tua scelta, puoi presentare un reclamo all’autorità di controllo entro due anni ' +
        '(Personal Data (Privacy) Ordinance, articolo 37):',
      world:
        'Se {company} non rispetta la tua scelta, forse può aiutarti l’autorità per la protezione dei dati del luogo in ' +
        'cui vivi:',
    },
    informational: {
      doneHeading: 'Letto?',
      doneButton: 'L’ho letto',
      limits: 'Che cosa non cambia',
    },
    sources: 'Fonti',
    checkedOn: 'ultima verifica: {date}',
  },

  footer: {
    sentBy: 'Inviato da',
    contact: 'Contatto:',
    whyAdvisory:
      'Ricevi questa email perché hai chiesto a {sender} di avvisarti prima che le aziende cambino il modo in cui usano ' +
      'i tuoi dati e hai confermato il tuo indirizzo.',
    noTracking:
      'Nessun tracciamento: questa email non carica nulla e i suoi link portano direttamente all’indirizzo indicato.',
    unsubscribe: 'Annulla l’iscrizione',
  },

  confirmation: {
    subject: 'Conferma il tuo indirizzo email',
    preheader: 'Un clic e sei nella lista. Se la richiesta non è tua, non fare nulla.',
    heading: 'La richiesta è tua?',
    request: 'Qualcuno, probabilmente tu, ha chiesto a {sender} di inviare i suoi avvisi a questo indirizzo.',
    whatFollows: 'Se la richiesta è tua, confermala nella pagina che si apre con questo pulsante:',
    whatFollowsInText: 'Se la richiesta è tua, confermala in questa pagina:',
    button: 'Conferma il mio indirizzo',
    orCopy: 'Oppure copia questo link nel browser:',
    ifIgnored:
      'Se la richiesta non è tua, non fare nulla. Senza conferma non sei nella lista e la richiesta viene cancellata ' +
      'dopo {days} giorni.',
    why: 'Ricevi questa email perché questo indirizzo è stato inserito nel modulo di iscrizione di {sender}.',
  },

  invitation: {
    preheader: 'Un clic e sei nella lista. Se non vuoi, non fare nulla.',
    heading: 'Vuoi essere avvisato in tempo?',
    request:
      '{sender} ha il tuo indirizzo in una propria lista e vorrebbe sapere se può inviarti qui i suoi avvisi: avvertimenti prima che le aziende cambino ciò che fanno con i tuoi dati.',
    whatFollows: 'Se li vuoi, confermalo nella pagina che si apre con questo pulsante:',
    whatFollowsInText: 'Se li vuoi, confermalo in questa pagina:',
    ifIgnored:
      'Se non li vuoi, non fare nulla. Senza conferma non sei nella lista, non te lo chiederemo di nuovo e la richiesta viene cancellata dopo {days} giorni.',
    why: 'Ricevi quest’unica email perché {sender} ha inserito questo indirizzo per chiedertelo.',
  },

  alreadySubscribed: {
    subject: 'Sei già nella lista',
    preheader: 'Non è cambiato nulla e non devi fare nulla.',
    heading: 'Sei già nella lista',
    explained: 'Qualcuno, probabilmente tu, ha chiesto di nuovo gli avvisi di {sender} con questo indirizzo.',
    nothingToDo: 'L’indirizzo era già nella lista. Non è cambiato nulla e non devi fare nulla.',
    toLeave: 'Se non vuoi più ricevere i nostri avvisi, puoi annullare l’iscrizione qui:',
    why: 'Ricevi questa email perché questo indirizzo è stato inserito nel modulo di iscrizione di {sender}.',
  },
};
