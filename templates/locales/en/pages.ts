/* English. Words in braces are filled in; leave them as they are. */
import type { PageTexts } from '../pages.ts';

export const PAGES_EN: PageTexts = {
  skipToContent: 'Skip to the content',
  publishedBy: 'Published by',
  contact: 'Contact',
  backToFront: 'To the front page',
  signUpAgain: 'Sign up again',
  front: {
    title: 'Know before it changes',
    lead: 'Companies change what they do with your data and announce it where few people look. We write to you before such a change takes effect: what changes, whether it applies where you live, and the exact steps to opt out.',
    promises: [
      {
        term: 'Before the deadline',
        meaning: 'A mail 30 days, 7 days and 1 day ahead, and one when the change is in effect. Nothing in between.',
      },
      { term: 'Only what applies to you', meaning: 'The country you choose decides which advisories you get.' },
      {
        term: 'Nobody is watching',
        meaning: 'No pixels, no tracked links, no cookies. One click takes you off the list, at once.',
      },
    ],
    advisoryHeading: 'The current advisory',
    takesEffect: 'Takes effect on {date}',
    inEffectSince: 'In effect since {date}',
  },
  form: {
    heading: 'Be told in time',
    email: 'Email address',
    country: 'Country you live in',
    countryHint: 'It decides which advisories you get.',
    chooseCountry: 'Choose a country',
    language: 'Language of the mails',
    button: 'Sign up',
    consent:
      'By pressing “Sign up” I ask {sender} to email me advisories about changes to what companies do with personal data, chosen by my country. I can take this back at any time, with the link in every mail.',
    after: 'You first get one mail that asks you to confirm. Without your confirmation nothing else is sent.',
    errorHeading: 'Please check what you entered',
    errorTitlePrefix: 'Error: ',
    emailFaults: {
      empty: 'Enter your email address.',
      'no-at': 'An email address has a name, an @ and a domain, as in name@example.org.',
      'too-long': 'This email address is too long to exist. Please check it.',
      'local-part': 'The part before the @ has a character that an email address cannot have there. Please check it.',
      domain: 'The part after the @ is not a domain, such as example.org. Please check it.',
    },
    countryFault: 'Choose the country you live in from the list.',
    languageFault: 'Choose a language from the list.',
  },
  checkYourInbox: {
    title: 'Check your inbox',
    body: [
      'A mail is on its way to the address you gave. Open it, follow its link and press the button there. Only then are you on the list.',
      'Nothing there after a few minutes? Look among the spam, check that the address was right, or try again in ten minutes.',
      'A request that nobody confirms is deleted after {days} days.',
    ],
  },
  confirm: {
    title: 'One last step',
    asked:
      'With this button you ask {sender} to email you advisories about changes to what companies do with personal data. You can take it back at any time, with the link in every mail.',
    country: 'Country',
    language: 'Language',
    button: 'Put me on the list',
    notYou:
      'You did not ask for this? Then close this page. Nothing happens, and the request is deleted after {days} days.',
    confirmed: {
      title: 'You are on the list',
      body: [
        'When a company changes what it does with your data, and it concerns people in {country}, you will read about it in time.',
        'If an advisory is open where you live, it reaches you within minutes.',
      ],
    },
    gone: {
      title: 'This link no longer works',
      body: [
        'It is older than {days} days, or the subscription it was for has ended since. Nothing was changed.',
        'If you want to be on the list, please sign up again: you will get a new link.',
      ],
    },
    damaged: {
      title: 'This link is not complete',
      body: [
        'A part of it was lost or changed on the way. Please open it from the mail again, or copy the whole address from there.',
        'If that does not help, sign up again: you will get a new link.',
      ],
    },
  },
  unsubscribe: {
    title: 'Leave the list?',
    body: [
      'With this button you leave the list at once. {sender} will send you no more advisories, and your address is erased within 48 hours.',
    ],
    button: 'Unsubscribe',
    left: {
      title: 'You have left the list',
      body: [
        '{sender} will send you no more advisories. A mail that was already on its way may still arrive today.',
        'Your address is erased within 48 hours. What stays is a code from which nobody can read it, so that we do not write to you by mistake.',
      ],
    },
    comeBack: 'That was a mistake? You can sign up again at any time.',
    damaged: {
      title: 'This link is not complete',
      body: [
        'A part of it was lost or changed on the way, so we cannot tell whom it is for. Please open it from the mail again, or copy the whole address from there.',
        'Or write to us from the address that gets our mails, and we take it off the list:',
      ],
    },
    writeTo: 'Ask to be taken off the list',
  },
  done: {
    title: 'Have you taken the steps?',
    body: ['“{advisory}”', 'With this button you tell us so, and get no more reminders of this advisory.'],
    button: 'I have done this',
    marked: {
      title: 'Well done',
      body: [
        'You get no more reminders of “{advisory}”. You stay on the list and will read about other changes in time.',
      ],
    },
    informational: { title: 'Have you read it?', button: 'I have read this', marked: 'Thank you' },
    undo: 'Not yet: keep reminding me',
    undone: {
      title: 'We keep reminding you',
      body: ['The next reminder of “{advisory}” will reach you when it is due.'],
    },
    damaged: {
      title: 'This link is not complete',
      body: [
        'A part of it was lost or changed on the way. Please open it from the mail again, or copy the whole address from there.',
      ],
    },
  },
  refusals: {
    malformed: {
      title: 'That could not be read',
      body: ['The request was not well formed. Please go back and try again.'],
    },
    'other-site': {
      title: 'Please do that on our own page',
      body: [
        'Another website sent this request in your name. Nothing was changed. If you want it, open the link in our mail and press the button there.',
      ],
    },
    'not-found': {
      title: 'There is nothing here',
      body: ['This address leads nowhere. Perhaps it was mistyped, or a part of it was lost.'],
    },
    'method-not-allowed': {
      title: 'That is not possible here',
      body: ['This address does not take that kind of request.'],
    },
    'too-large': {
      title: 'That was too much',
      body: ['The request was larger than anything this page takes. Nothing was changed.'],
    },
    'unsupported-media-type': {
      title: 'That could not be read',
      body: ['The request must be a form (application/x-www-form-urlencoded) or JSON (application/json).'],
    },
    invalid: { title: 'Please check what you entered', body: ['One or more fields are missing or wrong.'] },
    failed: {
      title: 'Something went wrong on our side',
      body: ['It is not your fault. Please try again in a few minutes.'],
    },
  },
  advisories: {
    title: 'Advisories',
    lead: 'What companies are about to change, or have just changed, in what they do with personal data: when, for whom, and what you can do about it.',
    none: 'There is none at the moment.',
    earlier: 'Earlier',
    all: 'All advisories',
    read: 'Read the advisory',
    graduallyFrom: 'Gradually, beginning on {date}',
    graduallySince: 'Gradually, since {date}',
    formerly: 'First announced for {was}',
    withdrawn: 'Withdrawn on {date}; it had been announced for {was}',
    withdrawnTitle: 'Withdrawn: {advisory}',
    retired: 'This advisory is closed. It stays here to be read, but is no longer kept up to date.',
    appliesIn: 'Where it applies',
    except: 'Except: {country}',
    show: 'Show',
    elsewhere: {
      title: 'Not covered by this advisory: {country}',
      body: [
        'The change described here was announced for the places listed below. What applies elsewhere, this advisory does not say.',
      ],
    },
    placeless: {
      title: 'Choose your country first',
      body: ['When it takes effect, what you can do and who helps you depends on where you live.'],
    },
    follow: {
      heading: 'Stay informed without giving an address',
      calendar: 'The date for your calendar, with reminders 7 days and 1 day ahead',
      atom: 'All advisories as an Atom feed',
      json: 'All advisories as a JSON Feed',
      mail: 'Would you rather get a mail in time? Sign up',
    },
    lastChecked: 'Sources last checked on {date}.',
    languages: 'This page in other languages',
    imageText: 'A bell above a calendar page',
    unknown: {
      title: 'There is no such advisory',
      body: ['The address may have been mistyped, or a part of it was lost. All our advisories are on one page:'],
    },
    unknownPlace: {
      title: 'We do not know this country or region',
      body: ['Please open the advisory again and choose a country from its list.'],
    },
    noDate: {
      title: 'There is no date for your calendar',
      body: ['This advisory does not cover the country or region that was asked for. Please choose another one.'],
    },
  },
};
