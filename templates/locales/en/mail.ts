/* English: what mails say around an advisory. Words in braces are filled in; leave them as they are. */
import type { MailWords } from '../mail.ts';

const EUROPEAN_COMPLAINT =
  'If {company} does not respect your choice, you can complain free of charge to the data protection authority ' +
  'where you live, where you work or where it happened (GDPR, Article 77):';

export const MAIL_EN: MailWords = {
  locale: 'en-GB',
  direction: 'ltr',
  colon: ':',
  regionNames: {
    eu: 'European Union',
    eea: 'EU, Iceland, Liechtenstein and Norway',
    uk: 'United Kingdom',
    ch: 'Switzerland',
    ca: 'Canada',
    hk: 'Hong Kong',
    'euro-area': 'Countries that use the euro',
    world: 'Everywhere',
  },

  advisory: {
    when: 'Takes effect',
    since: 'In effect since',
    formerDate: 'First announced for',
    where: 'Where',
    who: 'Who',
    whatToDo: 'What to do',
    ifLinkFails: 'If the link does not take you there:',
    onComputer: 'On a computer:',
    onPhone: 'In the app:',
    doneHeading: 'Done?',
    doneExplained: 'Tell us, and we will not write to you about this again. Other warnings still reach you.',
    doneButton: 'I have done this',
    whatChanges: 'What changes',
    used: 'What {company} uses',
    notUsed: 'What {company} says it does not use',
    whereYouLive: 'Where you live: {region}',
    limits: 'What opting out does not do',
    whoToTurnTo: 'Who to turn to',
    complaints: {
      eu: EUROPEAN_COMPLAINT,
      eea: EUROPEAN_COMPLAINT,
      'euro-area': EUROPEAN_COMPLAINT,
      uk:
        'If {company} does not respect your choice, complain to {company} first. If its answer does not help, ' +
        'complain to the regulator:',
      ch:
        'If {company} does not respect your choice, you can report it to the authority. It need not act on a report, ' +
        'and a report does not make you a party; a dispute of your own goes to the civil court.',
      ca: 'If {company} does not respect your choice, you can complain to the federal regulator:',
      hk:
        'If {company} does not respect your choice, you can complain to the regulator within two years ' +
        '(Personal Data (Privacy) Ordinance, section 37):',
      world: 'If {company} does not respect your choice, the regulator where you live may be able to help:',
    },
    informational: {
      doneHeading: 'Read it?',
      doneButton: 'I have read this',
      limits: 'What this does not change',
    },
    sources: 'Sources',
    checkedOn: 'checked on {date}',
  },

  footer: {
    sentBy: 'Sent by',
    contact: 'Contact:',
    whyAdvisory:
      'You get this mail because you asked {sender} to warn you before companies change what they do with your data, ' +
      'and confirmed your address.',
    noTracking: 'No tracking: this mail loads nothing, and its links go straight to where they say.',
    unsubscribe: 'Unsubscribe',
  },

  confirmation: {
    subject: 'Please confirm your address',
    preheader: 'One click, and you are on the list. If it was not you, do nothing.',
    heading: 'Did you ask for this?',
    request: 'Somebody, probably you, asked {sender} to send advisories to this address.',
    whatFollows: 'If it was you, please confirm on the page that this button opens:',
    whatFollowsInText: 'If it was you, please confirm on this page:',
    button: 'Confirm my address',
    orCopy: 'Or copy this link into your browser:',
    ifIgnored:
      'If it was not you, do nothing. Without a confirmation you are not on the list, and the request is deleted ' +
      'after {days} days.',
    why: 'You get this mail because this address was entered in the sign-up form of {sender}.',
  },

  invitation: {
    preheader: 'One click, and you are on the list. If you do not want it, do nothing.',
    heading: 'Would you like to be warned in time?',
    request:
      '{sender} has your address from a list of its own and would like to know whether it may send you advisories here: warnings before companies change what they do with your data.',
    whatFollows: 'If you want them, please confirm on the page that this button opens:',
    whatFollowsInText: 'If you want them, please confirm on this page:',
    ifIgnored:
      'If you do not want them, do nothing. You are on no list of advisories without a confirmation, you will not be asked again, and the request is deleted after {days} days.',
    why: 'You get this one mail because {sender} entered this address, to ask you.',
  },

  alreadySubscribed: {
    subject: 'You are already on the list',
    preheader: 'Nothing has changed, and there is nothing to do.',
    heading: 'You are already on the list',
    explained: 'Somebody, probably you, signed up for advisories from {sender} with this address again.',
    nothingToDo: 'It has been on the list all along. Nothing has changed, and there is nothing to do.',
    toLeave: 'If you do not want our advisories any more, you can leave here:',
    why: 'You get this mail because this address was entered in the sign-up form of {sender}.',
  },
};
