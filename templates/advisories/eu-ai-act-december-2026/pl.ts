/* Polish. Words in braces are filled in; leave them as they are. */
import type { AdvisoryText } from '../text.ts';
import type { EuAiActAction, EuAiActRegion } from './advisory.ts';

const BANNED =
  'narzędzi AI, które służą do pokazywania prawdziwych osób nago lub w scenach seksualnych bez ich zgody ' +
  '(„nudifier”) albo do tworzenia materiałów przedstawiających seksualne wykorzystywanie dzieci.';
const MARKS =
  '**Oznaczenia.** Usługi AI, które tworzą obrazy, dźwięk, filmy lub teksty, muszą oznaczać je jako stworzone przez ' +
  'AI, w sposób czytelny dla maszyn.';
const ADOPTED =
  'Parlament Europejski przyjął te przepisy 16 czerwca 2026 r., a Rada UE – 29 czerwca. Zmieniają one unijny akt w ' +
  'sprawie sztucznej inteligencji, czyli AI Act (art. 5 i 50).';
const WHAT_WE_READ =
  'Znamy te przepisy z doniesień o ich przyjęciu. Nie czytaliśmy opublikowanego aktu i nie mamy sprawdzonej listy ' +
  'organów, które pilnują jego stosowania w poszczególnych krajach.';
const WHAT_STAYS = 'Zakaz dotyczy narzędzi AI. Obrazy, które już istnieją, od tego nie znikną.';
const MARKS_ARE_FOR_MACHINES =
  'Oznaczenia są przeznaczone dla maszyn, więc możesz ich nie widzieć. Treść bez oznaczenia też może być dziełem ' +
  'AI.';

export const EU_AI_ACT_DECEMBER_2026_PL: AdvisoryText<EuAiActRegion, EuAiActAction, 'fixed'> = {
  title: 'Nowe przepisy UE o treściach tworzonych przez AI',
  summary:
    'Od {date} r. UE zakazuje narzędzi AI, które tworzą intymne obrazy osób bez ich zgody, a kolejne usługi AI ' +
    'muszą oznaczać to, co tworzą. Nie musisz nic robić.',

  editions: {
    early: {
      subject: 'Od {date}: nowe przepisy UE o treściach AI',
      preheader:
        'AI, która rozbiera ludzi na zdjęciach, będzie zakazana. Kolejne usługi AI będą musiały oznaczać to, co tworzą.',
      heading: 'Od {date} r. nowe przepisy UE o treściach tworzonych przez AI',
      lead: 'Dwie nowości: zakaz i obowiązek oznaczania tego, co tworzy AI. Nie musisz nic robić.',
    },
    week: {
      subject: 'Treści AI: {date} zaczną obowiązywać przepisy UE',
      preheader:
        'AI, która rozbiera ludzi na zdjęciach, będzie zakazana. Kolejne usługi AI będą musiały oznaczać to, co tworzą.',
      heading: 'Treści tworzone przez AI: nowe przepisy UE od {date} roku',
      lead: 'Dwie nowości: zakaz i obowiązek oznaczania tego, co tworzy AI. Nie musisz nic robić.',
    },
    eve: {
      subject: 'Przepisy UE o treściach AI obowiązują od {date}',
      preheader:
        'AI, która rozbiera ludzi na zdjęciach, będzie zakazana. Kolejne usługi AI będą musiały oznaczać to, co tworzą.',
      heading: 'Nowe przepisy UE o treściach tworzonych przez AI obowiązują od {date} roku',
      lead: 'W skrócie: zakaz i obowiązek oznaczania tego, co tworzy AI. Nie musisz nic robić.',
    },
    'in-effect': {
      subject: 'Już od {date} obowiązują przepisy UE o treściach AI',
      preheader: 'AI, która rozbiera ludzi na zdjęciach, jest zakazana. Usługi AI muszą oznaczać to, co tworzą.',
      heading: 'Już od {date} r. obowiązują przepisy UE o treściach tworzonych przez AI',
      lead: 'W skrócie: zakaz i obowiązek oznaczania tego, co tworzy AI. Nie musisz nic robić.',
    },
  },

  changes: {
    before: [
      `**Zakaz.** Od {date} r. UE zakazuje ${BANNED}`,
      `${MARKS} Usługi, które były na rynku przed 2 sierpnia 2026 r., mają na to czas do {date} r.; nowsze muszą to ` +
        'robić od początku.',
    ],
    inEffect: [
      `**Zakaz.** Od {date} r. UE zakazuje ${BANNED}`,
      `${MARKS} Usługi, które były na rynku przed 2 sierpnia 2026 r., miały na to czas do {date} r.; nowsze muszą to ` +
        'robić od początku.',
    ],
  },

  actions: {
    nothing: {
      title: 'Nie musisz nic robić: przepisy obowiązują bez Twojego udziału',
      why:
        'Nie ma tu ustawienia do zmiany ani niczego, czemu trzeba się sprzeciwić. Piszemy, żeby było wiadomo, czego ' +
        'można oczekiwać od usług AI.',
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
      'Jeśli firma lub strona internetowa wykorzystuje Twój wizerunek albo inne dane o Tobie wbrew przepisom o ' +
      'ochronie danych, możesz bezpłatnie złożyć skargę do organu ochrony danych tam, gdzie mieszkasz, gdzie ' +
      'pracujesz albo gdzie doszło do naruszenia (art. 77 RODO):',
  },
};
