/* The proof as one HTML file that prints well on A4 and loads nothing from anywhere. */
import { html, raw } from 'hono/html';
import { type Markup, printedPage } from '../../printed/frame.ts';
import type { Block, ProofDocument } from './document.ts';

const STYLE = `
:root { color-scheme: light; }
body { margin: 2.5rem auto; max-width: 46rem; padding: 0 1.5rem; color: #1c1b19; background: #fff;
  font: 1rem/1.5 Georgia, 'Times New Roman', serif; }
h1 { margin: 0 0 .25rem; font-size: 1.7rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 1px solid #b9b4aa; font-size: 1.1rem; break-after: avoid; }
p { margin: .5rem 0; }
.printed { color: #57534a; }
.summary { margin: 1.25rem 0; padding: .75rem 1rem; border-left: .25rem solid #1c1b19; background: #f4f2ee; }
.fault { padding: .5rem 1rem; border: 2px solid #a3130b; color: #a3130b; font-weight: bold; }
blockquote { margin: .5rem 0; padding: .25rem 1rem; border-left: .25rem solid #b9b4aa; white-space: pre-line; }
table { width: 100%; border-collapse: collapse; margin: .5rem 0; font-size: .9rem; }
th, td { padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #ddd9d0; text-align: left; vertical-align: top; }
td.time { white-space: nowrap; }
tr { break-inside: avoid; }
.hash, pre { font: .8rem/1.4 ui-monospace, 'DejaVu Sans Mono', Menlo, monospace; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; margin: .5rem 0; padding: .5rem .75rem; background: #f4f2ee; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0; }
dt { color: #57534a; }
dd { margin: 0; overflow-wrap: anywhere; }
@page { size: A4; margin: 20mm; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; } .summary, pre { background: none; } }
`;

export async function proofPage({ title, printed, summary, sections }: ProofDocument): Promise<string> {
  const content = html`<p class="printed">${printed}</p>
<p class="summary">${summary}</p>
${sections.map(
  ({ heading, blocks }) => html`<section>
<h2>${heading}</h2>
${blocks.map(block)}
</section>
`,
)}`;
  return await printedPage(title, STYLE, content);
}

function block(each: Block): Markup {
  switch (each.kind) {
    case 'text':
      return html`<p>${each.text}</p>`;
    case 'fault':
      return html`<p class="fault">${each.text}</p>`;
    case 'quote':
      return html`<blockquote>${each.text}</blockquote>`;
    case 'code':
      return html`<pre>${each.text}</pre>`;
    case 'pairs':
      return html`<dl>${each.pairs.map(([name, value]) => html`<dt>${name}</dt>${valueCell(value)}`)}</dl>`;
    case 'table':
      return html`<table><thead><tr>${each.head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${each.rows.map((row) => html`<tr>${row.map(tableCell)}</tr>`)}</tbody></table>`;
  }
}

const HASH = /^[0-9a-f]{64}$/;
const TIME = /^\d{4}-\d\d-\d\d/;

function tableCell(value: string): Markup {
  return html`<td${TIME.test(value) ? raw(' class="time"') : ''}>${value}</td>`;
}

function valueCell(value: string): Markup {
  return HASH.test(value) ? html`<dd class="hash">${value}</dd>` : html`<dd>${value}</dd>`;
}
