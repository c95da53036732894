/* Italian. Words in braces are filled in; leave them as they are. */
import type { AdvisoryText } from '../text.ts';
import type { EuAiActAction, EuAiActRegion } from './advisory.ts';

const BANNED =
  'gli strumenti di IA che servono a mostrare persone reali nude o in scene sessuali senza il loro consenso ' +
  '(«nudifier»), o a creare materiale pedopornografico.';
const MARKS =
  '**Un contrassegno.** I servizi di IA che creano immagini, suoni, video o testi devono contrassegnarli come ' +
  'creati dall’IA, in una forma leggibile dalle macchine.';
const ADOPTED =
  'Il Parlamento europeo ha adottato queste regole il 16 giugno 2026, il Consiglio dell’UE il 29 giugno. Modificano ' +
  'il regolamento europeo sull’intelligenza artificiale, o AI Act (articoli 5 e 50).';
const WHAT_WE_READ =
  'Conosciamo le regole da ciò che è stato scritto sulla loro adozione. Non abbiamo letto il testo ufficiale e non ' +
  'abbiamo un elenco verificato delle autorità che lo fanno rispettare in ciascun Paese.';
const WHAT_STAYS = 'Il divieto riguarda gli strumenti di IA. Le immagini che esistono già non spariscono per questo.';
const MARKS_ARE_FOR_MACHINES =
  'I contrassegni sono pensati per le macchine: può darsi che tu non li veda. Anche ciò che non ne ha può essere ' +
  'stato creato dall’IA.';

export const EU_AI_ACT_DECEMBER_2026_IT: AdvisoryText<EuAiActRegion, EuAiActAction, 'fixed'> = {
  title: 'Nuove regole UE per i contenuti creati dall’IA',
  summary:
    'Dal {date} l’UE vieta gli strumenti di IA che creano immagini intime di persone senza il loro consenso, e più ' +
    'servizi di IA devono contrassegnare ciò che creano. Non devi fare nulla.',

  editions: {
    early: {
      subject: 'Dal {date}: nuove regole UE per i contenuti IA',
      preheader:
        'Vietata l’IA che spoglia le persone nelle foto. Più servizi di IA devono contrassegnare ciò che creano.',
      heading: 'Dal {date}: nuove regole UE per i contenuti creati dall’IA',
      lead: 'Due novità: un divieto e l’obbligo di contrassegnare ciò che l’IA crea. Non devi fare nulla.',
    },
    week: {
      subject: 'Regole UE per i contenuti IA: si parte il {date}',
      preheader:
        'Vietata l’IA che spoglia le persone nelle foto. Più servizi di IA devono contrassegnare ciò che creano.',
      heading: 'Le nuove regole UE per i contenuti creati dall’IA partono il {date}',
      lead: 'Due novità: un divieto e l’obbligo di contrassegnare ciò che l’IA crea. Non devi fare nulla.',
    },
    eve: {
      subject: 'Contenuti IA: le regole UE valgono dal {date}',
      preheader:
        'Vietata l’IA che spoglia le persone nelle foto. Più servizi di IA devono contrassegnare ciò che creano.',
      heading: 'Contenuti creati dall’IA: le nuove regole UE valgono dal {date}',
      lead: 'In breve: un divieto e l’obbligo di contrassegnare ciò che l’IA crea. Non devi fare nulla.',
    },
    'in-effect': {
      subject: 'Già in vigore dal {date}: regole UE sull’IA',
      preheader:
        'È vietata l’IA che spoglia le persone nelle foto. I servizi di IA devono contrassegnare ciò che creano.',
      heading: 'Contenuti creati dall’IA: le regole UE sono in vigore dal {date}',
      lead: 'In breve: un divieto e l’obbligo di contrassegnare ciò che l’IA crea. Non devi fare nulla.',
    },
  },

  changes: {
    before: [
      `**Un divieto.** Dal {date} l’UE vieta ${BANNED}`,
      `${MARKS} I servizi già sul mercato prima del 2 agosto 2026 hanno tempo fino al {date}; quelli più recenti ` +
        'devono farlo fin dall’inizio.',
    ],
    inEffect: [
      `**Un divieto.** Dal {date} l’UE vieta ${BANNED}`,
      `${MARKS} I servizi già sul mercato prima del 2 agosto 2026 avevano tempo fino al {date}; quelli più recenti ` +
        'devono farlo fin dall’inizio.',
    ],
  },

  actions: {
    nothing: {
      title: 'Non devi fare nulla: le regole si applicano da sole',
      why:
        'Non c’è nessuna impostazione da cambiare e niente a cui opporsi. Ti scriviamo perché tu sappia che cosa ' +
        'aspettarti dai servizi di IA.',
      steps: [],
    },
  },

  used: [],
  notUsed: [],

  regions: {
    eu: { before: [ADOPTED, WHAT_WE_READ], inEffect: [ADOPTED, WHAT_WE_READ] },
  },

  limits: {
    before: [WHAT_STAYS, MARKS_ARE_FOR_MACHINES],
    inEffect: [WHAT_STAYS, MARKS_ARE_FOR_MACHINES],
  },

  complaints: {
    eu:
      'Se un’azienda o un sito usa immagini o altri dati che ti riguardano violando le norme sulla protezione dei ' +
      'dati, puoi presentare gratuitamente un reclamo all’autorità per la protezione dei dati del luogo in cui ' +
      'vivi, in cui lavori o in cui sono avvenuti i fatti (GDPR, articolo 77):',
  },
};
