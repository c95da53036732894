/* Dutch. Words in braces are filled in; leave them as they are. */
import type { PageTexts } from '../pages.ts';

export const PAGES_NL: PageTexts = {
  skipToContent: 'Naar de inhoud',
  publishedBy: 'Een uitgave van',
  contact: 'Contact',
  backToFront: 'Naar de voorpagina',
  signUpAgain: 'Opnieuw aanmelden',
  front: {
    title: 'Weet het voordat het verandert',
    lead: 'Bedrijven veranderen wat ze met je gegevens doen en kondigen dat aan waar bijna niemand kijkt. Wij schrijven je voordat zo’n verandering ingaat: wat er verandert, of het geldt waar je woont en hoe je stap voor stap weigert.',
    promises: [
      {
        term: 'Vóór de ingangsdatum',
        meaning: 'Een mail 30 dagen, 7 dagen en 1 dag van tevoren, en een als de verandering geldt. Daartussen niets.',
      },
      { term: 'Alleen wat jou aangaat', meaning: 'Het land dat je kiest, bepaalt welke waarschuwingen je krijgt.' },
      {
        term: 'Niemand kijkt mee',
        meaning: 'Geen trackingpixels, geen gevolgde links, geen cookies. Met één klik ben je meteen van de lijst af.',
      },
    ],
    advisoryHeading: 'De actuele waarschuwing',
    takesEffect: 'Gaat in op {date}',
    inEffectSince: 'Van kracht sinds {date}',
  },
  form: {
    heading: 'Op tijd gewaarschuwd',
    email: 'E-mailadres',
    country: 'Land waar je woont',
    countryHint: 'Dat bepaalt welke waarschuwingen je krijgt.',
    chooseCountry: 'Kies een land',
    language: 'Taal van de mails',
    button: 'Aanmelden',
    consent:
      'Met ‘Aanmelden’ vraag ik {sender} om mij waarschuwingen te mailen over veranderingen in wat bedrijven met persoonsgegevens doen, gekozen op basis van mijn land. Ik kan dit op elk moment intrekken, met de link in elke mail.',
    after: 'Je krijgt eerst één mail met de vraag om te bevestigen. Zonder je bevestiging sturen we verder niets.',
    errorHeading: 'Controleer wat je hebt ingevuld',
    errorTitlePrefix: 'Fout: ',
    emailFaults: {
      empty: 'Vul je e-mailadres in.',
      'no-at': 'Een e-mailadres bestaat uit een naam, een @ en een domein, zoals naam@example.org.',
      'too-long': 'Zo’n lang e-mailadres kan niet bestaan. Controleer het nog eens.',
      'local-part': 'Vóór de @ staat een teken dat daar in een e-mailadres niet kan staan. Controleer het nog eens.',
      domain: 'Na de @ staat geen domein, zoals example.org. Controleer het nog eens.',
    },
    countryFault: 'Kies uit de lijst het land waar je woont.',
    languageFault: 'Kies een taal uit de lijst.',
  },
  checkYourInbox: {
    title: 'Kijk in je inbox',
    body: [
      'Er is een mail onderweg naar het adres dat je hebt opgegeven. Open die, volg de link en druk daar op de knop. Pas dan sta je op de lijst.',
      'Na een paar minuten nog niets? Kijk bij de spam, controleer of het adres klopt of probeer het over tien minuten opnieuw.',
      'Een aanvraag die niemand bevestigt, wordt na {days} dagen verwijderd.',
    ],
  },
  confirm: {
    title: 'Nog één stap',
    asked:
      'Met deze knop vraag je {sender} om je waarschuwingen te mailen over veranderingen in wat bedrijven met persoonsgegevens doen. Je kunt dit op elk moment intrekken, met de link in elke mail.',
    country: 'Land',
    language: 'Taal',
    button: 'Zet me op de lijst',
    notYou:
      'Heb je dit niet aangevraagd? Sluit deze pagina dan. Er gebeurt niets, en de aanvraag wordt na {days} dagen verwijderd.',
    confirmed: {
      title: 'Je staat op de lijst',
      body: [
        'Verandert een bedrijf wat het met je gegevens doet, en geldt dat waar je woont ({country})? Dan lees je het op tijd.',
        'Loopt er op dit moment een waarschuwing voor jouw land, dan heb je die binnen een paar minuten.',
      ],
    },
    gone: {
      title: 'Deze link werkt niet meer',
      body: [
        'Hij is ouder dan {days} dagen, of de aanmelding waar hij bij hoorde, is intussen beëindigd. Er is niets veranderd.',
        'Wil je op de lijst? Meld je dan opnieuw aan: je krijgt een nieuwe link.',
      ],
    },
    damaged: {
      title: 'Deze link is niet compleet',
      body: [
        'Een deel is onderweg verloren gegaan of veranderd. Open de link nog eens vanuit de mail, of kopieer daar het hele adres.',
        'Helpt dat niet? Meld je dan opnieuw aan: je krijgt een nieuwe link.',
      ],
    },
  },
  unsubscribe: {
    title: 'Van de lijst af?',
    body: [
      'Met deze knop ben je meteen van de lijst af. {sender} stuurt je geen waarschuwingen meer, en je adres wordt binnen 48 uur gewist.',
    ],
    button: 'Afmelden',
    left: {
      title: 'Je bent van de lijst af',
      body: [
        '{sender} stuurt je geen waarschuwingen meer. Een mail die al onderweg was, kan vandaag nog aankomen.',
        'Je adres wordt binnen 48 uur gewist. Wat blijft, is een code waaruit niemand het kan aflezen, zodat we je niet per ongeluk schrijven.',
      ],
    },
    comeBack: 'Was dat een vergissing? Je kunt je altijd weer aanmelden.',
    damaged: {
      title: 'Deze link is niet compleet',
      body: [
        'Een deel is onderweg verloren gegaan of veranderd, dus we kunnen niet zien voor wie hij is. Open de link nog eens vanuit de mail, of kopieer daar het hele adres.',
        'Of schrijf ons vanaf het adres waarop je onze mails krijgt. Dan halen wij het van de lijst:',
      ],
    },
    writeTo: 'Verzoek: haal mij van de lijst',
  },
  done: {
    title: 'Heb je de stappen doorlopen?',
    body: ['‘{advisory}’', 'Met deze knop laat je ons dat weten. Je krijgt dan geen herinneringen meer hierover.'],
    button: 'Dit heb ik gedaan',
    marked: {
      title: 'Goed gedaan',
      body: [
        'Je krijgt geen herinneringen meer over ‘{advisory}’. Je blijft op de lijst en leest op tijd over andere veranderingen.',
      ],
    },
    informational: { title: 'Heb je het gelezen?', button: 'Dit heb ik gelezen', marked: 'Dank je wel' },
    undo: 'Nog niet: blijf me herinneren',
    undone: {
      title: 'We blijven je herinneren',
      body: ['De volgende herinnering over ‘{advisory}’ krijg je zodra het tijd is.'],
    },
    damaged: {
      title: 'Deze link is niet compleet',
      body: [
        'Een deel is onderweg verloren gegaan of veranderd. Open de link nog eens vanuit de mail, of kopieer daar het hele adres.',
      ],
    },
  },
  refusals: {
    malformed: {
      title: 'Dat konden we niet lezen',
      body: ['De aanvraag had niet de juiste vorm. Ga terug en probeer het opnieuw.'],
    },
    'other-site': {
      title: 'Doe dat op onze eigen pagina',
      body: [
        'Een andere website heeft dit verzoek namens jou gestuurd. Er is niets veranderd. Wil je het wel, open dan de link in onze mail en druk daar op de knop.',
      ],
    },
    'not-found': {
      title: 'Hier is niets',
      body: ['Dit adres leidt nergens heen. Misschien zit er een tikfout in, of is er een stuk weggevallen.'],
    },
    'method-not-allowed': {
      title: 'Dat kan hier niet',
      body: ['Op dit adres kan zo’n aanvraag niet.'],
    },
    'too-large': {
      title: 'Dat was te veel',
      body: ['De aanvraag was groter dan wat deze pagina aanneemt. Er is niets gewijzigd.'],
    },
    'unsupported-media-type': {
      title: 'Dat konden we niet lezen',
      body: ['De aanvraag moet een formulier (application/x-www-form-urlencoded) of JSON (application/json) zijn.'],
    },
    invalid: { title: 'Controleer wat je hebt ingevuld', body: ['Een of meer velden zijn leeg of kloppen niet.'] },
    failed: {
      title: 'Er ging bij ons iets mis',
      body: ['Het ligt niet aan jou. Probeer het over een paar minuten opnieuw.'],
    },
  },
  advisories: {
    title: 'Waarschuwingen',
    lead: 'Wat bedrijven binnenkort veranderen, of net hebben veranderd, in wat ze met persoonsgegevens doen: wanneer, voor wie en wat je eraan kunt doen.',
    none: 'Op dit moment zijn er geen.',
    earlier: 'Eerder',
    all: 'Alle waarschuwingen',
    read: 'Lees de waarschuwing',
    graduallyFrom: 'Geleidelijk, vanaf {date}',
    graduallySince: 'Geleidelijk, sinds {date}',
    formerly: 'Eerst aangekondigd voor {was}',
    withdrawn: 'Ingetrokken op {date}; het was aangekondigd voor {was}',
    withdrawnTitle: 'Ingetrokken: {advisory}',
    retired: 'Deze waarschuwing is afgesloten. Ze blijft hier te lezen, maar wordt niet meer bijgewerkt.',
    appliesIn: 'Waar het geldt',
    except: 'Behalve: {country}',
    show: 'Tonen',
    elsewhere: {
      title: 'Deze waarschuwing gaat niet over: {country}',
      body: [
        'De verandering die hier staat, is aangekondigd voor de plaatsen hieronder. Wat er elders geldt, zegt deze waarschuwing niet.',
      ],
    },
    placeless: {
      title: 'Kies eerst je land',
      body: ['Vanaf wanneer het geldt, wat je kunt doen en wie je helpt, hangt af van waar je woont.'],
    },
    follow: {
      heading: 'Op de hoogte blijven zonder adres',
      calendar: 'De datum voor je agenda, met herinneringen 7 dagen en 1 dag van tevoren',
      atom: 'Alle waarschuwingen als Atom-feed',
      json: 'Alle waarschuwingen als JSON Feed',
      mail: 'Liever op tijd een mail? Meld je aan',
    },
    lastChecked: 'Bronnen voor het laatst gecontroleerd op {date}.',
    languages: 'Deze pagina in andere talen',
    imageText: 'Een bel boven een kalenderblad',
    unknown: {
      title: 'Deze waarschuwing bestaat niet',
      body: [
        'Misschien zit er een tikfout in het adres, of is er een stuk weggevallen. Al onze waarschuwingen staan op één pagina:',
      ],
    },
    unknownPlace: {
      title: 'Dit land of deze regio kennen we niet',
      body: ['Open de waarschuwing opnieuw en kies een land uit de lijst.'],
    },
    noDate: {
      title: 'Hier is geen datum voor je agenda',
      body: ['Deze waarschuwing gaat niet over het land of de regio die je vroeg. Kies een ander land.'],
    },
  },
};
