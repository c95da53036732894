/* Every mail leads only where a link can lead, says each address in its text part, too, and is not clipped. */
import { describe, expect, it } from 'vitest';
import { linkProblem } from '../../../templates/advisories/check-advisory.ts';
import { HTML_LIMIT_BYTES } from '../../../workers/domain/variant.ts';
import { everyVariant, linksIn, SENDER, splice } from '../../worker/cron/render-fixtures.ts';
import { everyMail } from './every-mail.ts';

const MAILS = everyMail();
const bytes = (part: string): number => new TextEncoder().encode(part).length;

describe('every mail', () => {
  it('has links that lead to whole https addresses, or to the sender', () => {
    for (const { name, html, text } of MAILS) {
      const links = linksIn(html);
      expect(links.length, name).toBeGreaterThan(1);
      for (const link of links) {
        if (link.startsWith('mailto:')) expect(link, name).toBe(`mailto:${SENDER.REPLY_TO}`);
        else {
          expect(linkProblem(link), `${name} ${link}`).toBeNull();
          expect(text.split('\n'), name).toContain(link);
        }
      }
    }
  });

  it('is shorter than what mail programs clip, both parts together', () => {
    const sizes = MAILS.map(({ name, html, text }) => ({ name, bytes: bytes(html) + bytes(text) }));
    const largest = sizes.reduce((one, other) => (one.bytes > other.bytes ? one : other));
    console.log(`${sizes.length} mails; the largest, ${largest.name}, has ${largest.bytes} bytes`);
    expect(largest.bytes, largest.name).toBeLessThan(HTML_LIMIT_BYTES);
  });
});

it('a variant leads readers in each country to a regulator that has an address', () => {
  for (const { name, variant } of everyVariant()) {
    for (const [country, parts] of Object.entries(variant.countries)) {
      for (const link of linksIn(splice(variant.html, parts)))
        if (!link.startsWith('mailto:')) expect(linkProblem(link), `${name} ${country}`).toBeNull();
    }
  }
});
