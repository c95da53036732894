/*
 * Slugs: what an advisory is called in addresses, in the database and as a folder. Lasting: a slug that was released is
 * never given to another advisory.
 */

export const SLUG_LIMIT_CHARACTERS = 60;

const SHAPE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Whether the text can be a slug: small letters, digits and single hyphens, a letter first. */
export function isSlug(text: string): boolean {
  return text.length <= SLUG_LIMIT_CHARACTERS && SHAPE.test(text);
}
