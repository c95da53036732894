/*
 * No mail uses what a mail program of our readers cannot draw, but for what client-support.ts accepts. Support depends
 * on elements, attributes and styles and never on words, so each construction is checked once.
 */
import { caniemail, rawData } from 'caniemail';
import { describe, expect, it } from 'vitest';
import { ACCEPTED, CLIENTS, type Client } from './client-support.ts';
import { everyMail, structureOf } from './every-mail.ts';

type Support = 'none' | 'partial';
/** `feature: client` with what that client knows of it. */
type Findings = ReadonlyMap<string, Support>;

/** Mails by their construction, one of each. */
const MAILS = [...new Map(everyMail().map((mail) => [structureOf(mail.html), mail])).values()];

const COLOUR_SCHEME = '@media (prefers-color-scheme)';
/** Programs that know media queries at all. */
const WITH_MEDIA = CLIENTS.filter((client) => !ACCEPTED['@media']?.none?.includes(client));

/** What the checker says of the document, and of the rules in its media queries, into which it does not look. */
function findings(html: string): Findings {
  const queries = [...html.matchAll(/@media ([^{]*)\{((?:[^{}]*\{[^{}]*\})*)\}/g)];
  const inner = queries.map(([, , rules = '']) => rules).join('');
  return new Map([
    ...(inner === '' ? [] : named(caniemail({ clients: WITH_MEDIA, css: inner }).issues)),
    ...(queries.some(([, query]) => query?.includes('prefers-color-scheme')) ? withoutColourScheme() : []),
    ...named(caniemail({ clients: [...CLIENTS], html }).issues),
  ]);
}

function named(issues: ReturnType<typeof caniemail>['issues']): readonly [string, Support][] {
  const list = (map: typeof issues.errors, support: Support) =>
    [...map].flatMap(([client, each]) => each.map(({ title }): [string, Support] => [`${title}: ${client}`, support]));
  return [...list(issues.warnings, 'partial'), ...list(issues.errors, 'none')];
}

/** The checker knows the feature's data and does not look for it. */
function withoutColourScheme(): readonly [string, Support][] {
  const feature = rawData.data.find(({ title }) => title === COLOUR_SCHEME);
  return CLIENTS.flatMap((client): [string, Support][] => {
    const [family = '', platform = ''] = client.split('.');
    const stats = feature?.stats as unknown as Record<string, Record<string, Record<string, string>>> | undefined;
    const newest = Object.entries(stats?.[family]?.[platform] ?? {}).at(-1)?.[1] ?? 'n';
    return newest.startsWith('n') ? [[`${COLOUR_SCHEME}: ${client}`, 'none']] : [];
  });
}

const accepted: Findings = new Map(
  Object.entries(ACCEPTED).flatMap(([feature, { none = [], partial = [] }]) => {
    const each = (clients: readonly Client[], support: Support) =>
      clients.map((client): [string, Support] => [`${feature}: ${client}`, support]);
    return [...each(partial, 'partial'), ...each(none, 'none')];
  }),
);

/** What speaks against a mail: a finding that is not accepted, or is worse than what is. */
function objections(html: string): readonly string[] {
  return [...findings(html)].flatMap(([what, support]) => {
    const known = accepted.get(what);
    return known === support || known === 'none' ? [] : [`${what}: ${support}`];
  });
}

describe('in Gmail, Outlook, Apple Mail and Yahoo', () => {
  it.each(MAILS)('nothing is lost of a mail like $name', ({ html }) => {
    expect(objections(html)).toEqual([]);
  });

  it('nothing is accepted that no mail needs', () => {
    const needed = new Set(MAILS.flatMap(({ html }) => [...findings(html).keys()]));
    expect([...accepted.keys()].filter((what) => !needed.has(what))).toEqual([]);
  });
});

describe('the check', () => {
  const [mail] = MAILS;
  const spoil = (from: string, to: string): string => (mail?.html ?? '').replace(from, to);

  it.each([
    ['an element that is not drawn', spoil('</h1>', '</h1><dialog>x</dialog>')],
    ['an inline style that is not known', spoil('margin:0 0 12px;', 'display:grid;gap:12px;')],
    ['a rule of the style sheet that is not known', spoil('body{', 'p:hover{color:red}body{')],
    ['a rule inside a media query that is not known', spoil('.frame{', '.frame{transform:rotate(1deg) ')],
    ['an image', spoil('</h1>', '</h1><img src="https://example.org/a.avif" alt="x">')],
  ])('sees %s', (_what, html) => {
    expect(html).not.toBe(mail?.html);
    expect(objections(html)).not.toEqual([]);
  });

  it('has data of this year', () => {
    expect(rawData.last_update_date).toMatch(/^2026-/);
  });
});
