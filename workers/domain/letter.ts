/* The mails that a subscriber can ask for on a page: all that is kept about them, and a link to have it erased. */

export const LETTER_KINDS = ['my-data', 'erase'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];
