import { describe, expect, it } from 'vitest';
import { ADVISORIES } from '../../../templates/advisories/index.ts';
import { renderAdvisory } from '../../../templates/email/render-variant.tsx';

const SENDER = {
  SENDER_NAME: 'Forewarn (test)',
  SENDER_ADDRESS: 'advisories@forewarn.example',
  POSTAL_ADDRESS: 'Forewarn, 1 Example Street, 10115 Berlin, Germany',
  REPLY_TO: 'editors@forewarn.example',
  SITE_URL: 'https://forewarn.example',
  LINKS_URL: 'https://links.forewarn.example',
};

describe('x', () => {
  it('renders', () => {
    const entry = ADVISORIES[0];
    if (!entry) throw new Error();
    const r = renderAdvisory(entry, SENDER);
    console.log(r.ok ? r.value.length : r.error);
    if (r.ok)
      for (const v of r.value.slice(0, 1))
        console.log(v.variant.headers, v.variant.subject, v.variant.html.length, '\n' + v.variant.text, v.variant.html);
    expect(r.ok).toBe(true);
  });
});
