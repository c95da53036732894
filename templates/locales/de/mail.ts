/* German: what mails say around an advisory. Words in braces are filled in; leave them as they are. */
import type { MailWords } from '../mail.ts';

const EUROPEAN_COMPLAINT =
  'Wenn {company} Ihre Entscheidung nicht respektiert, können Sie sich kostenlos bei der Datenschutzbehörde an Ihrem ' +
  'Wohnort, an Ihrem Arbeitsplatz oder am Ort des mutmaßlichen Verstoßes beschweren (Art. 77 DSGVO):';

export const MAIL_DE: MailWords = {
  locale: 'de-DE',
  direction: 'ltr',
  colon: ':',
  regionNames: {
    eu: 'Europäische Union',
    eea: 'EU, Island, Liechtenstein und Norwegen',
    uk: 'Vereinigtes Königreich',
    ch: 'Schweiz',
    ca: 'Kanada',
    hk: 'Hongkong',
    'euro-area': 'Länder mit dem Euro als Währung',
    world: 'Weltweit',
  },

  advisory: {
    when: 'Gilt ab',
    since: 'Gilt seit',
    formerDate: 'Zuerst angekündigt für',
    where: 'Wo',
    who: 'Für wen',
    whatToDo: 'Was Sie tun können',
    ifLinkFails: 'Falls der Link Sie nicht dorthin führt:',
    onComputer: 'Am Computer:',
    onPhone: 'In der App:',
    doneHeading: 'Erledigt?',
    doneExplained:
      'Sagen Sie uns Bescheid, dann schreiben wir Ihnen dazu nicht mehr. Andere Hinweise bekommen Sie weiterhin.',
    doneButton: 'Das habe ich erledigt',
    whatChanges: 'Was sich ändert',
    used: 'Was {company} verwendet',
    notUsed: 'Was {company} nach eigenen Angaben nicht verwendet',
    whereYouLive: 'Was bei Ihnen gilt: {region}',
    limits: 'Was Ihre Ablehnung nicht bewirkt',
    whoToTurnTo: 'An wen Sie sich wenden können',
    complaints: {
      eu: EUROPEAN_COMPLAINT,
      eea: EUROPEAN_COMPLAINT,
      'euro-area': EUROPEAN_COMPLAINT,
      uk:
        'Wenn {company} Ihre Entscheidung nicht respektiert, beschweren Sie sich zuerst bei {company} selbst. Hilft ' +
        'die Antwort nicht weiter, beschweren Sie sich bei der Aufsichtsbehörde:',
      ch:
        'Wenn {company} Ihre Entscheidung nicht respektiert, können Sie das der Aufsichtsbehörde anzeigen. Sie muss ' +
        'auf eine Anzeige hin nicht tätig werden, und Sie werden dadurch nicht zur Verfahrenspartei. Über einen ' +
        'eigenen Streit entscheidet das Zivilgericht.',
      ca:
        'Wenn {company} Ihre Entscheidung nicht respektiert, können Sie sich bei der kanadischen ' +
        'Bundesbehörde für Datenschutz beschweren:',
      hk:
        'Wenn {company} Ihre Entscheidung nicht respektiert, können Sie sich innerhalb von zwei Jahren bei der ' +
        'Aufsichtsbehörde beschweren (Personal Data (Privacy) Ordinance, Abschnitt 37):',
      world:
        'Wenn {company} Ihre Entscheidung nicht respektiert, kann Ihnen vielleicht die Aufsichtsbehörde an Ihrem ' +
        'Wohnort helfen:',
    },
    informational: {
      doneHeading: 'Gelesen?',
      doneButton: 'Das habe ich gelesen',
      limits: 'Was sich dadurch nicht ändert',
    },
    sources: 'Quellen',
    checkedOn: 'geprüft am {date}',
  },

  footer: {
    sentBy: 'Gesendet von',
    contact: 'Kontakt:',
    whyAdvisory:
      'Sie bekommen diese E-Mail, weil Sie {sender} gebeten haben, Sie zu warnen, bevor Unternehmen ihren Umgang mit ' +
      'Ihren Daten ändern, und weil Sie Ihre Adresse bestätigt haben.',
    noTracking: 'Kein Tracking: Diese E-Mail lädt nichts nach, und ihre Links führen direkt zum angegebenen Ziel.',
    unsubscribe: 'Abmelden',
  },

  confirmation: {
    subject: 'Bitte bestätigen Sie Ihre E-Mail-Adresse',
    preheader: 'Ein Klick, und Sie stehen auf der Liste. Wenn Sie es nicht waren, brauchen Sie nichts zu tun.',
    heading: 'Haben Sie sich angemeldet?',
    request: 'Jemand, wahrscheinlich Sie selbst, hat {sender} gebeten, Hinweise an diese Adresse zu schicken.',
    whatFollows: 'Wenn Sie das waren, bestätigen Sie es bitte auf der Seite, die sich mit dieser Schaltfläche öffnet:',
    whatFollowsInText: 'Wenn Sie das waren, bestätigen Sie es bitte auf dieser Seite:',
    button: 'Adresse bestätigen',
    orCopy: 'Oder kopieren Sie diesen Link in Ihren Browser:',
    ifIgnored:
      'Wenn Sie das nicht waren, brauchen Sie nichts zu tun. Ohne Bestätigung kommen Sie nicht auf die Liste, und die ' +
      'Anfrage wird nach {days} Tagen gelöscht.',
    why: 'Sie bekommen diese E-Mail, weil diese Adresse im Anmeldeformular von {sender} eingegeben wurde.',
  },

  invitation: {
    preheader: 'Ein Klick, und Sie stehen auf der Liste. Wenn Sie das nicht möchten, brauchen Sie nichts zu tun.',
    heading: 'Möchten Sie rechtzeitig gewarnt werden?',
    request:
      '{sender} hat Ihre Adresse aus einer eigenen Liste und möchte wissen, ob Hinweise an diese Adresse gehen dürfen: Warnungen, bevor Unternehmen ändern, was sie mit Ihren Daten tun.',
    whatFollows:
      'Wenn Sie das möchten, bestätigen Sie es bitte auf der Seite, die sich mit dieser Schaltfläche öffnet:',
    whatFollowsInText: 'Wenn Sie das möchten, bestätigen Sie es bitte auf dieser Seite:',
    ifIgnored:
      'Wenn Sie das nicht möchten, brauchen Sie nichts zu tun. Ohne Bestätigung kommen Sie nicht auf die Liste, Sie werden nicht noch einmal gefragt, und die Anfrage wird nach {days} Tagen gelöscht.',
    why: 'Sie bekommen diese eine E-Mail, weil {sender} diese Adresse eingetragen hat, um Sie zu fragen.',
  },

  alreadySubscribed: {
    subject: 'Sie stehen schon auf der Liste',
    preheader: 'Es hat sich nichts geändert, und Sie brauchen nichts zu tun.',
    heading: 'Sie stehen schon auf der Liste',
    explained:
      'Jemand, wahrscheinlich Sie selbst, hat sich mit dieser Adresse noch einmal für die Hinweise von {sender} angemeldet.',
    nothingToDo:
      'Die Adresse stand bereits auf der Liste. Es hat sich nichts geändert, und Sie brauchen nichts zu tun.',
    toLeave: 'Wenn Sie unsere Hinweise nicht mehr bekommen möchten, können Sie sich hier abmelden:',
    why: 'Sie bekommen diese E-Mail, weil diese Adresse im Anmeldeformular von {sender} eingegeben wurde.',
  },
};
