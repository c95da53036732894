/* What an advisory's parts are called in code, by its slug: `LINKEDIN_AI_TRAINING_DE`, `LinkedinAiTrainingRegion`. */
import type { ActionKind } from '../../workers/domain/advisory.ts';

export function constantOf(slug: string): string {
  return slug.replaceAll('-', '_').toUpperCase();
}

export function typeOf(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** What an action of the kind is called among an advisory's actions; null: its kind is still to be written. */
export function actionName(kind: ActionKind | null): string {
  return kind === null ? 'act' : kind === 'none' ? 'nothing' : kind;
}

/** What stands where something is still to be written; templates/advisories/unwritten.ts makes it an error. */
export function hole(what: string): string {
  if (/['\\\n]/.test(what)) throw new RangeError(`cannot stand in quotes: ${what}`);
  return `unwritten('${what}')`;
}

/** A property's name, in quotes where it needs them. */
export function key(name: string): string {
  return /^[a-z]+$/i.test(name) ? name : `'${name}'`;
}
