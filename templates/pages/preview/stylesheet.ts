/* The stylesheet of the operator's preview. Loads nothing; what is wider than the window scrolls inside itself. */

export const PREVIEW_STYLESHEET = `
:root { color-scheme: light dark; --ink: #16202c; --soft: #4d5a69; --paper: #f4f6f9; --card: #fff; --edge: #6b7887; --link: #0a56a8; --good: #14652f; --bad: #a3200d; }
@media (prefers-color-scheme: dark) { :root { --ink: #edf2f7; --soft: #b3bfcc; --paper: #0d1218; --card: #1b232d; --edge: #8593a3; --link: #8cc2ff; --good: #7fd99a; --bad: #ff9f8c; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 1rem; color: var(--ink); background: var(--paper); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .75rem; font-size: 1.4rem; }
h2 { margin: 0; font-size: 1.1rem; }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; }
label { display: block; font-size: .875rem; font-weight: 600; max-width: 100%; }
select, button { display: block; min-height: 2.5rem; max-width: 100%; padding: .3rem .6rem; font: inherit; font-weight: 400; color: var(--ink); background: var(--card); border: 1px solid var(--edge); border-radius: 4px; }
button { font-weight: 600; color: var(--card); background: var(--link); border-color: var(--link); cursor: pointer; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.beside { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
.beside article { max-width: 100%; width: min-content; min-width: min(100%, 22.5rem); }
.rows article { margin-bottom: 1rem; }
article { padding: 1rem; background: var(--card); border-radius: 8px; }
dl { display: grid; grid-template-columns: 6.5rem 1fr; gap: .1rem .75rem; margin: .5rem 0; font-size: .875rem; }
dt { color: var(--soft); }
dd { margin: 0; }
.released { color: var(--good); font-weight: 600; }
.changed, .unreleased { color: var(--bad); font-weight: 600; }
.panes { display: flex; gap: 1rem; overflow-x: auto; }
figure { margin: 0; flex: none; }
figcaption { font-size: .875rem; color: var(--soft); }
iframe { display: block; border: 1px solid var(--edge); background: #fff; }
pre { margin: 0; padding: .5rem; width: 40rem; max-height: 45rem; overflow: auto; border: 1px solid var(--edge); font: .8125rem/1.4 ui-monospace, monospace; white-space: pre-wrap; }
nav { display: flex; gap: 1.5rem; min-height: 2rem; margin-top: 1rem; }
`;
