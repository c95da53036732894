/*
 * Italian. “secondo la stampa” marks what TikTok's own notice does not say. No article or preposition stands before
 * {date} that would have to be elided before 8 or 11. Words in braces are filled in; leave them as they are.
 */
import type { AdvisoryText, Lines } from '../text.ts';
import type { TikTokAction, TikTokRegion } from './advisory.ts';

const NOTICE =
  'L’avviso che accompagna l’informativa sulla privacy di TikTok indica per il Regno Unito una data, {date}, oppure il ' +
  'momento in cui fai la tua scelta.';
const IF_YOU_DO_NOT_CHOOSE = 'Non siamo riusciti ad accertare che cosa succede a chi non sceglie.';

const UK: Lines = [
  'Secondo le linee guida dell’autorità britannica (ICO) sul modello «acconsenti o paga», le aziende devono poter ' +
    'dimostrare che il consenso è libero, e tutti devono potersi opporre gratuitamente alla pubblicità personalizzata ' +
    '(diritto di opposizione: GDPR britannico o UK GDPR, articolo 21).',
  'Se accetti la pubblicità personalizzata, puoi revocare il consenso in qualsiasi momento (UK GDPR, articolo 7).',
  'Non abbiamo trovato alcuna presa di posizione dell’autorità sulla scelta proposta da TikTok.',
];

const LIMITS: Lines = [
  'Secondo la stampa, pagando spariscono solo gli annunci mostrati da TikTok. I video per cui i creator sono pagati ' +
    'restano.',
  'La scelta riguarda la pubblicità. Non abbiamo potuto verificare se TikTok raccolga meno dati su chi paga.',
];

export const TIKTOK_UK_CONSENT_OR_PAY_IT: AdvisoryText<TikTokRegion, TikTokAction, 'fixed'> = {
  title: 'TikTok nel Regno Unito: pubblicità personalizzata o abbonamento',
  summary:
    'Nel Regno Unito, dal giorno {date}, TikTok si usa con la pubblicità personalizzata oppure con un abbonamento a ' +
    'pagamento. Secondo la stampa, finisce l’uso gratuito senza pubblicità personalizzata.',
  audience: 'Secondo la stampa, chi usa TikTok e ha almeno 18 anni',

  editions: {
    early: {
      subject: 'TikTok, {date}: pubblicità o abbonamento',
      preheader: 'Secondo la stampa, finisce l’uso gratuito senza pubblicità personalizzata. Si sceglie nell’app.',
      heading: 'TikTok nel Regno Unito, {date}: pubblicità personalizzata o abbonamento',
      lead: 'Secondo la stampa, finisce l’uso gratuito senza pubblicità personalizzata. Per te il cambiamento vale da quella data, o da quando scegli nell’app.',
    },
    week: {
      subject: 'Promemoria: scelta su TikTok, scadenza {date}',
      preheader: 'Pubblicità personalizzata o canone mensile: che cosa sapere prima di scegliere.',
      heading: 'Scelta su TikTok, scadenza {date}: pubblicità personalizzata o abbonamento',
      lead: 'Secondo la stampa, l’uso gratuito senza pubblicità personalizzata finisce in quella data, o quando scegli nell’app.',
    },
    eve: {
      subject: 'Ultimo avviso: scelta su TikTok, scadenza {date}',
      preheader: 'Pubblicità personalizzata o canone mensile: che cosa sapere prima di scegliere.',
      heading: 'Ultimo avviso: scelta su TikTok, scadenza {date}',
      lead: 'Poi, secondo la stampa, TikTok sarà gratis solo con la pubblicità personalizzata. Se non la vuoi, restano due strade: pagare o andartene.',
    },
    'in-effect': {
      subject: 'Già in vigore ({date}): TikTok, annunci o canone',
      preheader: 'Secondo la stampa, è finito l’uso gratuito senza pubblicità personalizzata. Che cosa puoi fare ora.',
      heading: 'TikTok, pubblicità personalizzata o abbonamento: in vigore dal giorno {date}',
      lead: 'Secondo la stampa, è finito l’uso gratuito senza pubblicità personalizzata. Se non hai ancora scelto, fallo nell’app; se hai accettato la pubblicità personalizzata, puoi revocare il consenso.',
    },
  },

  changes: {
    before: [
      NOTICE,
      'Secondo la stampa, gli adulti scelgono tra due versioni: **gratis con pubblicità personalizzata**, oppure **senza ' +
        'pubblicità a 3,99 sterline al mese**. Finora potevano rifiutare la pubblicità personalizzata senza pagare nulla; ' +
        'questa possibilità sparisce.',
      IF_YOU_DO_NOT_CHOOSE,
    ],
    inEffect: [
      NOTICE,
      'Secondo la stampa, gli adulti scelgono tra due versioni: **gratis con pubblicità personalizzata**, oppure **senza ' +
        'pubblicità a 3,99 sterline al mese**. Prima potevano rifiutare la pubblicità personalizzata senza pagare nulla; ' +
        'questa possibilità non c’è più.',
      IF_YOU_DO_NOT_CHOOSE,
    ],
  },

  actions: {
    choice: {
      title: 'Decidi, poi scegli nell’app',
      why: 'TikTok lo chiede nell’app stessa: secondo la stampa, gli adulti nel Regno Unito vi ricevono un messaggio. Non conosciamo un link che porti lì direttamente.',
      steps: [
        'Prima di scegliere, leggi che cosa dice della pubblicità la nuova informativa sulla privacy di TikTok.',
        'Apri l’app di TikTok e scegli lì: pubblicità personalizzata o abbonamento. Controlla il prezzo prima di pagare.',
        'Se non vuoi né l’una né l’altro, non resta che smettere di usare TikTok.',
      ],
      button: 'Leggi l’informativa di TikTok',
    },
  },

  used: [],
  notUsed: [],
  regions: { uk: { before: UK, inEffect: UK } },
  limits: { before: LIMITS, inEffect: LIMITS },
};
