/*
 * Polish. Labels in bold are LinkedIn's own, in English, beside a description: we have no checked source for its
 * Polish menus. Words in braces are filled in; leave them as they are.
 */
import type { AdvisoryText, Lines } from '../text.ts';
import type { LinkedInAction, LinkedInRegion } from './advisory.ts';

const LISTS_ARE_EUROPEAN =
  'Poniższe listy pochodzą z informacji o prywatności, którą LinkedIn publikuje dla Europy – najbardziej szczegółowej, ' +
  'jaką czytaliśmy.';
const GDPR = 'LinkedIn powołuje się na „prawnie uzasadniony interes” i nie pyta o zgodę. Masz prawo wnieść sprzeciw';
const IRISH_SUPERVISION =
  'Za Twoje dane odpowiada LinkedIn Ireland; wiodącym organem nadzorczym jest irlandzka Komisja Ochrony Danych (DPC).';
const PIPEDA =
  'Prawo federalne (PIPEDA) pozwala wycofać zgodę. W Quebecu skargi przyjmuje także Commission d’accès à l’information.';
const MENU =
  'ustawienia i prywatność (**Settings & Privacy**), prywatność danych (**Data privacy**) i dane do ulepszania ' +
  'generatywnej AI (**Data for Generative AI Improvement**).';

const UK: Lines = [
  '**W Wielkiej Brytanii LinkedIn udostępnia też dane firmie Microsoft, żeby mogła trenować własne modele AI:** ' +
    'posty, komentarze, artykuły, filmy, nagrania i transkrypcje z LinkedIn Learning, strony firm i oferty pracy. ' +
    'Wyłączysz to tym samym ustawieniem.',
  `${GDPR} (art. 21 UK GDPR, brytyjskiego RODO). Za Twoje dane odpowiada LinkedIn Corporation w Stanach Zjednoczonych.`,
];

const SWITZERLAND: Lines = [
  'LinkedIn traktuje tu Szwajcarię jak UE: stosuje informację o prywatności dla Europy, a za Twoje dane odpowiada ' +
    'LinkedIn Ireland.',
  'Prawo szwajcarskie pozwala zakazać firmie korzystania z Twoich danych (art. 30 i 32 tamtejszej ustawy o ochronie ' +
    'danych).',
];

