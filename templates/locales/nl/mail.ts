/* Dutch: what mails say around an advisory. Words in braces are filled in; leave them as they are. */
import type { MailWords } from '../mail.ts';

const EUROPEAN_COMPLAINT =
  'Respecteert {company} je keuze niet? Dan kun je gratis een klacht indienen bij de privacytoezichthouder waar je ' +
  'woont, waar je werkt of waar het is gebeurd (artikel 77 AVG):';

export const MAIL_NL: MailWords = {
  locale: 'nl-NL',
  direction: 'ltr',
  colon: ':',
  regionNames: {
    eu: 'Europese Unie',
    eea: 'EU, IJsland, Liechtenstein en Noorwegen',
    uk: 'Verenigd Koninkrijk',
    ch: 'Zwitserland',
    ca: 'Canada',
    hk: 'Hongkong',
    'euro-area': 'Landen met de euro',
    world: 'Wereldwijd',
  },

  advisory: {
    when: 'Vanaf',
    since: 'Van kracht sinds',
    formerDate: 'Eerst aangekondigd voor',
    where: 'Waar',
    who: 'Voor wie',
    whatToDo: 'Wat je kunt doen',
    ifLinkFails: 'Kom je er met de link niet?',
    onComputer: 'Op de computer:',
    onPhone: 'In de app:',
    doneHeading: 'Klaar?',
    doneExplained:
      'Laat het ons weten, dan schrijven we je hier niet meer over. Andere waarschuwingen krijg je nog wel.',
    doneButton: 'Dit heb ik gedaan',
    whatChanges: 'Wat er verandert',
    used: 'Wat {company} gebruikt',
    notUsed: 'Wat {company} naar eigen zeggen niet gebruikt',
    whereYouLive: 'Wat er bij jou geldt: {region}',
    limits: 'Wat je met weigeren niet bereikt',
    whoToTurnTo: 'Waar je terechtkunt',
    complaints: {
      eu: EUROPEAN_COMPLAINT,
      eea: EUROPEAN_COMPLAINT,
      'euro-area': EUROPEAN_COMPLAINT,
      uk:
        'Respecteert {company} je keuze niet? Dien dan eerst een klacht in bij {company} zelf. Helpt het antwoord je ' +
        'niet verder, dien dan een klacht in bij de toezichthouder:',
      ch:
        'Respecteert {company} je keuze niet? Dan kun je dat melden bij de toezichthouder. Die hoeft op een melding ' +
        'niet in actie te komen, en je wordt er geen partij door. Een eigen geschil leg je voor aan de burgerlijke ' +
        'rechter.',
      ca: 'Respecteert {company} je keuze niet? Dan kun je een klacht indienen bij de federale privacytoezichthouder:',
      hk:
        'Respecteert {company} je keuze niet? Dan kun je binnen twee jaar een klacht indienen bij de toezichthouder ' +
        '(Personal Data (Privacy) Ordinance, artikel 37):',
      world:
        'Respecteert {company} je keuze niet? Misschien kan de toezichthouder in het land waar je woont je helpen:',
    },
    informational: {
      doneHeading: 'Gelezen?',
      doneButton: 'Dit heb ik gelezen',
      limits: 'Wat er niet verandert',
    },
    sources: 'Bronnen',
    checkedOn: 'gecontroleerd op {date}',
  },

  footer: {
    sentBy: 'Verzonden door',
    contact: 'Contact:',
    whyAdvisory:
      'Je krijgt deze mail omdat je {sender} hebt gevraagd je te waarschuwen voordat bedrijven iets anders gaan doen ' +
      'met je gegevens, en omdat je je adres hebt bevestigd.',
    noTracking:
      'Geen tracking: deze mail laadt niets van buitenaf en de links gaan rechtstreeks naar het adres dat er staat.',
    unsubscribe: 'Afmelden',
  },

  confirmation: {
    subject: 'Bevestig je e-mailadres',
    preheader: 'Eén klik en je staat op de lijst. Was jij het niet? Dan hoef je niets te doen.',
    heading: 'Heb jij je aangemeld?',
    request: 'Iemand, waarschijnlijk jijzelf, heeft {sender} gevraagd om waarschuwingen naar dit adres te sturen.',
    whatFollows: 'Was jij dat? Bevestig het dan op de pagina die deze knop opent:',
    whatFollowsInText: 'Was jij dat? Bevestig het dan op deze pagina:',
    button: 'Mijn adres bevestigen',
    orCopy: 'Of kopieer deze link naar je browser:',
    ifIgnored:
      'Was jij het niet? Dan hoef je niets te doen. Zonder bevestiging kom je niet op de lijst, en de aanvraag wordt ' +
      'na {days} dagen verwijderd.',
    why: 'Je krijgt deze mail omdat dit adres is ingevuld in het aanmeldformulier van {sender}.',
  },

  invitation: {
    preheader: 'Eén klik en je staat op de lijst. Wil je dat niet? Dan hoef je niets te doen.',
    heading: 'Wil je op tijd gewaarschuwd worden?',
    request:
      '{sender} heeft je adres uit een eigen lijst en wil weten of je hier waarschuwingen wilt krijgen, voordat bedrijven veranderen wat ze met je gegevens doen.',
    whatFollows: 'Wil je dat? Bevestig het dan op de pagina die deze knop opent:',
    whatFollowsInText: 'Wil je dat? Bevestig het dan op deze pagina:',
    ifIgnored:
      'Wil je dat niet? Dan hoef je niets te doen. Zonder bevestiging kom je niet op de lijst, we vragen het je niet nog eens, en de aanvraag wordt na {days} dagen verwijderd.',
    why: 'Je krijgt deze ene mail omdat {sender} dit adres heeft ingevoerd om het je te vragen.',
  },

  alreadySubscribed: {
    subject: 'Je staat al op de lijst',
    preheader: 'Er is niets veranderd en je hoeft niets te doen.',
    heading: 'Je staat al op de lijst',
    explained:
      'Iemand, waarschijnlijk jijzelf, heeft zich met dit adres nog een keer aangemeld voor de waarschuwingen van {sender}.',
    nothingToDo: 'Het adres stond al op de lijst. Er is niets veranderd en je hoeft niets te doen.',
    toLeave: 'Wil je onze waarschuwingen niet meer krijgen? Dan kun je je hier afmelden:',
    why: 'Je krijgt deze mail omdat dit adres is ingevuld in het aanmeldformulier van {sender}.',
  },
};
