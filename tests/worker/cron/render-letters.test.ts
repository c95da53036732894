import { describe, expect, it } from 'vitest';
import { renderAlreadySubscribed } from '../../../templates/email/already-subscribed-mail.tsx';
import { renderConfirmation } from '../../../templates/email/confirmation-mail.tsx';
import { linksIn, remoteParts, SENDER, visibleText } from './render-fixtures.ts';

const CONFIRM = 'https://forewarn.example/confirm?t=ca.1z.0.AAAAAAAAAAAAAAAAAAAAAA';
const LEAVE = 'https://links.forewarn.example/unsubscribe?t=ra.1z.0.AAAAAAAAAAAAAAAAAAAAAA';
const confirmation = renderConfirmation(SENDER, 'en', CONFIRM);
const PRIVACY = 'https://forewarn.example/privacy?lang=en';
const CHOOSE = LEAVE.replace('unsubscribe', 'preferences');
const alreadySubscribed = renderAlreadySubscribed(SENDER, 'en', { unsubscribe: LEAVE, preferences: CHOOSE });

const namesOf = (letter: { headers: Readonly<Record<string, string>> }) => Object.keys(letter.headers);
const addressesIn = (text: string) => text.match(/https?:\S+/g) ?? [];

describe('the confirmation mail', () => {
  it('has no other link than the one that confirms, the contact, and what is kept', () => {
    expect([...new Set(linksIn(confirmation.html))]).toEqual([CONFIRM, 'mailto:editors@forewarn.example', PRIVACY]);
    expect(addressesIn(confirmation.text)).toEqual([CONFIRM, PRIVACY]);
  });

  it('is not list mail, and says that a machine wrote it', () => {
    expect(namesOf(confirmation).filter((name) => /^list-/i.test(name))).toEqual([]);
    expect(confirmation.headers).toEqual({ 'Auto-Submitted': 'auto-generated' });
  });

  it('advertises nothing: it names no advisory and no company', () => {
    expect(`${confirmation.subject} ${visibleText(confirmation.html)}`).not.toMatch(/LinkedIn|donat|support us/i);
  });

  it('says in both parts who asks, what happens if it is ignored, and when the request is deleted', () => {
    for (const part of [visibleText(confirmation.html), confirmation.text.replaceAll(/\s+/g, ' ')]) {
      expect(part).toContain('Forewarn (test) to send advisories');
      expect(part).toContain('do nothing');
      expect(part).toContain('deleted after 7 days');
      expect(part).toContain(SENDER.POSTAL_ADDRESS);
      expect(part).toContain(SENDER.REPLY_TO);
    }
  });
});

describe('the mail to somebody who is on the list already', () => {
  it('says so, and offers their own way out, and what they can choose, in both parts', () => {
    expect(alreadySubscribed.subject).toBe('You are already on the list');
    const links = [...new Set(linksIn(alreadySubscribed.html))];
    expect(links).toEqual([LEAVE, CHOOSE, 'mailto:editors@forewarn.example', PRIVACY]);
    expect(addressesIn(alreadySubscribed.text)).toEqual([LEAVE, CHOOSE, PRIVACY]);
  });

  it('is not list mail', () => {
    expect(namesOf(alreadySubscribed)).toEqual(['Auto-Submitted']);
  });
});

describe.each([
  ['confirmation', confirmation],
  ['already subscribed', alreadySubscribed],
])('%s', (_name, letter) => {
  it('loads nothing, says its language, and leaves no blank', () => {
    expect(remoteParts(letter.html)).toEqual([]);
    expect(letter.html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/);
    expect(`${letter.subject} ${visibleText(letter.html)} ${letter.text}`).not.toMatch(/[{}]|\*\*|%%|undefined/);
  });
});
