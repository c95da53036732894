import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADDRESS_LIMIT_OCTETS, canonicalAddress, parseEmailAddress } from '../../workers/domain/email-address.ts';
import { codePoint } from '../fixtures/hostile.ts';

const parsed = (typed: string) => {
  const result = parseEmailAddress(typed);
  return result.ok ? result.value : result.error;
};

/** 254 octets. */
const LONGEST = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(57)}.org`;

describe('an email address', () => {
  it.each([
    ['anna@example.org', 'anna@example.org'],
    ['  anna@example.org\n', 'anna@example.org'],
    ['Anna.Meier+news@Example.ORG', 'Anna.Meier+news@example.org'],
    ["o'neil/x=y@sub.example.co.uk", "o'neil/x=y@sub.example.co.uk"],
    ['anna@münchen.de', 'anna@xn--mnchen-3ya.de'],
    ['anna@straße.de', 'anna@xn--strae-oqa.de'],
    ['用户@例え.jp', '用户@xn--r8jz45g.jp'],
    ['ju\u0308rgen@example.org', 'jürgen@example.org'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
    ['anna@example。org', 'anna@example.org'],
    ['δοκιμή@παράδειγμα.ευ', 'δοκιμή@xn--hxajbheg2az3al.xn--qxa6a'],
    [LONGEST, LONGEST],
  ])('%j is read as %j', (typed, address) => {
    expect(parsed(typed)).toBe(address);
  });

  it.each([
    ['', 'empty'],
    [' \t\n', 'empty'],
    ['anna', 'no-at'],
    ['@example.org', 'no-at'],
    ['anna@', 'domain'],
    ['anna@localhost', 'domain'],
    ['anna@example.org.', 'domain'],
    ['anna@.example.org', 'domain'],
    ['anna@exa mple.org', 'domain'],
    ['anna@exam\tple.org', 'domain'],
    ['anna@-example.org', 'domain'],
    ['anna@exam_ple.org', 'domain'],
    ['anna@example.org,com', 'domain'],
    ['anna@127.0.0.1', 'domain'],
    ['anna@0x7f.1', 'domain'],
    ['anna@[127.0.0.1]', 'domain'],
    ['anna@example.org/path', 'domain'],
    ['anna@example.org:25', 'domain'],
    ['anna@exam%70le.org', 'domain'],
    [`anna@${'a'.repeat(64)}.org`, 'domain'],
    ['an na@example.org', 'local-part'],
    ['.anna@example.org', 'local-part'],
    ['an..na@example.org', 'local-part'],
    ['anna@ben@example.org', 'local-part'],
    ['anna,ben@example.org', 'local-part'],
    ['"anna"@example.org', 'local-part'],
    ['<anna@example.org', 'local-part'],
    ['anna\r\nBcc: x@example.org', 'local-part'],
    ['an\u202ena@example.org', 'local-part'],
    ['an\u0000na@example.org', 'local-part'],
    [`${'a'.repeat(65)}@example.org`, 'too-long'],
    [`${'ä'.repeat(33)}@example.org`, 'too-long'],
    [LONGEST.replace('.org', 'd.org'), 'too-long'],
    // Short as it is typed, and too long as it travels.
    [`${'ä'.repeat(32)}@${`${'ü'.repeat(30)}.`.repeat(6)}org`, 'too-long'],
  ])('%j is refused: %s', (typed, fault) => {
    expect(parsed(typed)).toBe(fault);
  });

  it('never throws, and what it lets through is one line, short enough, and read as itself again', () => {
    const near = fc
      .tuple(fc.string({ unit: codePoint }), fc.string({ unit: 'grapheme' }))
      .map(([a, b]) => `${a}@${b}.org`);
    fc.assert(
      fc.property(fc.oneof(near, fc.emailAddress(), fc.string({ unit: codePoint })), (typed) => {
        const result = parseEmailAddress(typed);
        if (!result.ok) return;
        expect(result.value).toMatch(/^[^\s<>,;:"()[\]\p{Cc}]+@[a-z0-9.-]+$/u);
        expect(new TextEncoder().encode(result.value).length).toBeLessThanOrEqual(ADDRESS_LIMIT_OCTETS);
        expect(parseEmailAddress(result.value)).toEqual(result);
      }),
      { numRuns: 10_000 },
    );
  });

  it('never holds a line break, a control or an invisible direction mark, wherever somebody puts one', () => {
    const marks = fc.constantFrom('\r', '\n', '\r\n', '\u0000', '\u0085', '\u2028', '\u202e', '\u200f', '\u001b', '\t');
    fc.assert(
      fc.property(fc.emailAddress(), marks, fc.nat(), (typed, mark, at) => {
        const where = 1 + (at % (typed.length - 1));
        const result = parseEmailAddress(`${typed.slice(0, where)}${mark}Bcc: x@example.org${typed.slice(where)}`);
        expect(result.ok).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is recognised in another case', () => {
    const [a, b] = [parseEmailAddress('Anna@Example.org'), parseEmailAddress('anna@example.ORG')];
    expect(a.ok && b.ok && canonicalAddress(a.value) === canonicalAddress(b.value)).toBe(true);
  });
});
