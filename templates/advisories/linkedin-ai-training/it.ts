/* Italian. Labels in bold are LinkedIn's own, word for word. Words in braces are filled in; leave them as they are. */
import type { AdvisoryText, Lines } from '../text.ts';
import type { LinkedInAction, LinkedInRegion } from './advisory.ts';

const LISTS_ARE_EUROPEAN =
  'Gli elenchi qui sotto provengono dall’informativa di LinkedIn per l’Europa, la più dettagliata che abbiamo letto.';
const GDPR = 'LinkedIn si basa sul «legittimo interesse» e non ti chiede il consenso. Hai il diritto di opporti';

const UK: Lines = [
  '**Nel Regno Unito LinkedIn condivide dati anche con Microsoft, perché Microsoft possa addestrare i propri modelli ' +
    'di IA:** post, commenti, articoli, video, video e trascrizioni di LinkedIn Learning, pagine aziendali e offerte ' +
    'di lavoro. La stessa impostazione serve a impedirlo.',
  `${GDPR} (UK GDPR, articolo 21). Titolare del trattamento dei tuoi dati è LinkedIn Corporation, negli Stati Uniti.`,
];

const SWITZERLAND: Lines = [
  'In questo LinkedIn tratta la Svizzera come l’UE: vale la sua informativa europea e titolare del trattamento dei tuoi ' +
    'dati è LinkedIn Ireland.',
  'Il diritto svizzero ti permette di vietare a un’azienda di usare i tuoi dati (legge federale sulla protezione dei ' +
    'dati, LPD, articoli 30 e 32).',
];

const EEA_CONTROLLER =
  'Titolare del trattamento dei tuoi dati è LinkedIn Ireland; la sua autorità di controllo capofila è la Data Protection ' +
  'Commission (DPC) irlandese.';

const CANADIAN_LAW =
  'La legge federale (PIPEDA) ti permette di revocare il consenso. In Québec accoglie reclami anche la Commission ' +
  'd’accès à l’information.';

