/* English. Words in braces are filled in; leave them as they are. */
import type { PrivacyTexts } from '../privacy.ts';

export const PRIVACY_EN: PrivacyTexts = {
  page: {
    title: 'Privacy',
    lead: 'What {sender} keeps about the readers of these advisories, how long, and why. The times on this page are the very ones by which our system deletes.',
    controller: 'Who is responsible',
    kept: 'What is kept',
    howLong: 'How long',
    why: 'Why',
    things: {
      request: {
        what: 'Your sign-up: address, country, time zone, language, and when you asked; the same if you did not sign up yourself, but we entered your address to ask you once',
        why: 'To send you the mail that asks you to confirm, and to keep its link working.',
      },
      subscription: {
        what: 'Your subscription: address, country, time zone, language, what you chose, and when you confirmed',
        why: 'To send you what concerns people where you live, in your language.',
      },
      choices: {
        what: 'Which advisories you marked as done, and where you lived before, if you changed it',
        why: 'To send you nothing twice and nothing that you no longer need.',
      },
      mailings: {
        what: 'Which advisory went to which number, and whether it arrived. One number is yours',
        why: 'To send each advisory once, and to account for what was sent.',
      },
      letters: {
        what: 'That you asked for your data, or for a link to erase it',
        why: 'To send it, and so that nobody can have you flooded with mails.',
      },
      consent: {
        what: 'What you agreed to, changed or took back, and when, under a code from which nobody can read your address. The time counts from the last of it, once you are off the list',
        why: 'To be able to prove your consent, as the law wants it (Article 7(1) GDPR).',
      },
      suppression: {
        what: 'The same code, if you left, complained or could not be reached, and your number',
        why: 'So that we do not write to you by mistake, and so that the links in your old mails hold and no advisory comes twice if you come back.',
      },
      departures: {
        what: 'When somebody left, why, in which way, and from which advisory, country and language: with no address and no code',
        why: 'To see what drives readers away.',
      },
      provider: {
        what: 'At our mail provider, Resend: each mail with its address, and whether it arrived',
        why: 'To deliver mails, and to find out why one did not arrive.',
      },
      backups: {
        what: 'Backups of the database. What was erased is in them until they are deleted',
        why: 'To repair the database after a fault. Nobody reads them otherwise.',
      },
    },
    onTheList: 'As long as you are on the list, and at most {time} after that',
    listExists: 'As long as the list exists',
    notKept: {
      title: 'What we do not keep',
      body: [
        'No IP addresses, no cookies, no pixels, no tracked links: we do not know whether you opened a mail or followed a link. No profiles and no automated decisions. Your address is neither sold nor lent.',
      ],
    },
    grounds: {
      title: 'What gives us the right',
      body: [
        'Your consent (Article 6(1)(a) GDPR). You can take it back at any time, with the link in every mail; what was done until then remains lawful.',
        'Proof of consent, the codes of addresses that we must not write to, and accounts rest on our duty to prove what we do and on our legitimate interest in it (Article 6(1)(c) and (f) GDPR).',
      ],
    },
    others: {
      title: 'Who else handles it',
      body: [
        'Cloudflare (USA) runs our system and stores the database, Resend (USA) sends the mails. Both act for us, by contract. Data may reach the USA in this way, under the EU–US Data Privacy Framework or the European Commission’s standard contractual clauses.',
      ],
    },
    turnstile:
      'When you sign up, Cloudflare’s Turnstile checks that you are not a machine. For that your browser loads a script from Cloudflare, which sees your IP address.',
    rights: {
      title: 'Your rights',
      body: [
        'You may know what we keep about you, and have it corrected, erased, restricted or handed over in a form that machines can read. You may object to what we do with it.',
        'The quickest way is the link “Your data” under every advisory: it gets you all of it, or erases it. Or write to us from the address that gets our mails:',
      ],
    },
    complaints: {
      title: 'Where to complain',
      body: ['You may complain to the data protection authority where you live, work or believe the law was broken.'],
    },
  },
  undo: {
    button: 'Undo: put me back on the list',
    restored: {
      title: 'You are back on the list',
      body: ['Everything is as it was before. You can leave at any time, with the link in every mail.'],
    },
    gone: {
      title: 'This can no longer be undone',
      body: [
        'Your address has been erased since, or the subscription ended in another way. Nothing was changed.',
        'If you want to be on the list, please sign up again.',
      ],
    },
  },
  yourData: {
    title: 'Your data',
    see: {
      heading: 'See it',
      body: 'We mail you everything that we keep about you, to read and as a file (JSON).',
      button: 'Send me my data',
    },
    erase: {
      heading: 'Have it erased',
      body: 'We mail you a link that erases everything. It takes you off the list, too.',
      button: 'Send me the link',
    },
    asked: {
      title: 'Check your inbox',
      body: [
        'If this link belongs to an address on our list, a mail is on its way there. It can take a few minutes.',
        'So that nobody can flood you with mails, there are only a few in a week. What we send goes to that address alone, whoever asked.',
      ],
    },
    damaged: {
      title: 'This link is not complete',
      body: [
        'A part of it was lost or changed on the way, so we cannot tell whom it is for. Please open it from the mail again, or copy the whole address from there.',
        'Or write to us from the address that gets our mails:',
      ],
    },
  },
  erase: {
    title: 'Erase everything?',
    body: [
      'With this button you leave the list at once, and your address is erased everywhere within {time}.',
      'What stays is a code from which nobody can read your address: with what you agreed to and when, which we must be able to prove, and so that we do not write to you by mistake.',
    ],
    button: 'Erase my data',
    erased: {
      title: 'Your data is being erased',
      body: [
        'You are off the list, and your address is erased everywhere within {time}. We will not write to you again, not even to confirm this.',
        'Our mail provider and the backups let go of it later. The privacy page says when.',
      ],
    },
    gone: {
      title: 'This link no longer works',
      body: [
        'It is older than {time}, or everything has been erased already. Nothing was changed.',
        'You get a new one by the link “Your data” under each of our mails.',
      ],
    },
  },
  mails: {
    footer: 'Your data: see it or have it erased',
    why: 'You get this mail because it was asked for on a page behind a link in one of our mails to you.',
    myData: {
      subject: 'Your data',
      preheader: 'Everything that we keep about you, to read and as a file.',
      heading: 'What we keep about you',
      explained:
        'This was asked for on {date}, by you or by somebody who has one of our mails to you. Only you get it.',
      address: 'Address',
      since: 'On the list since',
      agreed: 'What you agreed to and took back',
      events: {
        asked: 'Asked to be put on the list',
        confirmed: 'Confirmed',
        changed: 'Changed',
        withdrawn: 'Left the list',
        bounced: 'A mail came back',
        complained: 'A mail was reported as spam',
        erased: 'Asked to be erased',
      },
      sent: 'What we sent you',
      done: 'What you marked as done',
      nothing: 'Nothing.',
      attached: 'The attached file has all of it, word for word, in a form that machines can read.',
      toErase: 'To have it erased:',
    },
    erase: {
      subject: 'Erase your data?',
      preheader: 'One click, and everything is erased. If it was not you, do nothing.',
      heading: 'Do you want your data erased?',
      request: 'Somebody, probably you, asked {sender} to erase everything about this address.',
      whatFollows: 'If it was you, please confirm on the page that this button opens:',
      whatFollowsInText: 'If it was you, please confirm on this page:',
      button: 'Erase my data',
      until: 'The link works until {date}.',
      ifIgnored: 'If it was not you, do nothing: everything stays as it is.',
    },
  },
};
