/*
 * Fills the named blanks of a text: `From {date}` becomes `From 3 November 2025`. Texts are plain strings, so that a
 * translator needs to know nothing but which words stand in braces. Never leaves a blank in what a reader sees.
 */

/** Every blank that a text may have. Which of them have a value depends on where the text stands. */
export const BLANKS = [
  'was',
  'date',
  'company',
  'region',
  'sender',
  'days',
  'country',
  'advisory',
  'time',
  'domain',
] as const;
export type Blank = (typeof BLANKS)[number];

/** What the blanks stand for in one place. */
export type Blanks<B extends Blank> = Readonly<Record<B, string>>;

/** The text with its blanks filled. A blank that has no value here is a bug in the text: throws a RangeError. */
export function fill<B extends Blank>(text: string, blanks: Blanks<B>): string {
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(blanks));
  return text.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const value = values.get(name);
    if (typeof value !== 'string') throw new RangeError(`${whole} has no value in: ${text}`);
    return value;
  });
}
