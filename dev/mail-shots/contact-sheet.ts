/*
 * A page of thumbnails, to look over many mails at once: a row a language, a column a region in each form. Only the top
 * of each mail, which is what a reader in a hurry sees; a click opens all of it. Pure.
 */

export interface Shot {
  readonly row: string;
  readonly column: string;
  /** Beside the sheet. */
  readonly file: string;
}

export function contactSheet(title: string, shots: readonly Shot[]): string {
  const rows = [...new Set(shots.map(({ row }) => row))];
  const columns = [...new Set(shots.map(({ column }) => column))];
  const files = new Map(shots.map(({ row, column, file }) => [`${row}\n${column}`, file]));
  const cell = (row: string, column: string): string => {
    const file = files.get(`${row}\n${column}`);
    return file === undefined ? '<td>' : `<td><a href="${file}"><img src="${file}" alt="${row}, ${column}"></a>`;
  };
  return `<!doctype html><meta charset="utf-8"><title>${title}</title>
<style>body{font:14px sans-serif;margin:12px;background:#888}img{display:block;width:200px;height:440px;object-fit:cover;object-position:top}
th{padding:4px;text-align:left}td{padding:2px}</style>
<h1>${title}</h1><table><tr><th>${columns.map((column) => `<th>${column}`).join('')}
${rows.map((row) => `<tr><th>${row}${columns.map((column) => cell(row, column)).join('')}`).join('\n')}</table>`;
}
