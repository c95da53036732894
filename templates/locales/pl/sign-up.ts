/* Polish. Words in braces are filled in; leave them as they are. */
import type { SignUpTexts } from '../sign-up.ts';

export const SIGN_UP_PL: SignUpTexts = {
  trap: {
    label: 'Zostaw to pole puste',
    fault:
      'Wypełniono pole, które nie jest przeznaczone dla ludzi – tak robią roboty. Być może zrobiła to przeglądarka: zostaw je puste i naciśnij przycisk jeszcze raz.',
  },
  check: {
    needsScript:
      'W tym miejscu jest zabezpieczenie przed robotami. Wymaga JavaScriptu: zezwól na niego na tej stronie albo napisz do nas.',
    fault:
      'Nie udało się nam sprawdzić, czy formularz wypełnia człowiek. Poczekaj, aż sprawdzanie się zakończy, i naciśnij przycisk jeszcze raz.',
    unreachable:
      'Zabezpieczenie przed robotami jest teraz nieosiągalne, a bez niego nie przyjmujemy zapisów. Spróbuj ponownie za kilka minut.',
  },
  wordingFault:
    'Wyrażasz zgodę na treść nad przyciskiem, a na tamtej stronie była inna. Przeczytaj ją tutaj i naciśnij przycisk jeszcze raz.',
  tooMany: {
    title: 'Za dużo prób',
    body: [
      'W ciągu minuty z Twojego łącza przyszło zbyt wiele zapisów.',
      'Poczekaj minutę, wróć do poprzedniej strony i naciśnij przycisk jeszcze raz: wpisane dane nadal tam są. Jeśli z Twojego łącza korzysta wiele osób, może to potrwać kilka minut.',
    ],
  },
  typoHint:
    'Czy chodziło o adres w domenie {domain}? Podany adres ma nieco inną pisownię. Jeśli był poprawny, nie musisz nic robić; jeśli nie, zapisz się jeszcze raz z właściwym adresem.',
  embed: {
    title: 'Formularz na Twojej stronie',
    lead: 'Skopiuj te wiersze na swoją stronę. Nie wymagają skryptu, nie zapisują plików cookie i niczego od nas nie pobierają; kto wypełni formularz, trafi na naszą stronę i dostanie wiadomość z prośbą o potwierdzenie.',
    code: 'Wiersze do skopiowania',
    rules: [
      'Zostaw akapit nad przyciskiem bez zmian: to jego dotyczy zgoda i jest on przechowywany jako dowód przy każdym zapisie.',
      'Gdy nasza treść się zmieni, Twoja kopia będzie nadal działać: pojawi się wtedy nasz własny, już wypełniony formularz i trzeba będzie nacisnąć przycisk jeszcze raz. Skopiuj wiersze na nowo, aby tego uniknąć.',
      'Adresy osób odwiedzających Twoją stronę trafiają tylko do nas. Przechowujemy informację, z której strony pochodzi zapis.',
    ],
    scripts: 'Wolisz wysyłać zapisy własnym skryptem? Najpierw musimy zezwolić na pochodzenie (origin) Twojej strony:',
  },
};
