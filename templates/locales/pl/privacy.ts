/* Polish. Words in braces are filled in; leave them as they are. */
import type { PrivacyTexts } from '../privacy.ts';

export const PRIVACY_PL: PrivacyTexts = {
  page: {
    title: 'Prywatność',
    lead: 'Co {sender} przechowuje o osobach, które dostają te ostrzeżenia, jak długo i po co. Według podanych tu terminów nasz system naprawdę usuwa dane.',
    controller: 'Kto jest administratorem',
    kept: 'Co przechowujemy',
    howLong: 'Jak długo',
    why: 'Po co',
    things: {
      request: {
        what: 'Twój zapis: adres, kraj, strefa czasowa, język i moment prośby; tak samo, jeśli to my wpisaliśmy Twój adres, aby zapytać Cię jeden raz',
        why: 'Aby wysłać Ci prośbę o potwierdzenie i aby link w niej pozostał ważny.',
      },
      subscription: {
        what: 'Twoja subskrypcja: adres, kraj, strefa czasowa, język, Twoje wybory i moment potwierdzenia',
        why: 'Aby wysyłać Ci w Twoim języku to, co obowiązuje tam, gdzie mieszkasz.',
      },
      choices: {
        what: 'Ostrzeżenia oznaczone przez Ciebie jako załatwione oraz, po zmianie kraju, poprzednie miejsce zamieszkania',
        why: 'Aby nie wysyłać Ci niczego dwa razy ani niczego, czego już nie potrzebujesz.',
      },
      mailings: {
        what: 'Które ostrzeżenie wysłano pod który numer i czy dotarło. Jeden z numerów jest Twój',
        why: 'Aby każde ostrzeżenie wysłać tylko raz i móc się z wysyłki rozliczyć.',
      },
      letters: {
        what: 'Twoja prośba o przesłanie danych albo linku do ich usunięcia',
        why: 'Aby ją spełnić i aby nikt nie mógł zasypać Cię wiadomościami.',
      },
      consent: {
        what: 'Zgody, zmiany i odwołania wraz z ich czasem, pod kodem, z którego nikt nie odczyta adresu. Termin biegnie od ostatniego z tych zdarzeń, gdy adresu nie ma już na liście',
        why: 'Aby móc wykazać Twoją zgodę, jak wymaga prawo (art. 7 ust. 1 RODO).',
      },
      suppression: {
        what: 'Ten sam kod po wypisaniu się, po skardze albo gdy wiadomości nie dochodziły, oraz Twój numer',
        why: 'Aby nie napisać do Ciebie przez pomyłkę, a po Twoim powrocie linki w dawnych wiadomościach nadal działały i żadne ostrzeżenie nie przyszło dwa razy.',
      },
      departures: {
        what: 'Kiedy ktoś się wypisał, dlaczego, w jaki sposób oraz z jakiego ostrzeżenia, kraju i języka: bez adresu i bez kodu',
        why: 'Aby wiedzieć, co zniechęca czytelników.',
      },
      provider: {
        what: 'U naszego dostawcy poczty, Resend: każda wiadomość z adresem oraz to, czy dotarła',
        why: 'Aby dostarczać wiadomości i ustalić, dlaczego któraś nie dotarła.',
      },
      backups: {
        what: 'Kopie zapasowe bazy danych. Usunięte dane pozostają w nich do czasu usunięcia kopii',
        why: 'Aby naprawić bazę po awarii. Poza tym nikt ich nie czyta.',
      },
    },
    onTheList: 'Dopóki jesteś na liście, a potem najwyżej {time}',
    listExists: 'Dopóki istnieje lista',
    notKept: {
      title: 'Czego nie przechowujemy',
      body: [
        'Żadnych adresów IP, plików cookie, pikseli ani linków śledzących: nie wiemy, czy wiadomość została otwarta ani czy ktoś skorzystał z linku. Żadnych profili ani zautomatyzowanych decyzji. Adresu nie sprzedajemy ani nie użyczamy.',
      ],
    },
    grounds: {
      title: 'Co nas do tego uprawnia',
      body: [
        'Twoja zgoda (art. 6 ust. 1 lit. a RODO). Możesz ją odwołać w dowolnej chwili, korzystając z linku w każdej wiadomości; to, co zrobiono do tego czasu, pozostaje zgodne z prawem.',
        'Dowody zgody, kody adresów, na które nie wolno nam pisać, i rozliczenie wysyłki opierają się na naszym obowiązku wykazania, co robimy, i na naszym prawnie uzasadnionym interesie (art. 6 ust. 1 lit. c i f RODO).',
      ],
    },
    others: {
      title: 'Kto jeszcze je przetwarza',
      body: [
        'Cloudflare (USA) utrzymuje nasz system i przechowuje bazę danych, Resend (USA) wysyła wiadomości. Obie firmy działają na nasze zlecenie, na podstawie umowy. Dane mogą w ten sposób trafić do USA, w ramach ochrony danych UE–USA albo na podstawie standardowych klauzul umownych Komisji Europejskiej.',
      ],
    },
    turnstile:
      'Przy zapisie Turnstile firmy Cloudflare sprawdza, czy nie jest to automat. W tym celu przeglądarka pobiera skrypt z Cloudflare, która widzi przy tym adres IP.',
    rights: {
      title: 'Twoje prawa',
      body: [
        'Możesz dowiedzieć się, co o Tobie przechowujemy, żądać poprawienia, usunięcia lub ograniczenia tych danych albo otrzymać je w formie czytelnej dla maszyn. Możesz sprzeciwić się temu, co z nimi robimy.',
        'Najszybciej przez link „Twoje dane” pod każdym ostrzeżeniem: dostaniesz wszystko albo to usuniesz. Możesz też napisać do nas z adresu, na który przychodzą nasze wiadomości:',
      ],
    },
    complaints: {
      title: 'Gdzie złożyć skargę',
      body: [
        'Możesz złożyć skargę do organu ochrony danych tam, gdzie mieszkasz, pracujesz albo gdzie Twoim zdaniem naruszono prawo.',
      ],
    },
  },
  undo: {
    button: 'Cofnij: chcę wrócić na listę',
    restored: {
      title: 'Znowu jesteś na liście',
      body: [
        'Wszystko jest jak przedtem. Możesz się wypisać w każdej chwili, korzystając z linku w każdej wiadomości.',
      ],
    },
    gone: {
      title: 'Tego nie da się już cofnąć',
      body: [
        'Twój adres został już usunięty albo subskrypcja zakończyła się w inny sposób. Nic się nie zmieniło.',
        'Jeśli chcesz być na liście, zapisz się ponownie.',
      ],
    },
  },
  yourData: {
    title: 'Twoje dane',
    see: {
      heading: 'Zobacz je',
      body: 'Wyślemy Ci e-mailem wszystko, co o Tobie przechowujemy, do przeczytania i jako plik (JSON).',
      button: 'Wyślijcie mi moje dane',
    },
    erase: {
      heading: 'Usuń je',
      body: 'Wyślemy Ci e-mailem link, który usuwa wszystko. Wypisuje też z listy.',
      button: 'Wyślijcie mi link',
    },
    asked: {
      title: 'Sprawdź skrzynkę',
      body: [
        'Jeśli ten link należy do adresu z naszej listy, wiadomość jest już w drodze. Może to potrwać kilka minut.',
        'Aby nikt nie mógł zasypać Cię wiadomościami, wysyłamy ich tylko kilka w tygodniu. Trafiają wyłącznie na ten adres, ktokolwiek o nie prosi.',
      ],
    },
    damaged: {
      title: 'Ten link jest niekompletny',
      body: [
        'Jego część po drodze zginęła albo się zmieniła, dlatego nie wiemy, kogo dotyczy. Otwórz go ponownie z wiadomości albo skopiuj z niej cały adres.',
        'Możesz też napisać do nas z adresu, na który przychodzą nasze wiadomości:',
      ],
    },
  },
  erase: {
    title: 'Usunąć wszystko?',
    body: [
      'Ten przycisk od razu wypisuje Cię z listy, a Twój adres usuniemy wszędzie. Potrwa to najwyżej {time}.',
      'Zostanie kod, z którego nikt nie odczyta adresu: razem z tym, na co i kiedy wyrażono zgodę, bo musimy móc to wykazać, i po to, by nie napisać do Ciebie przez pomyłkę.',
    ],
    button: 'Usuń moje dane',
    erased: {
      title: 'Usuwamy Twoje dane',
      body: [
        'Nie ma Cię już na liście, a Twój adres usuniemy wszędzie. Potrwa to najwyżej {time}. Nie napiszemy już do Ciebie, nawet po to, by to potwierdzić.',
        'Nasz dostawca poczty i kopie zapasowe usuwają go później. Terminy podaje strona o prywatności.',
      ],
    },
    gone: {
      title: 'Ten link już nie działa',
      body: [
        'Taki link działa {time}; możliwe też, że wszystko zostało już usunięte. Nic się nie zmieniło.',
        'Nowy dostaniesz przez link „Twoje dane” pod każdą naszą wiadomością.',
      ],
    },
  },
  mails: {
    footer: 'Twoje dane: zobacz je albo usuń',
    why: 'Dostajesz tę wiadomość, bo poproszono o nią na stronie, do której prowadzi link z jednej z naszych wiadomości do Ciebie.',
    myData: {
      subject: 'Twoje dane',
      preheader: 'Wszystko, co o Tobie przechowujemy, do przeczytania i jako plik.',
      heading: 'Co o Tobie przechowujemy',
      explained:
        'Prośba z dnia {date}: Twoja albo kogoś, kto ma jedną z naszych wiadomości do Ciebie. Dane dostajesz tylko Ty.',
      address: 'Adres',
      since: 'Na liście od',
      agreed: 'Zgody i ich odwołania',
      events: {
        asked: 'Prośba o wpisanie na listę',
        confirmed: 'Potwierdzenie',
        changed: 'Zmiana',
        withdrawn: 'Wypisanie z listy',
        bounced: 'Wiadomość wróciła',
        complained: 'Wiadomość zgłoszono jako spam',
        erased: 'Żądanie usunięcia',
      },
      sent: 'Co Ci wysłaliśmy',
      done: 'Co zostało oznaczone jako załatwione',
      nothing: 'Nic.',
      attached: 'Załączony plik zawiera wszystko, słowo w słowo, w formie czytelnej dla maszyn.',
      toErase: 'Aby to usunąć:',
    },
    erase: {
      subject: 'Usunąć Twoje dane?',
      preheader: 'Jedno kliknięcie i wszystko zostanie usunięte. Jeśli to nie Twoja prośba, nie rób nic.',
      heading: 'Czy chcesz usunąć swoje dane?',
      request: 'Ktoś – prawdopodobnie Ty – prosi o usunięcie wszystkiego, co {sender} przechowuje o tym adresie.',
      whatFollows: 'Jeśli to Ty, potwierdź to na stronie, którą otwiera ten przycisk:',
      whatFollowsInText: 'Jeśli to Ty, potwierdź to na tej stronie:',
      button: 'Usuń moje dane',
      until: 'Link działa do {date}.',
      ifIgnored: 'Jeśli to nie Ty, nie rób nic: wszystko zostanie tak, jak jest.',
    },
  },
};
