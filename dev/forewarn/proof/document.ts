/*
 * What the proof says, apart from how it looks: the terminal and the printed page are made of the same document, so that
 * they cannot say different things. Says only what the records bear out, and names what is missing.
 */
import { DAY_MS, HOUR_MS } from '../../../workers/domain/civil-date.ts';
import { CONSENT_RECORD_MS, ERASED_WITHIN_MS, PENDING_SIGN_UP_MS } from '../../../workers/domain/retention.ts';
import type { Proof } from './proof.ts';
import { happening, instantText, STANDING, secondText, way } from './words.ts';

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fault'; readonly text: string }
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface ProofDocument {
  readonly title: string;
  readonly printed: string;
  readonly summary: string;
  readonly sections: readonly Section[];
}

const text = (words: string): Block => ({ kind: 'text', text: words });
const pairs = (...list: (readonly [string, string])[]): Block => ({ kind: 'pairs', pairs: list });

export function proofDocument(proof: Proof): ProofDocument {
  return {
    title: `Consent of ${proof.address}`,
    printed: `Printed on ${instantText(proof.printedAt)}.`,
    summary: summary(proof),
    sections: [list(proof), events(proof), wordings(proof), standing(proof), procedure(), binding(proof), notStored()],
  };
}

function summary({ address, records, suppression }: Proof): string {
  const first = records.find(({ event }) => event === 'asked');
  const confirmed = records.findLast(({ event }) => event === 'confirmed');
  const ended = records.findLast(
    ({ event, happenedAt }) => STANDING[event] === 'ended' && happenedAt >= (confirmed?.happenedAt ?? 0),
  );
  if (records.length === 0) {
    return `Nobody has asked for mail to ${address}${suppression === null ? '' : '; it must not be written to'}.`;
  }
  const word = first?.form === 'import' ? 'Entered by the operator, and asked by mail, on' : 'Asked for on';
  const asked = first === undefined ? '' : `${word} ${instantText(first.happenedAt)}`;
  if (confirmed === undefined) return `${asked}; not confirmed, so that nothing but the request to confirm was sent.`;
  const given = `${asked === '' ? 'C' : `${asked}; c`}onfirmed on ${instantText(confirmed.happenedAt)}`;
  return ended === undefined
    ? `${given}; not withdrawn since.`
    : `${given}; ${happening(ended).toLowerCase()} on ${instantText(ended.happenedAt)}.`;
}

function list({ operator }: Proof): Section {
  return {
    heading: 'Who runs the list',
    blocks: [
      pairs(
        ['Name', operator.name],
        ['Address', operator.postalAddress],
        ['Replies to', operator.replyTo],
        ['Sends as', operator.sender],
        ['Site', operator.site],
      ),
    ],
  };
}

function events({ records, wordings }: Proof): Section {
  const numberOf = (hash: string | null): string =>
    hash === null ? '' : String(wordings.findIndex((wording) => wording.hash === hash) + 1);
  return {
    heading: 'What happened',
    blocks: [
      {
        kind: 'table',
        head: ['Record', 'Time (UTC)', 'What', 'By', 'Mails in', 'Wording'],
        rows: records.map((record) => [
          String(record.number),
          secondText(record.happenedAt),
          happening(record),
          way(record),
          record.language,
          numberOf(record.wordingHash),
        ]),
      },
      ...(records.length === 0 ? [text('There are no records.')] : []),
    ],
  };
}

function wordings({ wordings: all, records }: Proof): Section {
  const missing = records.filter(({ wordingHash }) => wordingHash && !all.some(({ hash }) => hash === wordingHash));
  return {
    heading: 'To which words',
    blocks: [
      ...(all.length === 0 ? [text('To none.')] : []),
      ...all.flatMap((wording, index): Block[] => [
        text(`Wording ${index + 1}, in full, as it stood beside the button:`),
        { kind: 'quote', text: wording.content },
        pairs(['SHA-256', wording.hash], ['First shown', instantText(wording.firstUsedAt)]),
        wording.isGenuine
          ? text('Checked when this was printed: the text has this hash, so it is the one that was agreed to.')
          : { kind: 'fault', text: 'This text does NOT have the hash under which it was agreed to.' },
      ]),
      ...missing.map(({ number }): Block => ({ kind: 'fault', text: `The wording of record ${number} is missing.` })),
    ],
  };
}

function standing({ subscription, isPending, suppression }: Proof): Section {
  const here =
    subscription === null
      ? isPending
        ? 'Not on the list: has asked for mail and not confirmed. ' +
          `The address is kept for ${PENDING_SIGN_UP_MS / DAY_MS} days after the last mail that asks for it.`
        : 'Not on the list; the address itself is not kept.'
      : subscription.leftAt === null
        ? `On the list since ${instantText(subscription.confirmedAt)}, for ${subscription.country}, in ${subscription.language}.`
        : `Left on ${instantText(subscription.leftAt)} (${subscription.departure}); ` +
          `the address is erased within ${ERASED_WITHIN_MS / HOUR_MS} hours of that.`;
  const barred =
    suppression === null
      ? 'Not suppressed.'
      : `Suppressed since ${instantText(suppression.suppressedAt)} (${suppression.reason}).`;
  return { heading: 'Where it stands now', blocks: [text(`${here} ${barred}`)] };
}

function procedure(): Section {
  return {
    heading: 'How consent is given',
    blocks: [
      text(
        'Whoever asks for mail gets one message, at the address that was given, which asks to confirm and advertises ' +
          'nothing. Its link is signed for this one request. The link opens a page, and only pressing the button on that ' +
          'page confirms: opening the link changes nothing, since mail scanners open links, too. The request lapses after ' +
          `${PENDING_SIGN_UP_MS / DAY_MS} days. So the confirmation was made by somebody who could read the mail of this ` +
          'address. Whom the operator entered (“the operator, who entered the address”) gets the same message, which says ' +
          'so; they have seen no form, and agree to the words above that button.',
      ),
    ],
  };
}

function binding({ address, hashes, records }: Proof): Section {
  return {
    heading: 'How the records belong to this address',
    blocks: [
      text(
        'A record holds no address but a keyed hash of it: HMAC-SHA-256 of the address in lower case, under a key that ' +
          'only the operator has. This address has these hashes, and every record above is under one of them:',
      ),
      ...hashes.map(({ hash, key }) =>
        pairs(['Hash', hash], ['Key', `${key} (its fingerprint)`], ['Records', recordsUnder(records, hash)]),
      ),
      text('The holder of the key can compute a hash anew, with the key in hexadecimal digits:'),
      {
        kind: 'code',
        text: `printf %s '${address.replaceAll("'", "'\\''")}' | openssl mac -digest SHA256 -macopt hexkey:KEY HMAC`,
      },
      text(
        'Records are numbered in the order in which they were written. The database refuses to change or delete one ' +
          `before ${CONSENT_RECORD_MS / (365 * DAY_MS)} years are over, and refuses to change a wording.`,
      ),
    ],
  };
}

function recordsUnder(records: Proof['records'], hash: string): string {
  return (
    records
      .filter((record) => record.hash === hash)
      .map(({ number }) => number)
      .join(', ') || 'none'
  );
}

function notStored(): Section {
  return {
    heading: 'What is not stored',
    blocks: [
      text(
        'No IP address, neither in full nor shortened or hashed; nothing about browser or device; not whether a mail was ' +
          'opened or a link in it followed. The records never held any of that: nothing was left out here.',
      ),
    ],
  };
}
