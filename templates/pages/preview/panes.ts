/* The forms in which the preview shows a variant, each beside the others: the widths and colours that readers see. */

export const PANES = ['phone-light', 'phone-dark', 'desktop-light', 'desktop-dark', 'text'] as const;
export type Pane = (typeof PANES)[number];
/** Those that a mail program draws. */
export type DrawnPane = Exclude<Pane, 'text'>;

export const PANE_NAMES: Readonly<Record<Pane, string>> = {
  'phone-light': 'Phone, light',
  'phone-dark': 'Phone, dark',
  'desktop-light': 'Desktop, light',
  'desktop-dark': 'Desktop, dark',
  text: 'Plain text',
};

export const PANE_WIDTHS_PX: Readonly<Record<DrawnPane, number>> = {
  'phone-light': 360,
  'phone-dark': 360,
  'desktop-light': 680,
  'desktop-dark': 680,
};

export function schemeOf(pane: DrawnPane): 'light' | 'dark' {
  return pane.endsWith('dark') ? 'dark' : 'light';
}