export const LINKEDIN_AI_TRAINING_PL: AdvisoryText<LinkedInRegion, LinkedInAction, 'fixed'> = {
  title: 'LinkedIn trenuje AI na danych swoich użytkowników',
  summary:
    'Od {date} r. LinkedIn wykorzystuje profile, posty i inne dane do trenowania AI, która tworzy treści. ' +
    'Ustawienie jest włączone, dopóki go nie wyłączysz.',

  editions: {
    early: {
      subject: 'Od {date} LinkedIn będzie uczyć AI na Twoich danych',
      preheader: 'Ustawienie jest włączone, dopóki go nie wyłączysz. Dwa kroki, jeden link.',
      heading: 'Od {date} r. LinkedIn będzie trenować AI na Twoich danych',
      lead: 'Ustawienie jest włączone, dopóki go nie wyłączysz. Zrób to przed tą datą: wystarczą dwa kroki.',
    },
    week: {
      subject: 'Przypomnienie: {date} LinkedIn zacznie trenować AI',
      preheader: 'Wyłącz ustawienie przed tą datą. Dwa kroki, jeden link.',
      heading: 'LinkedIn zacznie trenować AI {date} roku',
      lead: 'LinkedIn użyje wtedy także Twoich danych, chyba że wyłączysz jedno ustawienie. Wystarczą dwa kroki.',
    },
    eve: {
      subject: 'Ostatnie przypomnienie: od {date} LinkedIn trenuje AI',
      preheader: 'Jeśli nie chcesz, by wykorzystano Twoje dane, wyłącz ustawienie teraz.',
      heading: 'Ostatnie przypomnienie: LinkedIn zacznie trenować AI {date} roku',
      lead: 'Jeśli nie chcesz, by LinkedIn trenował AI na Twoich danych, wyłącz ustawienie teraz. Wystarczą dwa kroki.',
    },
    'in-effect': {
      subject: 'Już od {date} LinkedIn może uczyć AI na Twoich danych',
      preheader: 'Ustawienie jest włączone, chyba że masz je już wyłączone. Możesz to zrobić jeszcze dziś.',
      heading: 'Już od {date} r. LinkedIn może trenować AI na Twoich danych',
      lead: 'Nadal możesz to wyłączyć, choćby dziś: wystarczą dwa kroki. Tego, co już wykorzystano, nie da się wycofać.',
    },
  },

  changes: {
    before: [
      'Od {date} r. LinkedIn będzie wykorzystywać dane użytkowników, także tam, gdzie mieszkasz, do trenowania modeli ' +
        'AI, które tworzą treści. Ustawienie jest włączone u wszystkich, którzy go nie wyłączą.',
    ],
    inEffect: [
      'Od {date} r. zasady LinkedIn pozwalają mu wykorzystywać dane użytkowników, także tam, gdzie mieszkasz, do ' +
        'trenowania modeli AI, które tworzą treści. Ustawienie jest włączone u wszystkich, którzy go nie wyłączyli.',
    ],
  },

  actions: {
    setting: {
      title: 'Wyłącz ustawienie',
      steps: [
        'Otwórz ustawienie danych do ulepszania generatywnej AI (po angielsku **Data for Generative AI Improvement**). ' +
          'Zaloguj się, jeśli LinkedIn o to poprosi.',
        'Wyłącz przełącznik, który pozwala używać Twoich danych do trenowania modeli AI tworzących treści (po ' +
          'angielsku **Use my data for training content creation AI models**).',
      ],
      button: 'Otwórz ustawienie LinkedIn',
      byHand: {
        computer: `kliknij swoje zdjęcie (**Me**, u góry po prawej), a potem kolejno: ${MENU}`,
        phone: `dotknij swojego zdjęcia (u góry po lewej), a potem kolejno: ${MENU}`,
      },
    },
    objection: {
      title: 'Chcesz pójść dalej? Wnieś sprzeciw',
      why:
        'Ustawienie obejmuje tylko AI, która tworzy treści. W formularzu sprzeciwu LinkedIn możesz sprzeciwić się także ' +
        'innym zastosowaniom swoich danych, nawet jeśli nie masz konta w tym serwisie.',
      steps: [
        'Otwórz formularz sprzeciwu wobec przetwarzania danych (po angielsku **Data Processing Objection Form**).',
        'Wybierz, czemu się sprzeciwiasz, na przykład trenowaniu AI. Nie musisz podawać powodu.',
      ],
      button: 'Otwórz formularz sprzeciwu',
    },
  },

  used: [
    'Twój profil: imię i nazwisko, zdjęcie, doświadczenie zawodowe, wykształcenie, lokalizacja, umiejętności, rekomendacje i nie tylko',
    'Twoje posty, artykuły, komentarze i odpowiedzi w ankietach',
    'To, co robisz i piszesz w grupach, łącznie z wiadomościami grupowymi',
    'CV i odpowiedzi na pytania rekrutacyjne zapisane na Twoim koncie',
    'To, co wpisujesz w funkcjach AI serwisu LinkedIn',
  ],
  notUsed: [
    'Wiadomości prywatne',
    'Hasła, dane o płatnościach i zarobkach',
    'Zgłoszenia rekrutacyjne, które da się z Tobą powiązać',
    'Dane osób, które zdaniem LinkedIn mogą nie mieć 18 lat, nawet jeśli ustawienie wygląda na włączone',
  ],

  regions: {
    eea: {
      before: [`${GDPR} (art. 21 RODO).`, IRISH_SUPERVISION],
      inEffect: [
        `${GDPR} (art. 21 RODO).`,
        IRISH_SUPERVISION,
        'DPC podała 7 listopada 2025 r., że po jej interwencji LinkedIn lepiej informuje użytkowników, ograniczył zakres ' +
          'danych i okres, z którego pochodzą, oraz wzmocnił ochronę osób poniżej 18 lat. DPC nie zatwierdziła ' +
          'trenowania AI ani nie uznała go za zgodne z prawem.',
      ],
    },
    uk: { before: UK, inEffect: UK },
    ch: { before: SWITZERLAND, inEffect: SWITZERLAND },
    ca: {
      before: [
        'W grudniu 2024 r. federalny organ ochrony prywatności (OPC) podał, że LinkedIn wstrzymał w Kanadzie trenowanie AI. ' +
          'Teraz LinkedIn wymienia Kanadę wśród miejsc, w których zacznie je {date} roku.',
        PIPEDA,
        LISTS_ARE_EUROPEAN,
      ],
      inEffect: [
        'W grudniu 2024 r. federalny organ ochrony prywatności (OPC) podał, że LinkedIn wstrzymał w Kanadzie trenowanie AI. ' +
          'Później LinkedIn wymienił Kanadę wśród miejsc, w których zaczyna je {date} roku. Nie znaleźliśmy ' +
          'wypowiedzi tego organu na ten temat.',
        PIPEDA,
        LISTS_ARE_EUROPEAN,
      ],
    },
    hk: {
      before: [
        'W październiku 2024 r. LinkedIn wstrzymał trenowanie AI w Hongkongu. Teraz wymienia Hongkong wśród miejsc, w ' +
          'których zacznie je {date} roku.',
        LISTS_ARE_EUROPEAN,
      ],
      inEffect: [
        'W październiku 2024 r. LinkedIn wstrzymał trenowanie AI w Hongkongu. Rok później tamtejszy organ ochrony ' +
          'prywatności (PCPD) przypomniał użytkownikom, że zostanie ono wznowione {date} roku.',
        LISTS_ARE_EUROPEAN,
      ],
    },
  },

  limits: {
    before: [
      'Jeśli wyłączysz ustawienie później, będzie to działać dopiero od tej chwili. Trenowania, które już się odbyło, to nie cofnie.',
      'Ustawienie nie obejmuje AI, która służy personalizacji, zabezpieczeniom albo ochronie przed nadużyciami.',
    ],
    inEffect: [
      'Wyłączenie działa tylko na przyszłość. Tego, co już wykorzystano, nie da się wycofać.',
      'Ustawienie nie obejmuje AI, która służy personalizacji, zabezpieczeniom albo ochronie przed nadużyciami.',
    ],
  },
};
