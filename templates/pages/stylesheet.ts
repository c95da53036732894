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
  --day: #a63408;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Charter, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181a; --ink: #ebe8e1; --soft: #b3aea4; --rule: #363a3d; --field: #1e2225; --edge: #8d8a83;
    --accent: #8cc9d6; --on-accent: #0c1c20; --accent-strong: #b4dfe8; --tint: #1c2426; --wrong: #ff9f8c; --wrong-tint: #2b1b18;
    --day: #f5a37c;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 var(--serif);
  overflow-wrap: break-word; display: flex; flex-direction: column; min-height: 100vh;
}
.wrap { width: 100%; max-width: 65rem; margin: 0 auto; padding: 0 1.25rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 2; padding: .5rem 1rem; background: var(--paper); color: var(--accent); }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: .07em; }
a:hover { color: var(--accent-strong); text-decoration-thickness: .14em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.masthead { border-top: 5px solid var(--accent); border-bottom: 1px solid var(--rule); font: 1rem/1.4 var(--sans); }
.masthead .wrap { display: flex; flex-wrap: wrap; align-items: center; gap: .1rem 1.4rem; padding-top: .7rem; padding-bottom: .7rem; }
.masthead a, summary { color: var(--ink); text-decoration: none; padding: .3rem 0; }
.masthead a:hover, summary:hover { text-decoration: underline; }
.masthead .home { font-weight: 650; font-size: 1.1rem; margin-right: auto; display: flex; align-items: center; gap: .55rem; }
.home svg { width: 1.15rem; height: 1.15rem; fill: var(--accent); flex: none; }
.languages { position: relative; }
summary { cursor: pointer; }
.languages ul {
  position: absolute; right: 0; z-index: 1; margin: .3rem 0 0; padding: .5rem 1.1rem; min-width: 10rem; list-style: none;
  background: var(--field); border: 1px solid var(--edge); border-radius: 4px;
}
.languages li { margin: 0; }
.languages a { display: block; padding: .4rem 0; }
main { flex: 1; padding: 2.4rem 0 4rem; }
main:focus { outline: none; }
h1, h2, h3 { line-height: 1.2; font-weight: 600; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.9rem, 1.4rem + 2.4vw, 2.9rem); line-height: 1.12; letter-spacing: -.012em; }
h2 { font-size: 1.45rem; }
h3 { margin-top: 1.6rem; font-size: 1.15rem; line-height: 1.3; }
p { margin: .9rem 0 0; text-wrap: pretty; }
.column, .opening { max-width: 42rem; }
.lead { font-size: 1.25rem; line-height: 1.5; margin-top: 1rem; }
.small { font: .9375rem/1.5 var(--sans); color: var(--soft); }
.kicker { margin: 0 0 .6rem; font: 600 .9375rem/1.4 var(--sans); color: var(--soft); }
section { margin-top: 2.75rem; }
ul, ol { margin: .9rem 0 0; padding-left: 1.4rem; }
li { margin-top: .4rem; }
li::marker { color: var(--soft); }
dl { margin: 2.75rem 0 0; padding: 0; display: grid; gap: 1.1rem; }
dt { font: 600 1rem/1.4 var(--sans); }
dd { margin: .15rem 0 0; }
.promises > div { border-top: 1px solid var(--rule); padding-top: .9rem; }
.kept { margin-top: 1.1rem; }
.kept > div { border-top: 1px solid var(--rule); padding-top: .8rem; }
.kept dd { font: 1rem/1.5 var(--sans); color: var(--soft); }
.kept b { color: var(--ink); font-weight: 600; }
.status { margin: 0; font: .9375rem/1.5 var(--sans); color: var(--soft); }
.status b { color: var(--ink); }
.upcoming b { color: var(--day); }
.teaser { border-top: 1px solid var(--rule); padding-top: 1.5rem; margin-top: 1.9rem; }
.teaser h2 { font-size: 1.5rem; margin-top: .3rem; }
.teaser p { margin-top: .5rem; }
.panel { background: var(--tint); border-top: 4px solid var(--accent); padding: 1.1rem 1.25rem 1.35rem; margin-top: 1.9rem; }
.panel h2, .panel .title { font-size: 1.25rem; line-height: 1.3; font-weight: 600; margin: 0; }
.panel .kicker { margin-bottom: .5rem; font: 600 .9375rem/1.4 var(--sans); }
.panel .status { font-size: 1.0625rem; margin-top: .2rem; }
.panel > p:first-child, .panel > h2:first-child { margin-top: 0; }
.card { background: var(--field); border: 1px solid var(--rule); border-radius: 6px; padding: 1.4rem 1.25rem 1.6rem; }
.place { margin-top: 1.1rem; }
.place .row { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .4rem; }
.place select { flex: 1 1 10rem; margin: 0; min-width: 0; }
.place button { flex: none; margin: 0; padding: .5rem 1.1rem; }
article section { border-top: 1px solid var(--rule); padding-top: 1.5rem; margin-top: 2rem; }
.sources li { font-size: 1rem; line-height: 1.5; }
.follow { border-top: 1px solid var(--rule); padding-top: 1.5rem; }
.follow h2 { font-size: 1.25rem; }
.panel.follow { border-top: 4px solid var(--accent); padding-top: 1.1rem; }
.follow ul { font: 1rem/1.5 var(--sans); padding-left: 1.2rem; }
.field { margin-top: 1.3rem; }
label { display: block; font: 600 1rem/1.4 var(--sans); }
.hint, .fault { font: .9375rem/1.45 var(--sans); margin: .15rem 0 0; }
.hint { color: var(--soft); }
.fault { color: var(--wrong); font-weight: 600; }
input, select, textarea {
  display: block; width: 100%; min-height: 3rem; margin-top: .4rem; padding: .55rem .75rem; font: 1.0625rem/1.4 var(--sans);
  color: var(--ink); background: var(--field); border: 1.5px solid var(--edge); border-radius: 4px;
}
input[type=hidden], .unseen { display: none; }
textarea { font: .875rem/1.5 ui-monospace, monospace; resize: vertical; }
input:focus-visible, select:focus-visible, textarea:focus-visible { outline-offset: 0; border-color: var(--accent); }
fieldset { border: 0; margin: 1.9rem 0 0; padding: 0; min-width: 0; }
legend { padding: 0; font: 600 1rem/1.4 var(--sans); }
.tick { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: .75rem; margin-top: .8rem; }
.tick input { width: 1.5rem; height: 1.5rem; min-height: 0; margin: 0; accent-color: var(--accent); }
.tick label { font-weight: 400; font-size: 1.0625rem; }
.tick .hint { grid-column: 2; }
.mark { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .3rem 1.2rem; border-top: 1px solid var(--rule); margin-top: .9rem; padding-top: .7rem; }
.mark p { flex: 1 1 14rem; margin: 0; }
.mark button { flex: none; margin: 0; padding: .5rem 1.1rem; }
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
.public-links { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin-bottom: .6rem; }
.postal { white-space: pre-line; }
@media (max-width: 40rem) {
  .masthead nav:has([open]) { flex: 1 0 100%; }
  .languages ul { position: static; columns: 2; padding: .3rem 1rem; }
}
@media (min-width: 60rem) {
  .two { display: grid; grid-template-columns: minmax(0, 40rem) 19rem; column-gap: 4rem; grid-template-rows: auto auto 1fr; }
  .front { grid-template-columns: minmax(0, 1fr) 25rem; }
  .two > * { grid-column: 1; }
  .two > .aside { grid-column: 2; grid-row: 1 / span 3; align-self: start; margin-top: .5rem; }
  .front > .aside { padding: 1.6rem 1.75rem 1.8rem; }
  article .aside { position: sticky; top: 1.5rem; }
}
@media (forced-colors: active) {
  .panel, .summary, .card { border: 1px solid CanvasText; }
  button, .button { border-color: ButtonText; }
  .home svg { fill: CanvasText; }
  :focus-visible { outline-color: Highlight; }
}
@media print {
  @page { margin: 2cm; }
  :root {
    color-scheme: light; --paper: #fff; --ink: #000; --soft: #333; --rule: #999; --field: #fff; --accent: #000; --accent-strong: #000; --day: #000; --tint: #fff;
  }
  body { font-size: 11pt; line-height: 1.45; display: block; }
  .wrap { max-width: none; padding: 0; }
  main { padding: 1rem 0; }
  h1 { font-size: 22pt; }
  h2 { font-size: 14pt; }
  h1, h2, h3, .kicker { break-after: avoid; }
  li, p { orphans: 3; widows: 3; }
  article section { margin-top: 1rem; padding-top: .8rem; }
  form, .skip, .masthead nav, .masthead a:not(.home), .follow, .public-links { display: none; }
  .two { display: block; }
  .panel { border: 1px solid #000; }
  a[href^=http]:not(.home)::after { content: " (" attr(href) ")"; font: .85em/1.4 var(--sans); overflow-wrap: anywhere; }
  .kicker a::after, .teaser h2 a::after { content: none !important; }
  a.button { display: inline; padding: 0; border: 0; background: none; color: #000; font-size: 1em; text-decoration: underline; }
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
