/* Polish. Words in braces are filled in; leave them as they are. */
import type { PreferencesTexts } from '../preferences.ts';

export const PREFERENCES_PL: PreferencesTexts = {
  link: 'Wybierz, co dostajesz',
  title: 'Co dostajesz',
  mailsGoTo: 'Nasze wiadomości przychodzą na adres',
  zone: 'Strefa czasowa',
  zoneHint: 'Nasze wiadomości przychodzą o 9 rano czasu miejscowego.',
  kinds: {
    legend: 'Na jaki temat',
    hint: 'I tak dostajesz tylko ostrzeżenia, które dotyczą miejsca, w którym mieszkasz.',
    options: {
      'ai-training': {
        name: 'Twoje dane w trenowaniu AI',
        meaning: 'To, co piszesz, mówisz lub robisz, służy do trenowania AI.',
      },
      advertising: {
        name: 'Reklamy i śledzenie',
        meaning: 'Reklamy, profile, śledzenie i to, ile kosztuje ich uniknięcie.',
      },
      'data-use': {
        name: 'Inne wykorzystanie Twoich danych',
        meaning: 'Co jeszcze firmy zbierają, przechowują lub przekazują.',
      },
      law: { name: 'Nowe prawa i przepisy', meaning: 'Kiedy zmienia się prawo i co to zmienia dla Ciebie.' },
    },
  },
  reminders: {
    legend: 'Jak często',
    options: {
      all: {
        name: 'Wszystkie przypomnienia',
        meaning: '30 dni, 7 dni i 1 dzień przed zmianą oraz wtedy, gdy już obowiązuje.',
      },
      last: {
        name: 'Tylko ostatnie',
        meaning: 'Dzień przed zmianą. Gdy zapiszesz się później, jedna wiadomość, gdy zmiana już obowiązuje.',
      },
    },
  },
  consent:
    'Naciskając „Zapisz”, proszę o przysyłanie mi e-mailem ostrzeżeń zgodnie z powyższym wyborem. Wysyła je {sender}. Mogę to zmienić lub odwołać w dowolnej chwili, korzystając z linków w każdej wiadomości.',
  button: 'Zapisz',
  saved: {
    title: 'Zapisane',
    body: 'Od teraz dostajesz to, co zaznaczono poniżej. Jeśli jest aktualne ostrzeżenie, którego jeszcze nie było w Twojej skrzynce, przyjdzie w ciągu kilku minut.',
    checkZone: 'W Twoim kraju jest kilka stref czasowych. Sprawdź, która jest Twoja.',
    nothingLeft: 'Żaden temat nie jest zaznaczony: nic nie dostaniesz, ale zostajesz na liście.',
  },
  done: {
    heading: 'Sprawy oznaczone jako zrobione',
    explained: 'O nich już nie przypominamy.',
    undo: 'Przypominajcie znowu',
  },
  leave: 'Nie chcesz już żadnych wiadomości? Wypisz się z listy',
  gone: {
    title: 'Nie ma Cię na liście',
    body: [
      'Subskrypcja, do której należał ten link, już się skończyła, więc nie ma czego wybierać. {sender} nic do Ciebie nie wysyła.',
      'Jeśli chcesz znowu dostawać nasze ostrzeżenia, zapisz się.',
    ],
  },
};
