/* Polish. Words in braces are filled in; leave them as they are. */
import type { MailWords } from '../mail.ts';

const EUROPEAN_COMPLAINT =
  'Jeśli {company} nie uszanuje Twojej decyzji, możesz bezpłatnie złożyć skargę do organu ochrony danych tam, gdzie ' +
  'mieszkasz, gdzie pracujesz albo gdzie doszło do naruszenia (art. 77 RODO):';

export const MAIL_PL: MailWords = {
  locale: 'pl-PL',
  direction: 'ltr',
  colon: ':',
  regionNames: {
    eu: 'Unia Europejska',
    eea: 'UE, Islandia, Liechtenstein i Norwegia',
    uk: 'Wielka Brytania',
    ch: 'Szwajcaria',
    ca: 'Kanada',
    hk: 'Hongkong',
    'euro-area': 'Kraje strefy euro',
    world: 'Cały świat',
  },

  advisory: {
    when: 'Zmiana wchodzi w życie',
    since: 'Zmiana weszła w życie',
    formerDate: 'Data podawana wcześniej',
    where: 'Gdzie',
    who: 'Kogo dotyczy',
    whatToDo: 'Co zrobić',
    ifLinkFails: 'Jeśli link nie zadziała:',
    onComputer: 'Na komputerze:',
    onPhone: 'W aplikacji:',
    doneHeading: 'Gotowe?',
    doneExplained:
      'Daj nam znać, a nie będziemy więcej pisać w tej sprawie. Inne ostrzeżenia będą przychodzić jak dotąd.',
    doneButton: 'To już zrobione',
    whatChanges: 'Co się zmienia',
    used: 'Co {company} wykorzystuje',
    notUsed: 'Czego {company}, jak twierdzi, nie wykorzystuje',
    whereYouLive: 'Tam, gdzie mieszkasz: {region}',
    limits: 'Czego rezygnacja nie zmienia',
    whoToTurnTo: 'Do kogo się zwrócić',
    complaints: {
      eu: EUROPEAN_COMPLAINT,
      eea: EUROPEAN_COMPLAINT,
      'euro-area': EUROPEAN_COMPLAINT,
      uk:
        'Jeśli {company} nie uszanuje Twojej decyzji, złóż najpierw skargę bezpośrednio w tej firmie. Jeśli jej ' +
        'odpowiedź nic nie da, złóż skargę do organu nadzorczego:',
      ch:
        'Jeśli {company} nie uszanuje Twojej decyzji, możesz zgłosić to do organu nadzorczego. Organ nie musi się tym ' +
        'zająć, a zgłoszenie nie czyni Cię stroną postępowania; indywidualne spory rozstrzyga sąd cywilny.',
      ca: 'Jeśli {company} nie uszanuje Twojej decyzji, możesz złożyć skargę do federalnego organu nadzorczego:',
      hk:
        'Jeśli {company} nie uszanuje Twojej decyzji, możesz w ciągu dwóch lat złożyć skargę do organu nadzorczego ' +
        '(ustawa Personal Data (Privacy) Ordinance, art. 37):',
      world: 'Jeśli {company} nie uszanuje Twojej decyzji, być może pomoże organ nadzorczy tam, gdzie mieszkasz:',
    },
    informational: {
      doneHeading: 'Przeczytane?',
      doneButton: 'To już przeczytane',
      limits: 'Co się nie zmienia',
    },
    sources: 'Źródła',
    checkedOn: 'sprawdzono {date} r.',
  },

  footer: {
    sentBy: 'Nadawca:',
    contact: 'Kontakt:',
    whyAdvisory:
      'Dostajesz tę wiadomość na własną prośbę i po potwierdzeniu adresu: {sender} ostrzega Cię, zanim firmy zmienią ' +
      'to, co robią z Twoimi danymi.',
    noTracking: 'Bez śledzenia: ta wiadomość niczego nie pobiera z sieci, a linki prowadzą prosto do celu.',
    unsubscribe: 'Wypisz się',
  },

  confirmation: {
    subject: 'Potwierdź swój adres e-mail',
    preheader: 'Jedno kliknięcie i jesteś na liście. Jeśli to nie Twoja prośba, nie rób nic.',
    heading: 'Czy to Twoja prośba?',
    request: 'Ktoś – prawdopodobnie Ty – chce dostawać na ten adres ostrzeżenia, które wysyła {sender}.',
    whatFollows: 'Jeśli to Ty, potwierdź adres na stronie, którą otwiera ten przycisk:',
    whatFollowsInText: 'Jeśli to Ty, potwierdź adres na tej stronie:',
    button: 'Potwierdzam adres',
    orCopy: 'Możesz też skopiować ten link do przeglądarki:',
    ifIgnored:
      'Jeśli to nie Ty, nie rób nic. Bez potwierdzenia adres nie trafi na listę, a prośbę usuniemy po {days} dniach.',
    why: 'Dostajesz tę wiadomość, bo ten adres wpisano w formularzu zapisu na ostrzeżenia, które wysyła {sender}.',
  },

  invitation: {
    preheader: 'Jedno kliknięcie i jesteś na liście. Jeśli tego nie chcesz, nie rób nic.',
    heading: 'Chcesz dostawać ostrzeżenia na czas?',
    request:
      '{sender} ma Twój adres na własnej liście i chce wiedzieć, czy może wysyłać na niego ostrzeżenia, zanim firmy zmienią to, co robią z Twoimi danymi.',
    whatFollows: 'Jeśli chcesz je dostawać, potwierdź adres na stronie, którą otwiera ten przycisk:',
    whatFollowsInText: 'Jeśli chcesz je dostawać, potwierdź adres na tej stronie:',
    ifIgnored:
      'Jeśli nie chcesz, nie rób nic. Bez potwierdzenia adres nie trafi na listę, nie zapytamy ponownie, a prośbę usuniemy po {days} dniach.',
    why: 'Dostajesz tę jedną wiadomość, bo {sender} ma ten adres i pyta Cię o zgodę.',
  },

  alreadySubscribed: {
    subject: 'Twój adres jest już na liście',
    preheader: 'Nic się nie zmieniło i nie trzeba nic robić.',
    heading: 'Twój adres jest już na liście',
    explained: 'Ten adres ponownie zapisano na ostrzeżenia, które wysyła {sender}. To prawdopodobnie Twoje zgłoszenie.',
    nothingToDo: 'Adres był na liście przez cały czas. Nic się nie zmieniło i nie trzeba nic robić.',
    toLeave: 'Jeśli nie chcesz już naszych ostrzeżeń, tutaj możesz się wypisać:',
    why: 'Dostajesz tę wiadomość, bo ten adres wpisano w formularzu zapisu na ostrzeżenia, które wysyła {sender}.',
  },
};
