/* Every string in a value, with its place: `editions.week.subject`. */
export function stringsIn(value: unknown, place = ''): readonly (readonly [place: string, words: string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, place === '' ? key : `${place}.${key}`));
}
