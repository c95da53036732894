/*
 * What mail programs do not draw as it is written, by caniemail.com's tests of them (the data comes with the package
 * and nothing is asked over the network). Data only: each feature of ours that some program lacks, and why that is
 * harmless there. A finding that is not here fails the test, and so does an entry that nothing needs any more.
 */
const GMAIL = ['gmail.android', 'gmail.desktop-webmail', 'gmail.ios', 'gmail.mobile-webmail'] as const;
const OUTLOOK = ['outlook.macos', 'outlook.outlook-com', 'outlook.windows'] as const;
const APPLE = ['apple-mail.ios', 'apple-mail.macos'] as const;
const YAHOO = ['yahoo.android', 'yahoo.desktop-webmail', 'yahoo.ios'] as const;

export const CLIENTS = [...GMAIL, ...OUTLOOK, ...APPLE, ...YAHOO] as const;
export type Client = (typeof CLIENTS)[number];

export interface Accepted {
  /** Programs that ignore it, and programs that know a part of it. */
  readonly none?: readonly Client[];
  readonly partial?: readonly Client[];
  /** Why nobody loses anything. */
  readonly why: string;
}

/** By caniemail.com's name for the feature. */
export const ACCEPTED: Readonly<Record<string, Accepted>> = {
  '<body> element': {
    none: ['outlook.macos', 'yahoo.android', 'yahoo.ios'],
    partial: [...GMAIL, 'outlook.outlook-com', 'yahoo.desktop-webmail'],
    why: 'Its colour is also on the outer cell, its language and direction on the <div> inside.',
  },
  '<style> element': {
    none: ['gmail.mobile-webmail'],
    partial: ['gmail.android', 'gmail.desktop-webmail', 'gmail.ios', 'outlook.windows'],
    why: 'It holds only dark mode and less space at the sides of phones. Everything else is inline. Ours is 1 KB of 16.',
  },
  '@media': {
    none: ['gmail.mobile-webmail', 'outlook.windows'],
    partial: ['gmail.android', 'gmail.desktop-webmail', 'gmail.ios', 'outlook.outlook-com', ...YAHOO],
    why: 'As for <style>. What they do know is max-width, not nested: all that we use beside the colour scheme.',
  },
  '@media (prefers-color-scheme)': {
    none: [...GMAIL, 'outlook.windows', ...YAHOO],
    why: 'These darken mails by themselves or show them light; each colour has its own background beside it.',
  },
  'color-scheme CSS property': {
    none: [...GMAIL, ...OUTLOOK, ...YAHOO],
    why: 'A hint for Apple Mail not to darken what is dark already.',
  },
  'color-scheme meta tag': {
    none: [...GMAIL, ...OUTLOOK, ...YAHOO, 'apple-mail.ios'],
    why: 'The same hint; on iOS the property gives it.',
  },
  'Type selector': {
    none: ['gmail.mobile-webmail'],
    partial: ['gmail.android', 'gmail.ios'],
    why: 'Only body{margin:0;padding:0}, which is inline, too.',
  },
  'Class selector': {
    partial: ['gmail.android', 'gmail.ios'],
    why: 'Not for accounts elsewhere, which get no style sheet at all: as for <style>.',
  },
  '!important keyword': {
    partial: ['gmail.android', 'gmail.desktop-webmail', 'gmail.ios', ...YAHOO],
    why: 'Written in small letters with a space before it, and only in the style sheet, as they want it.',
  },
  'aria-label attribute': {
    none: YAHOO,
    why: 'It repeats the subject, which the program reads out itself.',
  },
  'role attribute': {
    partial: YAHOO,
    why: 'They keep it on tables, where it matters: a table for layout is not read out as one.',
  },
  'lang attribute': {
    partial: YAHOO,
    why: 'Not on <td>; ours is on <html> and on a <div>.',
  },
  'dir attribute': {
    partial: ['gmail.mobile-webmail', 'outlook.windows'],
    why: 'Not right on <a>; ours is on <html> and on a <div>. No mail mixes directions.',
  },
  'align attribute': {
    partial: ['outlook.macos'],
    why: '"left" and "right" do not float a table there; ours centres a cell.',
  },
  'width attribute': {
    partial: ['outlook.windows'],
    why: 'About images, and about screens at 120 dpi, where the column is 600 px instead of 750.',
  },
  background: {
    partial: ['outlook.windows', ...YAHOO],
    why: 'Ours is a background-color and nothing else.',
  },
  border: {
    partial: ['outlook.windows'],
    why: 'Up to 8 px and on cells: ours has 2 px, on a cell.',
  },
  'border-radius': {
    none: ['outlook.windows'],
    partial: YAHOO,
    why: 'Corners are square in Word; Yahoo only lacks the form with a slash.',
  },
  display: {
    partial: ['gmail.android', 'gmail.ios', 'outlook.windows', ...YAHOO],
    why: 'Ours is none (preheader) and inline-block (button; in Word the cell has the padding).',
  },
  'display:none': {
    none: ['gmail.mobile-webmail'],
    partial: ['outlook.windows'],
    why: 'The preheader has a height of 0 and hides what overflows as well, and mso-hide:all for Word.',
  },
  'max-height property': {
    none: ['outlook.windows'],
    why: 'Of the preheader, which mso-hide:all hides in Word.',
  },
  overflow: {
    none: ['outlook.windows'],
    partial: [...GMAIL, 'outlook.macos', 'outlook.outlook-com', ...APPLE, ...YAHOO],
    why: 'Of the preheader, as above. What they lack is overflow-block and overflow-inline.',
  },
  'max-width': {
    partial: ['apple-mail.ios', 'outlook.windows'],
    why: 'In Word a table of 600 px stands around the column; on iOS the column is as wide as the phone.',
  },
  margin: {
    partial: [...GMAIL, 'outlook.outlook-com', 'outlook.windows', ...YAHOO],
    why: 'None of ours is negative or auto.',
  },
  padding: {
    partial: ['outlook.windows'],
    why: 'Only on cells in Word: ours is on cells, on the button’s link (whose cell has mso-padding-alt) and on lists, which Word indents by itself.',
  },
  '<ul>, <ol> and <dl>': {
    partial: [...GMAIL, ...OUTLOOK, ...YAHOO],
    why: 'What they lack is "reversed" and "value"; our lists count from 1.',
  },
  'font-size': {
    partial: ['outlook.windows', ...YAHOO],
    why: 'Not in rem; ours is in px.',
  },
  'font-weight': {
    partial: ['outlook.windows', ...YAHOO],
    why: 'Ours is 700, which all of them know.',
  },
  'line-height': {
    partial: ['outlook.windows'],
    why: 'Word takes it as the least height; lines stand a little further apart.',
  },
  'text-align': {
    partial: ['gmail.android', 'gmail.mobile-webmail', 'outlook.windows', ...YAHOO],
    why: 'Not start, end or match-parent; ours is left or right.',
  },
  'text-decoration': {
    partial: ['gmail.android', 'gmail.ios', 'outlook.windows'],
    why: 'Ours is one value. Without style sheets (Gmail with other accounts) links are underlined by default.',
  },
  'overflow-wrap': {
    none: ['gmail.android', 'gmail.desktop-webmail', 'gmail.ios', 'outlook.outlook-com', 'outlook.windows', ...YAHOO],
    partial: ['gmail.mobile-webmail', ...APPLE],
    why: 'Breaks a long address that is shown as such; a program that does not lets one scroll.',
  },
  'word-break': {
    none: YAHOO,
    partial: ['gmail.android', 'gmail.ios', 'gmail.mobile-webmail', 'outlook.macos', 'outlook.outlook-com', ...APPLE],
    why: 'The same, by an older name.',
  },
  'mailto: links': {
    partial: ['yahoo.android'],
    why: 'Without bcc; ours has none.',
  },
};
