import { describe, expect, it } from 'vitest';
import { from, listHeaders, mailto } from '../../../templates/email/envelope.ts';
import { DARK, LIGHT, type Palette } from '../../../templates/email/palette.ts';
import { steps, wrap } from '../../../templates/email/text-part.ts';
import { SENDER } from './render-fixtures.ts';

describe('who a mail is from', () => {
  it.each([
    ['Forewarn', 'Forewarn <advisories@forewarn.example>'],
    ['Datenschutz für alle', 'Datenschutz für alle <advisories@forewarn.example>'],
    ['Works council, Example Ltd.', '"Works council, Example Ltd." <advisories@forewarn.example>'],
    ['The "Watch"', '"The \\"Watch\\"" <advisories@forewarn.example>'],
    ['Two\r\nBcc: someone@else.example', '"Two Bcc: someone@else.example" <advisories@forewarn.example>'],
  ])('%j', (name, expected) => {
    expect(from({ ...SENDER, SENDER_NAME: name })).toBe(expected);
  });
});

describe('list headers', () => {
  it('never have a line break, whatever the sender is called', () => {
    const headers = listHeaders({ ...SENDER, SENDER_NAME: 'Two\r\nX-Evil: yes' }, 'en');
    expect(Object.values(headers).join('')).not.toMatch(/[\r\n]/);
    expect(headers['List-Id']).toBe('"Two X-Evil: yes" <advisories.forewarn.example>');
  });

  it('name the list by its id alone when the sender’s name is not ASCII', () => {
    expect(listHeaders({ ...SENDER, SENDER_NAME: 'Vorwärts' }, 'en')['List-Id']).toBe('<advisories.forewarn.example>');
  });

  it('encode what means something in a mailto address', () => {
    expect(mailto('a&b?c+d@forewarn.example')).toBe('mailto:a%26b%3Fc+d@forewarn.example');
  });
});

describe('the text part', () => {
  it('wraps words at 76 columns and indents what follows a mark', () => {
    const item = 'word '.repeat(30).trim();
    for (const line of wrap(item).split('\n')) expect(line.length).toBeLessThanOrEqual(76);
    expect(steps([item, 'two']).split('\n')).toEqual([
      `1. ${'word '.repeat(14)}word`.slice(0, 72),
      `   ${'word '.repeat(14)}`.trimEnd(),
      '   word word',
      '2. two',
    ]);
  });

  it('never breaks a word, however long', () => {
    expect(wrap(`see ${'x'.repeat(90)} there`)).toBe(`see\n${'x'.repeat(90)}\nthere`);
  });

  it('marks bold words with asterisks', () => {
    expect(wrap('Switch off **this**.')).toBe('Switch off *this*.');
  });
});

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s palette', (_name, palette: Palette) => {
  it.each(['page', 'card', 'notice'] as const)('has readable text and links on %s', (background) => {
    for (const text of ['ink', 'muted', 'link'] as const) {
      expect(contrast(palette[text], palette[background])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has readable buttons', () => {
    expect(contrast(palette.onButton, palette.button)).toBeGreaterThanOrEqual(4.5);
  });
});

/** WCAG 2.1's contrast ratio of two colours, each `#rrggbb`. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
