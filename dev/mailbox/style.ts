/* The mailbox's one stylesheet and its icon. Light and dark, from 320 px on; every colour pair meets WCAG AA. */

export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect x="2" y="6" width="28" height="20" rx="3" fill="#2f5d8a"/>
<path d="M4 9l12 9 12-9" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;

export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#f6f6f3, #16181b);
  --sheet: light-dark(#ffffff, #1e2125);
  --ink: light-dark(#1f2328, #e7e7e3);
  --quiet: light-dark(#5a6068, #a6acb4);
  --line: light-dark(#dcdcd5, #353a41);
  --edge: light-dark(#7d8288, #7d8590);
  --link: light-dark(#23568a, #93bfec);
  --calm: light-dark(#2c6149, #8fcfae);
  --calm-paper: light-dark(#e5f1ea, #1d3128);
  --alert: light-dark(#93400f, #f0b48a);
  --alert-paper: light-dark(#fbeadd, #3a2718);
  --danger: light-dark(#a32a20, #f2a49b);
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
.inner { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
.bar { border-bottom: 1px solid var(--line); background: var(--sheet); }
.bar .inner { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; padding-block: .75rem; }
.bar p { margin: 0; color: var(--quiet); font-size: .875rem; }
.name { font-weight: 650; letter-spacing: -.01em; color: inherit; text-decoration: none; }
main.inner { padding-block: 1.75rem 4rem; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.015em; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--sheet); padding: .5rem 1rem; }
.heading { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .75rem; }
.button, button {
  display: inline-block; min-height: 2.5rem; padding: .45rem 1rem; border: 1px solid var(--edge); border-radius: 6px;
  background: var(--sheet); color: var(--ink); font: inherit; line-height: 1.5; text-decoration: none; cursor: pointer;
}
.button:hover, button:hover { border-color: var(--link); color: var(--link); }
button.danger { border-color: var(--danger); color: var(--danger); }
.search { margin: 1.25rem 0; }
.search label { display: block; margin-bottom: .25rem; color: var(--quiet); font-size: .875rem; }
.field { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; }
.field input {
  flex: 1 1 12rem; min-width: 0; min-height: 2.5rem; padding: .45rem .75rem; border: 1px solid var(--edge);
  border-radius: 6px; background: var(--sheet); color: inherit; font: inherit;
}
.feedback { color: var(--quiet); font-size: .875rem; }
.nothing { padding: 2.5rem 1.25rem; border: 1px dashed var(--edge); border-radius: 8px; color: var(--quiet); text-align: center; }
.mails { margin: 0; padding: 0; list-style: none; border: 1px solid var(--line); border-radius: 8px; background: var(--sheet); overflow: hidden; }
.mails li + li { border-top: 1px solid var(--line); }
.mails a {
  display: grid; grid-template-columns: minmax(0, 15rem) minmax(0, 1fr) auto; gap: 0 1.25rem; align-items: baseline;
  padding: .7rem 1rem; color: inherit; text-decoration: none;
}
.mails a:hover { background: var(--paper); }
.mails a:hover .subject { text-decoration: underline; }
.mails a:focus-visible { outline-offset: -3px; }
.to, .subject { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.to { font-weight: 600; }
.meta { color: var(--quiet); font-size: .8125rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
.status { display: inline-block; padding: 0 .5rem; border-radius: 1rem; font-size: .8125rem; }
.status.calm { background: var(--calm-paper); color: var(--calm); }
.status.alert { background: var(--alert-paper); color: var(--alert); }
.pager { display: flex; gap: .75rem; margin-top: 1rem; }
.empty { margin-top: 2.5rem; color: var(--quiet); font-size: .875rem; }
.empty summary { cursor: pointer; width: fit-content; }
.back { margin: 0 0 .75rem; font-size: .875rem; }
.facts { margin: .75rem 0 1.25rem; }
.facts div { display: flex; gap: .75rem; }
.facts dt { flex: 0 0 3.5rem; color: var(--quiet); }
.facts dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.tabs { display: flex; flex-wrap: wrap; gap: 0 .25rem; margin-bottom: 1rem; border-bottom: 1px solid var(--line); }
.tabs a { padding: .5rem .9rem; margin-bottom: -1px; border-bottom: 3px solid transparent; color: var(--quiet); text-decoration: none; }
.tabs a:hover { color: var(--ink); }
.tabs a[aria-current] { border-bottom-color: var(--link); color: var(--ink); font-weight: 600; }
.views { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin-bottom: .75rem; font-size: .875rem; }
.views span { display: inline-flex; border: 1px solid var(--edge); border-radius: 6px; overflow: hidden; }
.views span a { padding: .25rem .75rem; color: var(--quiet); text-decoration: none; }
.views span a[aria-current] { background: var(--ink); color: var(--paper); }
.views span a:focus-visible { outline-offset: -3px; }
.frame { max-width: 100%; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
.frame.phone { width: 377px; margin: 0 auto; }
iframe { display: block; width: 100%; height: 80vh; min-height: 32rem; border: 0; }
iframe.light { color-scheme: light; background: #fff; }
iframe.dark { color-scheme: dark; background: #121212; }
pre {
  margin: 0; padding: 1.25rem; border: 1px solid var(--line); border-radius: 8px; background: var(--sheet); overflow: auto;
  font: .875rem/1.55 ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; white-space: pre-wrap; overflow-wrap: anywhere;
}
code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .925em; }
table { width: 100%; margin-bottom: 1.5rem; border-collapse: collapse; background: var(--sheet); border: 1px solid var(--line); table-layout: fixed; }
caption { padding-bottom: .4rem; text-align: left; font-weight: 600; }
th, td { padding: .5rem 1rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { width: 13rem; color: var(--quiet); font-weight: 400; }
@media (max-width: 44rem) {
  .mails a { grid-template-columns: minmax(0, 1fr); gap: .1rem; }
  .meta { margin-top: .2rem; white-space: normal; }
  th, td { display: block; width: auto; }
  th { padding-bottom: 0; }
  td { border-top: 0; padding-top: .1rem; }
}
`;
