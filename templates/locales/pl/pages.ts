/* Polish. Words in braces are filled in; leave them as they are. */
import type { PageTexts } from '../pages.ts';

export const PAGES_PL: PageTexts = {
  skipToContent: 'Przejdź do treści',
  publishedBy: 'Wydawca:',
  contact: 'Kontakt',
  backToFront: 'Na stronę główną',
  signUpAgain: 'Zapisz się ponownie',
  front: {
    title: 'Dowiedz się przed zmianą',
    lead: 'Firmy zmieniają to, co robią z Twoimi danymi, i zapowiadają to tam, gdzie mało kto zagląda. Piszemy do Ciebie, zanim taka zmiana wejdzie w życie: co się zmienia, czy dotyczy to miejsca, w którym mieszkasz, i jak krok po kroku powiedzieć „nie”.',
    promises: [
      {
        term: 'Przed terminem',
        meaning: 'Piszemy 30 dni, 7 dni i 1 dzień przed zmianą oraz wtedy, gdy już obowiązuje. Poza tym milczymy.',
      },
      { term: 'Tylko to, co Cię dotyczy', meaning: 'Od wybranego kraju zależy, które ostrzeżenia dostajesz.' },
      {
        term: 'Nikt Cię nie śledzi',
        meaning: 'Bez pikseli, śledzonych linków i plików cookie. Jedno kliknięcie i od razu znikasz z listy.',
      },
    ],
    advisoryHeading: 'Aktualne ostrzeżenie',
    takesEffect: 'Wchodzi w życie {date} roku',
    inEffectSince: 'Obowiązuje od {date} roku',
  },
  form: {
    heading: 'Ostrzeżemy Cię w porę',
    email: 'Adres e-mail',
    country: 'Kraj, w którym mieszkasz',
    countryHint: 'Od niego zależy, które ostrzeżenia dostajesz.',
    chooseCountry: 'Wybierz kraj',
    language: 'Język wiadomości',
    button: 'Zapisz się',
    consent:
      'Naciskając „Zapisz się”, proszę o przysyłanie mi e-mailem ostrzeżeń o zmianach w tym, co firmy robią z danymi osobowymi, dobranych do mojego kraju. Wysyła je {sender}. Mogę to odwołać w dowolnej chwili, korzystając z linku w każdej wiadomości.',
    after: 'Najpierw dostaniesz jedną wiadomość z prośbą o potwierdzenie. Bez potwierdzenia nie wyślemy nic więcej.',
    errorHeading: 'Sprawdź wpisane dane',
    errorTitlePrefix: 'Błąd: ',
    emailFaults: {
      empty: 'Wpisz swój adres e-mail.',
      'no-at': 'Adres e-mail składa się z nazwy, znaku @ i domeny, na przykład nazwa@example.org.',
      'too-long': 'Tak długi adres e-mail nie może istnieć. Sprawdź go.',
      'local-part': 'W części przed @ jest znak, którego w adresie e-mail być nie może. Sprawdź adres.',
      domain: 'Część po @ nie jest domeną, taką jak example.org. Sprawdź adres.',
    },
    countryFault: 'Wybierz z listy kraj, w którym mieszkasz.',
    languageFault: 'Wybierz język z listy.',
  },
  checkYourInbox: {
    title: 'Sprawdź skrzynkę',
    body: [
      'Wiadomość jest w drodze na podany adres. Otwórz ją, kliknij link i naciśnij przycisk na stronie, która się otworzy. Dopiero wtedy Twój adres trafi na listę.',
      'Po kilku minutach nadal nic? Zajrzyj do spamu, sprawdź, czy adres był poprawny, albo spróbuj ponownie za dziesięć minut.',
      'Prośbę, której nikt nie potwierdzi, usuwamy po {days} dniach.',
    ],
  },
  confirm: {
    title: 'Jeszcze jeden krok',
    asked:
      'Tym przyciskiem prosisz o przysyłanie Ci e-mailem ostrzeżeń o zmianach w tym, co firmy robią z danymi osobowymi. Wysyła je {sender}. Możesz to odwołać w dowolnej chwili, korzystając z linku w każdej wiadomości.',
    country: 'Kraj',
    language: 'Język',
    button: 'Wpisz mnie na listę',
    notYou: 'To nie Twoja prośba? Zamknij tę stronę. Nic się nie stanie, a prośbę usuniemy po {days} dniach.',
    confirmed: {
      title: 'Jesteś na liście',
      body: [
        'Twój kraj: {country}. Gdy firma będzie zmieniać to, co robi z Twoimi danymi, a zmiana obejmie osoby, które tam mieszkają, dowiesz się o niej w porę.',
        'Jeśli jakieś ostrzeżenie jest tam teraz aktualne, dotrze do Ciebie w ciągu kilku minut.',
      ],
    },
    gone: {
      title: 'Ten link już nie działa',
      body: [
        'Ma więcej niż {days} dni albo subskrypcja, której dotyczył, już się skończyła. Nic nie zostało zmienione.',
        'Jeśli chcesz być na liście, zapisz się ponownie: dostaniesz nowy link.',
      ],
    },
    damaged: {
      title: 'Ten link jest niekompletny',
      body: [
        'Jego część po drodze zginęła albo się zmieniła. Otwórz go ponownie z wiadomości albo skopiuj z niej cały adres.',
        'Jeśli to nie pomoże, zapisz się ponownie: dostaniesz nowy link.',
      ],
    },
  },
  unsubscribe: {
    title: 'Wypisać Cię z listy?',
    body: [
      'Ten przycisk od razu wypisuje Cię z listy. {sender} nie wyśle Ci więcej ostrzeżeń, a Twój adres zostanie usunięty w ciągu 48 godzin.',
    ],
    button: 'Wypisz mnie',
    left: {
      title: 'Nie ma Cię już na liście',
      body: [
        '{sender} nie wyśle Ci więcej ostrzeżeń. Wiadomość, która była już w drodze, może jeszcze dziś do Ciebie dotrzeć.',
        'Twój adres usuniemy w ciągu 48 godzin. Zostanie tylko kod, z którego nikt nie odczyta adresu: dzięki niemu nie napiszemy do Ciebie przez pomyłkę.',
      ],
    },
    comeBack: 'To była pomyłka? Możesz wrócić w każdej chwili.',
    damaged: {
      title: 'Ten link jest niekompletny',
      body: [
        'Jego część po drodze zginęła albo się zmieniła, dlatego nie wiemy, kogo dotyczy. Otwórz go ponownie z wiadomości albo skopiuj z niej cały adres.',
        'Możesz też napisać do nas z adresu, na który przychodzą nasze wiadomości, a usuniemy go z listy:',
      ],
    },
    writeTo: 'Proszę o usunięcie z listy',
  },
  done: {
    title: 'Wszystkie kroki za Tobą?',
    body: ['„{advisory}”', 'Tym przyciskiem dajesz nam o tym znać i nie dostajesz więcej przypomnień w tej sprawie.'],
    button: 'To już zrobione',
    marked: {
      title: 'Świetnie',
      body: [
        'Nie dostaniesz więcej przypomnień o ostrzeżeniu „{advisory}”. Zostajesz na liście i o innych zmianach dowiesz się w porę.',
      ],
    },
    informational: { title: 'Ostrzeżenie przeczytane?', button: 'To już przeczytane', marked: 'Dziękujemy' },
    undo: 'Jeszcze nie, przypominajcie dalej',
    undone: {
      title: 'Przypominamy dalej',
      body: ['Następne przypomnienie o ostrzeżeniu „{advisory}” przyjdzie w swoim czasie.'],
    },
    damaged: {
      title: 'Ten link jest niekompletny',
      body: [
        'Jego część po drodze zginęła albo się zmieniła. Otwórz go ponownie z wiadomości albo skopiuj z niej cały adres.',
      ],
    },
  },
  refusals: {
    malformed: {
      title: 'Nie udało się tego odczytać',
      body: ['Żądanie miało nieprawidłową postać. Wróć i spróbuj ponownie.'],
    },
    'other-site': {
      title: 'Można to zrobić tylko na naszej stronie',
      body: [
        'Inna witryna wysłała to żądanie w Twoim imieniu. Nic nie zostało zmienione. Jeśli tego chcesz, otwórz link z naszej wiadomości i naciśnij tam przycisk.',
      ],
    },
    'not-found': {
      title: 'Tu nic nie ma',
      body: ['Ten adres donikąd nie prowadzi. Może jest w nim literówka albo brakuje jego części.'],
    },
    'method-not-allowed': {
      title: 'Tutaj to niemożliwe',
      body: ['Ten adres nie przyjmuje tego rodzaju żądań.'],
    },
    'too-large': {
      title: 'To za dużo',
      body: ['Żądanie było większe, niż ta strona przyjmuje. Nic się nie zmieniło.'],
    },
    'unsupported-media-type': {
      title: 'Nie udało się tego odczytać',
      body: [
        'Żądanie musi być formularzem (application/x-www-form-urlencoded) albo mieć format JSON (application/json).',
      ],
    },
    invalid: { title: 'Sprawdź wpisane dane', body: ['Co najmniej jedno pole jest puste albo błędne.'] },
    failed: {
      title: 'Coś poszło nie tak po naszej stronie',
      body: ['To nie Twoja wina. Spróbuj ponownie za kilka minut.'],
    },
  },
  advisories: {
    title: 'Ostrzeżenia',
    lead: 'Co firmy wkrótce zmienią albo właśnie zmieniły w tym, co robią z danymi osobowymi: kiedy, kogo to dotyczy i co można z tym zrobić.',
    none: 'W tej chwili nie ma żadnych.',
    earlier: 'Wcześniejsze',
    all: 'Wszystkie ostrzeżenia',
    read: 'Przeczytaj ostrzeżenie',
    graduallyFrom: 'Stopniowo, począwszy od {date} roku',
    graduallySince: 'Stopniowo, od {date} roku',
    formerly: 'Pierwotnie zapowiedziane na {was} roku',
    withdrawn: 'Wycofane {date} roku; było zapowiedziane na {was} roku',
    withdrawnTitle: 'Wycofane: {advisory}',
    retired: 'To ostrzeżenie jest zamknięte. Nadal można je tu przeczytać, ale nie jest już aktualizowane.',
    appliesIn: 'Gdzie obowiązuje',
    except: 'Z wyjątkiem: {country}',
    show: 'Pokaż',
    elsewhere: {
      title: 'To ostrzeżenie nie obejmuje kraju: {country}',
      body: [
        'Opisaną tu zmianę zapowiedziano dla miejsc wymienionych niżej. O tym, co obowiązuje gdzie indziej, to ostrzeżenie nie mówi.',
      ],
    },
    placeless: {
      title: 'Najpierw wybierz swój kraj',
      body: ['Od tego, gdzie mieszkasz, zależy, kiedy zmiana zacznie obowiązywać, co możesz zrobić i kto Ci pomoże.'],
    },
    follow: {
      heading: 'Bądź na bieżąco bez podawania adresu',
      calendar: 'Termin do Twojego kalendarza, z przypomnieniami 7 dni i 1 dzień wcześniej',
      atom: 'Wszystkie ostrzeżenia w kanale Atom',
      json: 'Wszystkie ostrzeżenia w kanale JSON Feed',
      mail: 'Wolisz dostać w porę wiadomość? Zapisz się',
    },
    lastChecked: 'Źródła sprawdzono ostatnio {date} roku.',
    languages: 'Ta strona w innych językach',
    imageText: 'Dzwonek nad kartką z kalendarza',
    unknown: {
      title: 'Nie ma takiego ostrzeżenia',
      body: [
        'Może w adresie jest literówka albo brakuje jego części. Wszystkie nasze ostrzeżenia są na jednej stronie:',
      ],
    },
    unknownPlace: {
      title: 'Nie znamy tego kraju ani regionu',
      body: ['Otwórz ostrzeżenie ponownie i wybierz kraj z listy.'],
    },
    noDate: {
      title: 'Nie ma tu terminu do kalendarza',
      body: ['To ostrzeżenie nie obejmuje wskazanego kraju lub regionu. Wybierz inny kraj.'],
    },
  },
};