export const LINKEDIN_AI_TRAINING_IT: AdvisoryText<LinkedInRegion, LinkedInAction, 'fixed'> = {
  title: 'LinkedIn addestra l’IA con i dati dei suoi utenti',
  summary:
    'Dal {date} LinkedIn usa profili, post e altri dati per addestrare un’IA che crea contenuti. L’impostazione è ' +
    'attiva finché non la disattivi.',

  editions: {
    early: {
      subject: 'Dal {date} LinkedIn userà i tuoi dati per l’IA',
      preheader: 'L’impostazione è attiva finché non la disattivi. Due passaggi, un link.',
      heading: 'Dal {date} LinkedIn addestrerà l’IA con i tuoi dati',
      lead: 'L’impostazione è attiva finché non la disattivi. Fallo prima di quella data: bastano due passaggi.',
    },
    week: {
      subject: 'Promemoria: LinkedIn addestra l’IA dal {date}',
      preheader: 'Disattiva l’impostazione prima di quella data. Due passaggi, un link.',
      heading: 'LinkedIn addestra l’IA con i dati dei suoi utenti dal {date}',
      lead: 'Da allora LinkedIn userà i tuoi dati, a meno che tu non disattivi un’impostazione. Bastano due passaggi.',
    },
    eve: {
      subject: 'Ultimo promemoria: LinkedIn e l’IA dal {date}',
      preheader: 'Se non vuoi che i tuoi dati siano usati, disattiva l’impostazione adesso.',
      heading: 'Ultimo promemoria: LinkedIn addestra l’IA dal {date}',
      lead: 'Se non vuoi che LinkedIn addestri l’IA con i tuoi dati, disattiva l’impostazione adesso. Bastano due passaggi.',
    },
    'in-effect': {
      subject: 'LinkedIn e l’IA: già in vigore dal {date}',
      preheader: 'L’impostazione è attiva se non l’hai disattivata. Puoi ancora farlo oggi.',
      heading: 'LinkedIn e l’IA: la novità è in vigore dal {date}',
      lead: 'Puoi disattivare l’impostazione ancora oggi; ciò che è già stato usato non si può più ritirare. Bastano due passaggi.',
    },
  },

  changes: {
    before: [
      'Dal {date} LinkedIn userà i dati dei suoi utenti, anche dove vivi tu, per addestrare modelli di IA che creano ' +
        'contenuti. L’impostazione è attiva per chiunque non la disattivi.',
    ],
    inEffect: [
      'Dal {date} le condizioni di LinkedIn gli permettono di usare i dati dei suoi utenti, anche dove vivi tu, per ' +
        'addestrare modelli di IA che creano contenuti. L’impostazione è attiva per chiunque non l’abbia disattivata.',
    ],
  },

  actions: {
    setting: {
      title: 'Disattiva l’impostazione',
      steps: [
        'Apri **Dati per migliorare l’IA generativa**. Accedi, se LinkedIn te lo chiede.',
        'Disattiva il permesso di usare i tuoi dati per addestrare modelli di IA che creano contenuti (in inglese **Use my ' +
          'data for training content creation AI models**).',
      ],
      button: 'Apri l’impostazione di LinkedIn',
      byHand: {
        computer:
          'fai clic sulla tua foto, in alto a destra (in inglese **Me**); poi, nelle impostazioni (**Settings & ' +
          'Privacy**), vai alla privacy dei dati (**Data privacy**) e apri **Dati per migliorare l’IA generativa**.',
        phone:
          'tocca la tua foto, in alto a sinistra; poi, nelle impostazioni (**Settings & Privacy**), vai alla privacy dei ' +
          'dati (**Data privacy**) e apri **Dati per migliorare l’IA generativa**.',
      },
    },
    objection: {
      title: 'Se vuoi andare oltre: opponiti',
      why:
        'L’impostazione riguarda solo l’IA che crea contenuti. Con il modulo di opposizione di LinkedIn puoi opporti ' +
        'anche ad altri usi, e puoi farlo anche se non hai un account LinkedIn.',
      steps: [
        'Apri il modulo di opposizione al trattamento dei dati (in inglese **Data Processing Objection Form**).',
        'Scegli a che cosa ti opponi, per esempio all’addestramento dell’IA. Non devi indicare alcun motivo.',
      ],
      button: 'Apri il modulo di opposizione',
    },
  },

  used: [
    'Il tuo profilo: nome, foto, lavori, formazione, località, competenze, referenze e altro',
    'I tuoi post, articoli, commenti e risposte ai sondaggi',
    'Ciò che fai e scrivi nei gruppi, compresi i messaggi di gruppo',
    'I curriculum e le risposte alle domande di preselezione salvati nel tuo account',
    'Ciò che scrivi nelle funzioni di IA di LinkedIn',
  ],
  notUsed: [
    'I messaggi privati',
    'Le password, i dati di pagamento e quelli sullo stipendio',
    'Le candidature riconducibili a te',
    'I dati degli utenti che LinkedIn ritiene possano avere meno di 18 anni, anche se l’impostazione risulta attiva',
  ],

  regions: {
    eea: {
      before: [`${GDPR} (GDPR, articolo 21).`, EEA_CONTROLLER],
      inEffect: [
        `${GDPR} (GDPR, articolo 21).`,
        EEA_CONTROLLER,
        'Il 7 novembre 2025 la DPC ha comunicato che, dopo il suo intervento, LinkedIn aveva migliorato le informazioni ' +
          'che dà agli utenti, ridotto i dati e il periodo che coprono e rafforzato le misure per chi ha meno di 18 anni. ' +
          'La DPC non ha approvato l’addestramento e non ha stabilito che rispetti la legge.',
      ],
    },
    uk: { before: UK, inEffect: UK },
    ch: { before: SWITZERLAND, inEffect: SWITZERLAND },
    ca: {
      before: [
        'Nel dicembre 2024 l’autorità federale per la privacy ha comunicato che LinkedIn aveva sospeso questo ' +
          'addestramento in Canada. Ora LinkedIn indica anche il Canada tra i luoghi in cui comincia il {date}.',
        CANADIAN_LAW,
        LISTS_ARE_EUROPEAN,
      ],
      inEffect: [
        'Nel dicembre 2024 l’autorità federale per la privacy ha comunicato che LinkedIn aveva sospeso questo ' +
          'addestramento in Canada. In seguito LinkedIn ha indicato anche il Canada tra i luoghi in cui sarebbe ' +
          'cominciato il {date}. Non abbiamo trovato dichiarazioni dell’autorità in proposito.',
        CANADIAN_LAW,
        LISTS_ARE_EUROPEAN,
      ],
    },
    hk: {
      before: [
        'Nell’ottobre 2024 LinkedIn ha sospeso questo addestramento a Hong Kong. Ora indica anche Hong Kong tra i luoghi ' +
          'in cui comincia il {date}.',
        LISTS_ARE_EUROPEAN,
      ],
      inEffect: [
        'Nell’ottobre 2024 LinkedIn ha sospeso questo addestramento a Hong Kong. Un anno dopo l’autorità per la privacy ' +
          '(PCPD) ha ricordato agli utenti che sarebbe ripreso il {date}.',
        LISTS_ARE_EUROPEAN,
      ],
    },
  },

  limits: {
    before: [
      'Se disattivi l’impostazione più tardi, vale solo da quel momento. L’addestramento già avvenuto non viene annullato.',
      'L’impostazione non riguarda l’IA usata per la personalizzazione, per la sicurezza o per la prevenzione degli abusi.',
    ],
    inEffect: [
      'Disattivare l’impostazione vale solo da quel momento. Ciò che è già stato usato non si può più ritirare.',
      'L’impostazione non riguarda l’IA usata per la personalizzazione, per la sicurezza o per la prevenzione degli abusi.',
    ],
  },
};
