/* The looks of written reports: light, dark and on paper. Nothing is loaded from anywhere. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1d1c1a; --soft: #57534c; --rule: #d8d3c7; --tint: #f4f2ee;
  --track: #ebe7de; --good: #0b5364; --bad: #a3200d; --c1: #0b5364; --c2: #b0701a; --c3: #7a3e8e; --c4: #3d7a3a; --c5: #8c3b4a; }
@media (prefers-color-scheme: dark) { :root { --paper: #15181a; --ink: #ebe8e1; --soft: #b3aea4; --rule: #363a3d;
  --tint: #1e2326; --track: #2a2f32; --good: #8cc9d6; --bad: #ff9f8c; --c1: #8cc9d6; --c2: #e5b062; --c3: #cf9fe0; --c4: #93cc8f; --c5: #e8a3ae; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 Georgia, 'Times New Roman', serif; }
main { max-width: 54rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { margin: 0 0 .25rem; font-size: clamp(1.5rem, 5vw, 2rem); line-height: 1.2; }
h2 { margin: 2.75rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--rule); font-size: 1.25rem; line-height: 1.3; break-after: avoid; }
h3 { margin: 2rem 0 .5rem; font-size: 1.05rem; break-after: avoid; }
p { margin: .5rem 0; max-width: 44rem; }
.soft { color: var(--soft); }
.verdict { margin: 1.5rem 0; max-width: none; padding: .9rem 1.1rem; border-left: .3rem solid var(--good); background: var(--tint);
  font-size: 1.2rem; line-height: 1.4; }
.verdict.bad { border-color: var(--bad); }
.findings { padding-left: 1.2rem; max-width: 44rem; }
.findings li { margin: .6rem 0; break-inside: avoid; }
.findings .grave { color: var(--bad); font-weight: bold; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1.25rem 0; padding: 0; }
.figures div { padding: .7rem .85rem; background: var(--tint); break-inside: avoid; }
.figures dt { color: var(--soft); font-size: .85rem; line-height: 1.3; }
.figures dd { margin: .15rem 0 0; font: 600 1.25rem/1.2 system-ui, 'Liberation Sans', sans-serif; font-variant-numeric: tabular-nums; }
figure { margin: 1rem 0; break-inside: avoid; }
figcaption { margin-top: .35rem; color: var(--soft); font-size: .9rem; }
.chart { display: block; overflow: visible; font: 13px system-ui, 'Liberation Sans', sans-serif; }
.chart text { fill: var(--ink); }
.chart .tick { fill: var(--soft); font-size: 12px; }
.chart .value { font-variant-numeric: tabular-nums; }
.chart .track { fill: var(--track); }
.chart .grid { stroke: var(--rule); stroke-dasharray: 2 3; }
.chart .base { stroke: var(--soft); }
.chart .good { fill: var(--good); } .chart .bad { fill: var(--bad); }
.chart .e0 { fill: var(--c1); } .chart .e1 { fill: var(--c2); } .chart .e2 { fill: var(--c3); } .chart .e3 { fill: var(--c4); } .chart .e4 { fill: var(--c5); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0; padding: 0; list-style: none; font-size: .9rem; }
.legend span { display: inline-block; width: .8rem; height: .8rem; margin-right: .4rem; vertical-align: -.05rem; }
.legend .e0 { background: var(--c1); } .legend .e1 { background: var(--c2); } .legend .e2 { background: var(--c3); } .legend .e3 { background: var(--c4); } .legend .e4 { background: var(--c5); }
.legend .good { background: var(--good); } .legend .bad { background: var(--bad); }
.wide { overflow-x: auto; margin: .75rem 0; }
.wide:focus-visible { outline: 2px solid var(--good); }
table { width: 100%; border-collapse: collapse; font: .875rem/1.4 system-ui, 'Liberation Sans', sans-serif; font-variant-numeric: tabular-nums; }
caption { padding: .25rem 0; text-align: left; color: var(--soft); }
th, td { padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th { line-height: 1.25; vertical-align: bottom; }
th.n, td.n { text-align: right; white-space: nowrap; }
td.t { white-space: nowrap; }
td.where { min-width: 12rem; }
tr { break-inside: avoid; }
th:last-child, td:last-child { padding-right: 0; }
@page { size: A4; margin: 16mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #1d1c1a; --soft: #57534c; --rule: #d8d3c7; --tint: #f4f2ee;
    --track: #ebe7de; --good: #0b5364; --bad: #a3200d; --c1: #0b5364; --c2: #b0701a; --c3: #7a3e8e; --c4: #3d7a3a; --c5: #8c3b4a; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 10.5pt; } main { max-width: none; padding: 0; } .wide { overflow: visible; }
  table { font-size: 8.5pt; } td.where { min-width: 0; }
}
`;
