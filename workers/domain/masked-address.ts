/*
 * An address as its owner recognises it and nobody else learns it: `a•••@e•••.org`. Says nothing of lengths, and of a
 * part that has one character not even that.
 */
const DOTS = '•••';

export function maskedAddress(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  const dot = domain.lastIndexOf('.');
  const [name, tld] = dot < 0 ? [domain, ''] : [domain.slice(0, dot), domain.slice(dot)];
  return `${masked(email.slice(0, at))}@${masked(name)}${tld}`;
}

function masked(part: string): string {
  const [first = '', ...rest] = [...new Intl.Segmenter().segment(part)].map(({ segment }) => segment);
  return (rest.length > 0 ? first : '') + DOTS;
}
