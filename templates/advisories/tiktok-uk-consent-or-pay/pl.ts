/*
 * Polish. “według doniesień prasowych” marks what TikTok's own notice does not say. Words in braces are filled in;
 * leave them as they are.
 */
import type { AdvisoryText, Lines } from '../text.ts';
import type { TikTokAction, TikTokRegion } from './advisory.ts';

const NOTICE =
  'Komunikat przy polityce prywatności TikToka podaje dla Wielkiej Brytanii datę: {date} r. albo chwilę, w której ' +
  'dokonasz wyboru.';
const IF_YOU_DO_NOT_CHOOSE = 'Nie udało nam się ustalić, co się dzieje, gdy ktoś niczego nie wybierze.';

const UK: Lines = [
  'Według wytycznych brytyjskiego organu nadzorczego (ICO) o modelu „zgoda albo opłata” firma musi być w stanie wykazać, że ' +
    'zgoda jest dobrowolna, a każdy musi móc bezpłatnie sprzeciwić się reklamom spersonalizowanym (prawo do sprzeciwu: ' +
    'art. 21 UK GDPR, brytyjskiego RODO).',
  'Jeśli zgodzisz się na reklamy spersonalizowane, możesz tę zgodę w każdej chwili wycofać (art. 7 UK GDPR).',
  'Nie znaleźliśmy żadnego stanowiska organu w sprawie wyboru, który daje TikTok.',
];

const LIMITS: Lines = [
  'Według doniesień prasowych opłata usuwa tylko reklamy wyświetlane przez TikToka. Filmy, za które płaci się twórcom, ' +
    'zostają.',
  'Wybór dotyczy reklam. Nie mogliśmy sprawdzić, czy o osobach, które płacą, TikTok zbiera mniej danych.',
];

export const TIKTOK_UK_CONSENT_OR_PAY_PL: AdvisoryText<TikTokRegion, TikTokAction, 'fixed'> = {
  title: 'TikTok w Wielkiej Brytanii: reklamy spersonalizowane albo opłata',
  summary:
    'Od {date} r. TikTok w Wielkiej Brytanii działa albo z reklamami spersonalizowanymi, albo w płatnej subskrypcji. ' +
    'Według doniesień prasowych bezpłatna wersja bez reklam spersonalizowanych znika.',
  audience: 'Według doniesień prasowych osoby, które mają co najmniej 18 lat',

  editions: {
    early: {
      subject: 'TikTok od {date}: reklamy albo opłata',
      preheader:
        'Bezpłatna wersja bez reklam spersonalizowanych, jak donosi prasa, znika. Wyboru dokonuje się w aplikacji.',
      heading: 'Od {date} r. TikTok w Wielkiej Brytanii: reklamy spersonalizowane albo opłata',
      lead: 'Bezpłatna wersja bez reklam spersonalizowanych, jak donosi prasa, znika. Zmiana obejmie Cię tego dnia albo wtedy, gdy dokonasz wyboru w aplikacji.',
    },
    week: {
      subject: 'Przypomnienie: TikTok, wybór do {date}',
      preheader: 'Reklamy spersonalizowane czy miesięczna opłata: co warto wiedzieć przed wyborem.',
      heading: 'TikTok, wybór do {date} r.: reklamy spersonalizowane albo opłata',
      lead: 'Bezpłatna wersja bez reklam spersonalizowanych, jak donosi prasa, zniknie tego dnia albo wtedy, gdy dokonasz wyboru w aplikacji.',
    },
    eve: {
      subject: 'Ostatnie przypomnienie: TikTok, wybór do {date}',
      preheader: 'Reklamy spersonalizowane czy miesięczna opłata: co warto wiedzieć przed wyborem.',
      heading: 'Ostatnie przypomnienie: TikTok, wybór do {date} r.',
      lead: 'Potem, jak donosi prasa, za darmo będzie znaczyło: z reklamami spersonalizowanymi. Jeśli ich nie chcesz, pozostaje zapłacić albo odejść.',
    },
    'in-effect': {
      subject: 'Już od {date} TikTok: reklamy albo opłata',
      preheader:
        'Bezpłatnej wersji bez reklam spersonalizowanych, jak donosi prasa, już nie ma. Co możesz teraz zrobić.',
      heading: 'Już od {date} r. na TikToku: reklamy spersonalizowane albo opłata',
      lead: 'Bezpłatnej wersji bez reklam spersonalizowanych, jak donosi prasa, już nie ma. Jeśli wybór jeszcze przed Tobą, dokonaj go w aplikacji; zgodę na reklamy spersonalizowane możesz wycofać.',
    },
  },

  changes: {
    before: [
      NOTICE,
      'Według doniesień prasowych dorośli wybierają jedną z dwóch wersji: **bezpłatną z reklamami spersonalizowanymi** ' +
        'albo **bez reklam za 3,99 funta miesięcznie**. Dotąd można było nie zgodzić się na reklamy spersonalizowane i nic nie ' +
        'płacić; ta możliwość znika.',
      IF_YOU_DO_NOT_CHOOSE,
    ],
    inEffect: [
      NOTICE,
      'Według doniesień prasowych dorośli wybierają jedną z dwóch wersji: **bezpłatną z reklamami spersonalizowanymi** ' +
        'albo **bez reklam za 3,99 funta miesięcznie**. Wcześniej można było nie zgodzić się na reklamy spersonalizowane i nic nie ' +
        'płacić; tej możliwości już nie ma.',
      IF_YOU_DO_NOT_CHOOSE,
    ],
  },

  actions: {
    choice: {
      title: 'Zdecyduj i wybierz w aplikacji',
      why: 'TikTok pyta o to w samej aplikacji: według doniesień prasowych dorośli w Wielkiej Brytanii dostają tam komunikat. Nie znamy linku, który prowadziłby prosto do niego.',
      steps: [
        'Przed wyborem przeczytaj, co nowa polityka prywatności TikToka mówi o reklamach.',
        'Otwórz aplikację TikTok i wybierz: reklamy spersonalizowane albo subskrypcja. Zanim zapłacisz, sprawdź cenę.',
        'Jeśli nie chcesz ani jednego, ani drugiego, pozostaje tylko zrezygnować z TikToka.',
      ],
      button: 'Przeczytaj politykę TikToka',
    },
  },

  used: [],
  notUsed: [],
  regions: { uk: { before: UK, inEffect: UK } },
  limits: { before: LIMITS, inEffect: LIMITS },
};
