/* English. Words in braces are filled in; leave them as they are. */
import type { SignUpTexts } from '../sign-up.ts';

export const SIGN_UP_EN: SignUpTexts = {
  trap: {
    label: 'Leave this field empty',
    fault:
      'A field that is not meant for people was filled in, as robots do. Perhaps your browser did it: leave it empty and press the button again.',
  },
  check: {
    needsScript:
      'A check against robots stands here. It needs JavaScript: please allow it for this page, or write to us.',
    fault:
      'We could not see that a person is filling in this form. Please wait for the check to finish and press the button again.',
    unreachable:
      'The check against robots cannot be reached at the moment, and without it we take no sign-ups. Please try again in a few minutes.',
  },
  wordingFault:
    'You are agreeing to the text above the button, and what you read on the other site was not this text. Please read it here and press the button again.',
  tooMany: {
    title: 'That was too often',
    body: [
      'Too many sign-ups came from your connection within a minute.',
      'Please wait a minute, go back and press the button again: what you typed is still there. If many people share your connection, it may take a few minutes.',
    ],
  },
  typoHint:
    'Did you mean an address at {domain}? The one you gave is spelled a little differently. If it was right, there is nothing to do; if not, sign up again with the right one.',
  embed: {
    title: 'The form on your own site',
    lead: 'Copy these lines into a page of yours. They need no script, set no cookie and load nothing from us; whoever fills the form in comes to our page and gets a mail that asks to confirm.',
    code: 'The lines to copy',
    rules: [
      'Keep the paragraph above the button as it is: it is what people agree to, and it is kept as evidence with every sign-up.',
      'When our wording changes, your copy keeps working: people are then shown our own form, filled in, and press the button once more. Copy the lines anew to spare them that.',
      'Your visitors’ addresses go to us only. We keep which site a sign-up came from.',
    ],
    scripts: 'Would you rather send sign-ups by a script of your own? We have to allow your site’s origin first:',
  },
};
