/*
 * What stands in a new advisory where something is still to be written. It has no type that anything accepts, so that
 * the type checker names each such place with its hint, and nothing compiles until all of them are filled in. Where
 * types are not checked (`npm start`) a text can be seen as it is, with its hint; a release refuses it.
 */
declare const hint: unique symbol;

/** Fits nowhere. `Hint` is what the type checker shows. */
export interface Unwritten<Hint extends string> {
  readonly [hint]: Hint;
}

const MARK = '[unwritten: ';

/** To be replaced by what the hint asks for. */
export function unwritten<const Hint extends string>(what: Hint): Unwritten<Hint> {
  return `${MARK}${what}]` as unknown as Unwritten<Hint>;
}

export function isUnwritten(value: unknown): boolean {
  return typeof value === 'string' && value.includes(MARK);
}
