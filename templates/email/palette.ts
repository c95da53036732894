/*
 * The colours of every mail, light and dark, and how an element gets one: the light colour inline (many mail programs
 * drop style sheets), the dark one by class. Each text colour has a contrast of at least 4.5:1 on each background it
 * stands on; a test computes it.
 */

export interface Palette {
  /** Behind the mail. */
  readonly page: string;
  /** Behind the text. */
  readonly card: string;
  /** Behind what must be seen first: when and where. */
  readonly notice: string;
  readonly ink: string;
  readonly muted: string;
  readonly link: string;
  readonly line: string;
  readonly button: string;
  readonly onButton: string;
}

export const LIGHT: Palette = {
  page: '#eef1f5',
  card: '#ffffff',
  notice: '#fff4d6',
  ink: '#16202c',
  muted: '#4d5a69',
  link: '#0a56a8',
  line: '#d3dae3',
  button: '#0a56a8',
  onButton: '#ffffff',
};

export const DARK: Palette = {
  page: '#0d1218',
  card: '#171e27',
  notice: '#3a2f12',
  ink: '#edf2f7',
  muted: '#b3bfcc',
  link: '#8cc2ff',
  line: '#3a4655',
  button: '#8cc2ff',
  onButton: '#0b1622',
};

/** Which colours can be what: every text colour can stand on `page`, `card` and `notice`, `onButton` on `button`. */
const USES = {
  background: ['page', 'card', 'notice', 'button'],
  text: ['ink', 'muted', 'link', 'onButton'],
  border: ['line', 'link', 'button'],
} as const satisfies Record<string, readonly (keyof Palette)[]>;
type Use = keyof typeof USES;

/** What an element is painted with. */
export type Paint = { readonly [U in Use]?: (typeof USES)[U][number] };

const USE_NAMES = Object.keys(USES) as readonly Use[];
const PROPERTIES: Readonly<Record<Use, string>> = {
  background: 'background-color',
  text: 'color',
  border: 'border-color',
};

/** The class and style that paint an element, with the rest of its style behind. */
export function paint(colours: Paint, style = ''): { class: string; style: string } {
  const used = USE_NAMES.flatMap((use) => {
    const colour = colours[use];
    return colour === undefined ? [] : [{ use, colour }];
  });
  return {
    class: used.map(({ use, colour }) => `${use}-${colour}`).join(' '),
    style: used.map(({ use, colour }) => `${PROPERTIES[use]}:${LIGHT[colour]};`).join('') + style,
  };
}

/** The style sheet's rules for dark mode. */
export function darkRules(): string {
  const rules = USE_NAMES.flatMap((use) =>
    USES[use].map((colour) => `.${use}-${colour}{${PROPERTIES[use]}:${DARK[colour]} !important}`),
  );
  return `${IN_THE_DARK}{${rules.join('')}}`;
}

const IN_THE_DARK = '@media (prefers-color-scheme:dark)';

/** A mail as it looks in one scheme, whatever the browser prefers that shows it. For looking at, never for sending. */
export function inScheme(html: string, scheme: 'light' | 'dark'): string {
  return html
    .replace(IN_THE_DARK, scheme === 'dark' ? '@media all' : '@media not all')
    .replace('color-scheme:light dark', `color-scheme:${scheme}`);
}
