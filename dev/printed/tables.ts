/*
 * The tables of written reports: figures to the right, times in one piece, what is too wide for a phone scrolls by
 * itself.
 */
import { html } from 'hono/html';
import type { Markup } from './frame.ts';

export interface TableColumn {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'time' | 'where';
}

const CLASSES: Readonly<Record<TableColumn['kind'], string>> = { text: '', number: 'n', time: 't', where: 'where' };

export function table(caption: string, columns: readonly TableColumn[], rows: readonly (readonly string[])[]): Markup {
  const kind = (index: number): string => CLASSES[columns[index]?.kind ?? 'text'];
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ name }, index) => html`<th scope="col" class="${kind(index)}">${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => html`<tr>${row.map((cell, index) => html`<td class="${kind(index)}">${cell}</td>`)}</tr>
`,
  )}</tbody>
</table></div>`;
}
