/* Dutch. Words in braces are filled in; leave them as they are. */
import type { PrivacyTexts } from '../privacy.ts';

export const PRIVACY_NL: PrivacyTexts = {
  page: {
    title: 'Privacy',
    lead: 'Wat {sender} bewaart over de lezers van deze waarschuwingen, hoelang en waarom. De termijnen op deze pagina zijn precies die waarmee ons systeem wist.',
    controller: 'Wie verantwoordelijk is',
    kept: 'Wat we bewaren',
    howLong: 'Hoelang',
    why: 'Waarom',
    things: {
      request: {
        what: 'Je aanmelding: adres, land, tijdzone, taal en wanneer je je aanmeldde; ook als niet jij je hebt aangemeld, maar wij je adres hebben ingevoerd om het je één keer te vragen',
        why: 'Om je de mail te sturen waarin we om bevestiging vragen, en om de link daarin geldig te houden.',
      },
      subscription: {
        what: 'Je abonnement: adres, land, tijdzone, taal, wat je koos en wanneer je bevestigde',
        why: 'Om je in je eigen taal te sturen wat geldt waar je woont.',
      },
      choices: {
        what: 'Welke waarschuwingen je als gedaan hebt gemarkeerd en, als je van land veranderde, waar je eerder woonde',
        why: 'Om je niets dubbel te sturen, en niets wat je niet meer nodig hebt.',
      },
      mailings: {
        what: 'Welke waarschuwing naar welk nummer ging en of die aankwam. Eén nummer is van jou',
        why: 'Om elke waarschuwing één keer te sturen en de verzending te kunnen verantwoorden.',
      },
      letters: {
        what: 'Dat je je gegevens hebt opgevraagd, of een link om ze te wissen',
        why: 'Om die te sturen, en zodat niemand je met mails kan laten bestoken.',
      },
      consent: {
        what: 'Waar je mee instemde, wat je wijzigde of introk en wanneer, onder een code waaruit niemand je adres kan aflezen. De termijn loopt vanaf het laatste daarvan, zodra je van de lijst af bent',
        why: 'Om je toestemming te kunnen bewijzen, zoals de wet eist (artikel 7, lid 1, AVG).',
      },
      suppression: {
        what: 'Dezelfde code, als je je afmeldde, klaagde of niet bereikbaar was, en je nummer',
        why: 'Zodat we je niet per ongeluk schrijven en, als je terugkomt, de links in je oude mails blijven gelden en geen waarschuwing dubbel komt.',
      },
      departures: {
        what: 'Wanneer iemand vertrok, waarom, hoe, en bij welke waarschuwing, welk land en welke taal: zonder adres en zonder code',
        why: 'Om te zien wat lezers wegjaagt.',
      },
      provider: {
        what: 'Bij onze maildienst Resend: elke mail met het adres, en of die aankwam',
        why: 'Om mails te bezorgen en na te gaan waarom er een niet aankwam.',
      },
      backups: {
        what: 'Back-ups van de database. Wat gewist is, zit daarin tot ze zelf verdwijnen',
        why: 'Om de database na een storing te herstellen. Verder leest niemand ze.',
      },
    },
    onTheList: 'Zolang je op de lijst staat, en hoogstens {time} daarna',
    listExists: 'Zolang de lijst bestaat',
    notKept: {
      title: 'Wat we niet bewaren',
      body: [
        'Geen IP-adressen, geen cookies, geen pixels, geen volglinks: we weten niet of je een mail hebt geopend of een link hebt gevolgd. Geen profielen en geen geautomatiseerde besluiten. Je adres wordt niet verkocht en niet uitgeleend.',
      ],
    },
    grounds: {
      title: 'Waarom we dit mogen',
      body: [
        'Je toestemming (artikel 6, lid 1, onder a, AVG). Je kunt die op elk moment intrekken, met de link in elke mail; wat tot dan toe gebeurde, blijft rechtmatig.',
        'Het bewijs van toestemming, de codes van adressen waarnaar we niet mogen schrijven en de verantwoording van de verzending berusten op onze plicht om te bewijzen wat we doen en op ons gerechtvaardigd belang daarbij (artikel 6, lid 1, onder c en f, AVG).',
      ],
    },
    others: {
      title: 'Wie er verder mee omgaat',
      body: [
        'Cloudflare (VS) laat ons systeem draaien en bewaart de database, Resend (VS) verstuurt de mails. Beide werken in onze opdracht, met een contract. Zo kunnen gegevens in de VS terechtkomen, onder het EU-VS-gegevensbeschermingskader of de modelcontractbepalingen van de Europese Commissie.',
      ],
    },
    turnstile:
      'Bij de aanmelding controleert Turnstile van Cloudflare of je geen machine bent. Daarvoor laadt je browser een script van Cloudflare, dat je IP-adres ziet.',
    rights: {
      title: 'Je rechten',
      body: [
        'Je mag weten wat we over je bewaren, en het laten verbeteren, wissen of beperken, of het krijgen in een vorm die machines kunnen lezen. Je mag bezwaar maken tegen wat we ermee doen.',
        'Het snelst gaat het met de link ‘Je gegevens’ onder elke waarschuwing: daarmee krijg je alles, of wis je het. Of schrijf ons vanaf het adres waarop je onze mails krijgt:',
      ],
    },
    complaints: {
      title: 'Waar je kunt klagen',
      body: [
        'Je kunt een klacht indienen bij de toezichthouder voor gegevensbescherming waar je woont, werkt of meent dat de wet is overtreden.',
      ],
    },
  },
  undo: {
    button: 'Ongedaan maken: zet me weer op de lijst',
    restored: {
      title: 'Je staat weer op de lijst',
      body: ['Alles is zoals het was. Je kunt je altijd afmelden, met de link in elke mail.'],
    },
    gone: {
      title: 'Dit kan niet meer ongedaan worden gemaakt',
      body: [
        'Je adres is inmiddels gewist, of het abonnement is op een andere manier geëindigd. Er is niets veranderd.',
        'Wil je op de lijst? Meld je dan opnieuw aan.',
      ],
    },
  },
  yourData: {
    title: 'Je gegevens',
    see: {
      heading: 'Bekijken',
      body: 'We mailen je alles wat we over je bewaren, om te lezen en als bestand (JSON).',
      button: 'Stuur me mijn gegevens',
    },
    erase: {
      heading: 'Laten wissen',
      body: 'We mailen je een link waarmee je alles wist. Je bent dan ook van de lijst af.',
      button: 'Stuur me de link',
    },
    asked: {
      title: 'Kijk in je mailbox',
      body: [
        'Hoort er bij deze link een adres op onze lijst, dan is er een mail naar dat adres onderweg. Dat kan een paar minuten duren.',
        'Zodat niemand je met mails kan bestoken, sturen we er maar een paar per week. Ze gaan alleen naar dat adres, wie er ook om vroeg.',
      ],
    },
    damaged: {
      title: 'Deze link is niet compleet',
      body: [
        'Een deel is onderweg verloren gegaan of veranderd, dus we kunnen niet zien voor wie hij is. Open de link nog eens vanuit de mail, of kopieer daar het hele adres.',
        'Of schrijf ons vanaf het adres waarop je onze mails krijgt:',
      ],
    },
  },
  erase: {
    title: 'Alles wissen?',
    body: [
      'Met deze knop ben je meteen van de lijst af, en je adres wordt binnen {time} overal gewist.',
      'Wat blijft, is een code waaruit niemand je adres kan aflezen: met waar je wanneer mee instemde, omdat we dat moeten kunnen bewijzen, en zodat we je niet per ongeluk schrijven.',
    ],
    button: 'Mijn gegevens wissen',
    erased: {
      title: 'Je gegevens worden gewist',
      body: [
        'Je bent van de lijst af, en je adres wordt binnen {time} overal gewist. We schrijven je niet meer, ook niet om dit te bevestigen.',
        'Bij onze maildienst en uit de back-ups verdwijnt het later. Op de pagina over privacy staat wanneer.',
      ],
    },
    gone: {
      title: 'Deze link werkt niet meer',
      body: [
        'Hij is ouder dan {time}, of alles is al gewist. Er is niets veranderd.',
        'Een nieuwe krijg je via de link ‘Je gegevens’ onder elk van onze mails.',
      ],
    },
  },
  mails: {
    footer: 'Je gegevens: bekijken of laten wissen',
    why: 'Je krijgt deze mail omdat erom is gevraagd op een pagina achter een link in een van onze mails aan jou.',
    myData: {
      subject: 'Je gegevens',
      preheader: 'Alles wat we over je bewaren, om te lezen en als bestand.',
      heading: 'Wat we over je bewaren',
      explained:
        'Opgevraagd op {date}, door jou of door iemand die een van onze mails aan jou heeft. Alleen jij krijgt het.',
      address: 'Adres',
      since: 'Op de lijst sinds',
      agreed: 'Waar je mee instemde en wat je introk',
      events: {
        asked: 'Gevraagd om op de lijst te komen',
        confirmed: 'Bevestigd',
        changed: 'Gewijzigd',
        withdrawn: 'Afgemeld',
        bounced: 'Een mail kwam terug',
        complained: 'Een mail werd als spam gemeld',
        erased: 'Gevraagd om te wissen',
      },
      sent: 'Wat we je hebben gestuurd',
      done: 'Wat je als gedaan hebt gemarkeerd',
      nothing: 'Niets.',
      attached: 'Het bijgevoegde bestand bevat alles, woord voor woord, in een vorm die machines kunnen lezen.',
      toErase: 'Om het te laten wissen:',
    },
    erase: {
      subject: 'Je gegevens wissen?',
      preheader: 'Eén klik en alles wordt gewist. Was jij het niet? Dan hoef je niets te doen.',
      heading: 'Wil je je gegevens wissen?',
      request: 'Iemand, waarschijnlijk jijzelf, heeft {sender} gevraagd om alles over dit adres te wissen.',
      whatFollows: 'Was jij dat? Bevestig het dan op de pagina die deze knop opent:',
      whatFollowsInText: 'Was jij dat? Bevestig het dan op deze pagina:',
      button: 'Mijn gegevens wissen',
      until: 'De link werkt tot {date}.',
      ifIgnored: 'Was jij het niet? Dan hoef je niets te doen: alles blijft zoals het is.',
    },
  },
};
