import { describe, expect, it } from 'vitest';
import { listHeaders } from '../../templates/email/envelope.ts';
import { parseSettings, Sender } from '../../workers/domain/settings/settings.ts';
import { SENDER } from '../worker/cron/render-fixtures.ts';

const unsubscribe = (address?: string) =>
  listHeaders({ ...SENDER, ...(address !== undefined && { UNSUBSCRIBE_ADDRESS: address }) }, 'en')['List-Unsubscribe'];

describe('List-Unsubscribe', () => {
  it('has exactly one https address, first, and is one-click', () => {
    expect(unsubscribe('leave@forewarn.example')?.match(/<https:/g)).toHaveLength(1);
    expect(unsubscribe('leave@forewarn.example')).toMatch(/^<https:\/\/\S+\/unsubscribe\?t=%%TOKEN%%&lang=en>/);
    expect(listHeaders(SENDER, 'en')['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  });

  it('names where mails can ask for it, with the token in the subject, and only if there is such a place', () => {
    expect(unsubscribe('leave@forewarn.example')).toMatch(
      /, <mailto:leave@forewarn\.example\?subject=unsubscribe%20%%TOKEN%%>$/,
    );
    for (const none of [undefined, '']) expect(unsubscribe(none)).not.toContain('mailto:');
  });

  it('takes an address or nothing for that place', () => {
    const faults = (UNSUBSCRIBE_ADDRESS: string) => parseSettings(Sender, { ...SENDER, UNSUBSCRIBE_ADDRESS }).ok;
    expect([faults(''), faults('leave@forewarn.example'), faults('nowhere')]).toEqual([true, true, false]);
  });
});
