/* English. Words in braces are filled in; leave them as they are. */
import type { PreferencesTexts } from '../preferences.ts';

export const PREFERENCES_EN: PreferencesTexts = {
  link: 'Choose what you get',
  title: 'What you get',
  mailsGoTo: 'Our mails go to',
  zone: 'Time zone',
  zoneHint: 'Our mails come at 9 in the morning there.',
  kinds: {
    legend: 'What about',
    hint: 'Whatever you choose, only advisories that apply where you live reach you.',
    options: {
      'ai-training': {
        name: 'Your data in the training of AI',
        meaning: 'What you write, say or do is used to train AI.',
      },
      advertising: {
        name: 'Advertising and tracking',
        meaning: 'Ads, profiles, tracking, and paying to be rid of them.',
      },
      'data-use': { name: 'Other uses of your data', meaning: 'What else is collected, kept or passed on.' },
      law: { name: 'New rights and rules', meaning: 'When the law changes, and what it changes for you.' },
    },
  },
  reminders: {
    legend: 'How often',
    options: {
      all: {
        name: 'All reminders',
        meaning: '30 days, 7 days and 1 day before a change, and once it is in effect.',
      },
      last: {
        name: 'Only the last one',
        meaning: 'The day before. If you join later than that, one mail once the change is in effect.',
      },
    },
  },
  consent:
    'By pressing “Save” I ask {sender} to email me advisories as chosen above. I can change or take this back at any time, with the links in every mail.',
  button: 'Save',
  saved: {
    title: 'Saved',
    body: 'From now on you get what is chosen below. If an advisory is open that you have not had, it reaches you within minutes.',
    checkZone: 'Your country has several time zones. Please check which one is yours.',
    nothingLeft: 'No kind of advisory is chosen: nothing will reach you, but you stay on the list.',
  },
  done: {
    heading: 'What you told us is done',
    explained: 'You get no more reminders of these.',
    undo: 'Remind me again',
  },
  leave: 'Do you want no more mails at all? Leave the list',
  gone: {
    title: 'You are not on the list',
    body: [
      'The subscription that this link was for has ended, so there is nothing to choose. {sender} does not write to you.',
      'If you would like to hear from us again, please sign up.',
    ],
  },
};
