/*
 * The one stylesheet of all pages. Its address carries a hash of its content, so that it can be cached for ever.
 * Invariants: nothing is loaded from elsewhere; text and controls keep 4.5:1 and 3:1 contrast in light and dark; in
 * forced colours the system's own colours are used.
 */

const CSS = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --ink: #1d1c1a; --soft: #57534c; --rule: #d8d3c7; --field: #ffffff; --edge: #7b766c;
  --accent: #0b5364; --on-accent: #ffffff; --accent-strong: #073a47; --tint: #eef3f2; --wrong: #a3200d; --wrong-tint: #fdf1ee;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Charter, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181a; --ink: #ebe8e1; --soft: #b3aea4; --rule: #363a3d; --field: #1e2225; --edge: #8d8a83;
    --accent: #8cc9d6; --on-accent: #0c1c20; --accent-strong: #b4dfe8; --tint: #1c2426; --wrong: #ff9f8c; --wrong-tint: #2b1b18;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 var(--serif);
  overflow-wrap: break-word; display: flex; flex-direction: column; min-height: 100vh;
}
.wrap { width: 100%; max-width: 40rem; margin: 0 auto; padding: 0 1.25rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; padding: .5rem 1rem; background: var(--paper); color: var(--accent); }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: .07em; }
a:hover { color: var(--accent-strong); text-decoration-thickness: .14em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.masthead { border-top: 5px solid var(--accent); }
.masthead .wrap { padding-top: 1.1rem; padding-bottom: 1.1rem; }
.masthead a { color: var(--ink); text-decoration: none; font: 600 1.05rem/1.4 var(--sans); letter-spacing: .01em; }
.masthead a:hover { text-decoration: underline; }
main { flex: 1; padding: 1.75rem 0 3.5rem; border-top: 1px solid var(--rule); }
h1, h2 { line-height: 1.2; font-weight: 600; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.9rem, 1.4rem + 2.4vw, 2.75rem); letter-spacing: -.01em; }
h2 { font-size: 1.45rem; }
p { margin: .9rem 0 0; text-wrap: pretty; }
.lead { font-size: 1.25rem; line-height: 1.5; margin-top: 1rem; }
.small { font: .9375rem/1.5 var(--sans); color: var(--soft); }
section { margin-top: 2.75rem; }
dl { margin: 2rem 0 0; padding: 0; display: grid; gap: 1.1rem; }
dt { font: 600 1rem/1.4 var(--sans); }
dd { margin: .15rem 0 0; }
@media (min-width: 38rem) { dl > div { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1.25rem; } dd { margin: 0; } dt { line-height: 1.75; } }
.advisory { border-left: 4px solid var(--accent); background: var(--tint); padding: 1.1rem 1.25rem 1.2rem; }
.advisory h2 { font: 600 .9375rem/1.4 var(--sans); color: var(--soft); }
.advisory p { margin-top: .45rem; }
.advisory .headline { font-size: 1.3rem; line-height: 1.3; font-weight: 600; text-wrap: balance; }
.notice { border-left: 4px solid var(--accent); background: var(--tint); padding: .9rem 1.25rem 1rem; margin-top: 1.5rem; }
.notice h2 { font-size: 1.2rem; }
h3 { margin: 1.6rem 0 0; font-size: 1.15rem; line-height: 1.3; }
article ul, article ol, .follow ul { margin: .9rem 0 0; padding-left: 1.4rem; }
li { margin-top: .4rem; }
.place { margin-top: 1.5rem; }
.place button { margin-top: .8rem; }
.earlier { margin-top: 2.75rem; }
.languages { margin-top: 2.75rem; font: .9375rem/1.6 var(--sans); display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; }
.public-links { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin-bottom: .6rem; }
footer a { color: var(--accent); }
.field { margin-top: 1.3rem; }
label { display: block; font: 600 1rem/1.4 var(--sans); }
.hint, .fault { font: .9375rem/1.45 var(--sans); margin: .15rem 0 0; }
.hint { color: var(--soft); }
.fault { color: var(--wrong); font-weight: 600; }
input, select {
  display: block; width: 100%; min-height: 3rem; margin-top: .4rem; padding: .55rem .75rem; font: 1.0625rem/1.4 var(--sans);
  color: var(--ink); background: var(--field); border: 1.5px solid var(--edge); border-radius: 4px;
}
input[type=hidden] { display: none; }
input:focus-visible, select:focus-visible { outline-offset: 0; border-color: var(--accent); }
[aria-invalid=true] { border-color: var(--wrong); border-width: 2px; }
button, .button {
  display: inline-block; min-height: 3rem; margin-top: 1.4rem; padding: .7rem 1.6rem; font: 600 1.0625rem/1.4 var(--sans);
  color: var(--on-accent); background: var(--accent); border: 2px solid var(--accent); border-radius: 4px; cursor: pointer;
}
button:hover, .button:hover { background: var(--accent-strong); border-color: var(--accent-strong); }
a.button { text-decoration: none; }
a.button:hover { color: var(--on-accent); }
button.quiet { color: var(--accent); background: transparent; }
button.quiet:hover { color: var(--accent-strong); border-color: var(--accent-strong); text-decoration: underline; }
.summary { border: 2px solid var(--wrong); background: var(--wrong-tint); border-radius: 4px; padding: 1rem 1.25rem; margin-top: 1.3rem; }
.summary h2 { margin: 0; font: 600 1.0625rem/1.4 var(--sans); }
.summary ul { margin: .4rem 0 0; padding-left: 1.2rem; font: 1rem/1.5 var(--sans); }
.summary a { color: var(--wrong); }
footer { border-top: 1px solid var(--rule); padding: 1.4rem 0 2rem; font: .9375rem/1.55 var(--sans); color: var(--soft); }
footer p { margin: 0; }
.postal { white-space: pre-line; }
@media (forced-colors: active) {
  .advisory, .summary { border-color: CanvasText; }
  button { border-color: ButtonText; }
  :focus-visible { outline-color: Highlight; }
}
@media print {
  body { background: none; color: #000; display: block; }
  form, .skip, .languages, .follow, .public-links { display: none; }
  a[href^=http]:not(.button)::after { content: " (" attr(href) ")"; font-size: .8em; overflow-wrap: anywhere; }
  .advisory { background: none; }
}
`;

/** Twice FNV-1a over the text: names a version, protects nothing. */
function contentHash(text: string): string {
  let [low, high] = [0x811c9dc5, 0xc9dc5118];
  for (let i = 0; i < text.length; i += 1) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}

export const STYLESHEET = CSS.trim().replaceAll(/\n\s*/g, '\n');
export const STYLESHEET_PATH = `/style.${contentHash(STYLESHEET)}.css`;
