/* The proof's words for what the records hold. What this version has no word for is shown as it stands. */
import type { ConsentEvent } from '../../../workers/domain/departure.ts';
import type { ProofRecord } from './proof.ts';

const EVENTS: Readonly<Record<ConsentEvent, string>> = {
  asked: 'Asked for mail',
  confirmed: 'Confirmed',
  changed: 'Changed what is sent',
  withdrawn: 'Withdrew',
  bounced: 'Address no longer reachable',
  complained: 'Reported a mail as unwanted',
  erased: 'Had their data erased',
};

/** What an event makes of the consent. */
export const STANDING: Readonly<Record<ConsentEvent, 'open' | 'given' | 'ended'>> = {
  asked: 'open',
  confirmed: 'given',
  changed: 'given',
  withdrawn: 'ended',
  bounced: 'ended',
  complained: 'ended',
  erased: 'ended',
};

const FORMS: ReadonlyMap<string, string> = new Map([
  ['page', 'the form on the site'],
  ['json', 'a form that sends JSON'],
  ['embed', 'the form on another site'],
  ['import', 'the operator, who entered the address'],
]);
const WAYS: ReadonlyMap<string, string> = new Map([
  ['page', 'the page behind the link in a mail'],
  ['preferences', 'the page behind the link in a mail'],
  ['one-click', 'the mail program’s own button'],
  ['mailto', 'a mail to the unsubscribe address'],
  ['complaint', 'the mail provider’s report'],
  ['bounce', 'the mail provider’s report'],
  ['operator', 'the operator'],
]);

/** Nobody has asked for mail whom the operator entered: they were asked. */
export function happening({ event, form }: Pick<ProofRecord, 'event' | 'form'>): string {
  return event === 'asked' && form === 'import' ? 'Was asked to confirm' : EVENTS[event];
}

/** A confirmation is recorded with the form of its request, or as the undoing of a departure. */
export function way({ event, form }: Pick<ProofRecord, 'event' | 'form'>): string {
  if (event === 'confirmed') {
    return form === 'undo' ? 'the button that undoes leaving' : 'the button behind the link in the mail';
  }
  return (event === 'asked' ? FORMS : WAYS).get(form) ?? form;
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** To the second, as courts want it: "24 November 2026, 12:00:05 UTC". */
export function instantText(at: number): string {
  return `${DAY.format(at)}, ${new Date(at).toISOString().slice(11, 19)} UTC`;
}

/** For tables: "2026-11-24 12:00:05", never broken. */
export function secondText(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', '\u00A0');
}
