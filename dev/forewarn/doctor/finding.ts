/* One thing that the doctor looked at. What it could not look at, or cannot judge, is never called fine. */
export interface Finding {
  readonly name: string;
  /** `unsure`: it was seen, and may be meant or not; only the operator knows. */
  readonly standing: 'fine' | 'wrong' | 'unseen' | 'unsure';
  readonly what: string;
  /** What to do; never there when all is well. */
  readonly advice?: string;
}

export const fine = (name: string, what: string): Finding => ({ name, standing: 'fine', what });
export const wrong = (name: string, what: string, advice: string): Finding => ({
  name,
  standing: 'wrong',
  what,
  advice,
});
export const unseen = (name: string, what: string, advice: string): Finding => ({
  name,
  standing: 'unseen',
  what,
  advice,
});
export const unsure = (name: string, what: string, advice: string): Finding => ({
  name,
  standing: 'unsure',
  what,
  advice,
});
