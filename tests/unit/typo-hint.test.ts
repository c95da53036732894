import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EmailAddress, parseEmailAddress } from '../../workers/domain/email-address.ts';
import { atDomain, commonDomain, likelyDomain } from '../../workers/domain/typo-hint.ts';

const at = (domain: string): EmailAddress => {
  const parsed = parseEmailAddress(`anna@${domain}`);
  if (!parsed.ok) throw new RangeError(domain);
  return parsed.value;
};

describe('a mistyped domain', () => {
  it.each([
    ['gmial.com', 'gmail.com'],
    ['gmal.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gnail.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['Gmail.CMO', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['outlok.com', 'outlook.com'],
    ['yahooo.fr', 'yahoo.fr'],
    ['iclod.com', 'icloud.com'],
    ['wbe.de', 'web.de'],
    ['gxm.de', 'gmx.de'],
    ['tonline.de', 't-online.de'],
    ['libreo.it', 'libero.it'],
    ['onte.pl', 'onet.pl'],
  ])('%s was probably %s', (typed, meant) => {
    expect(likelyDomain(at(typed))).toBe(meant);
  });

  it.each([
    'gmail.com',
    'example.org',
    'mail.com',
    'ymail.com',
    'email.com',
    'op.pl',
    'gmx.com',
    'hotmail.be',
    'outlook.at',
    'web.nl',
    'wp.de',
    'mailinator.com',
    'gmail.example.org',
    'xn--gmil-6na.com',
  ])('%s is nothing to ask about', (typed) => {
    expect(likelyDomain(at(typed))).toBeNull();
  });

  it('is not what swapping two letters of a common one, or dropping one, leaves unnoticed', () => {
    for (const domain of ['gmail.com', 'outlook.com', 'hotmail.com', 'mailbox.org']) {
      for (let i = 0; i < domain.indexOf('.'); i += 1) {
        const dropped = domain.slice(0, i) + domain.slice(i + 1);
        if (dropped !== 'mail.com') expect(likelyDomain(at(dropped)), dropped).toBe(domain);
        if (i === 0 || domain[i] === domain[i - 1]) continue;
        const swapped = `${domain.slice(0, i - 1)}${domain[i]}${domain[i - 1]}${domain.slice(i + 1)}`;
        expect(likelyDomain(at(swapped)), swapped).toBe(domain);
      }
    }
  });

  it('never makes anything but a valid address at a common domain, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.emailAddress(),
          fc.string().map((name) => `a@${name}.com`),
        ),
        (typed) => {
          const parsed = parseEmailAddress(typed);
          if (!parsed.ok) return;
          const domain = likelyDomain(parsed.value);
          if (domain === null) return;
          expect(commonDomain(domain)).toBe(domain);
          expect(parseEmailAddress(atDomain(parsed.value, domain)).ok).toBe(true);
        },
      ),
      { numRuns: 10_000 },
    );
  });
});

it.each(['', 'gmial.com', 'evil.example', '<script>', 'gmail.com ', '__proto__'])('%j is no common domain', (text) => {
  expect(commonDomain(text)).toBeNull();
});
