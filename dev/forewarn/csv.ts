/* CSV as RFC 4180 has it: fields in quotes may hold commas, line breaks and doubled quotes. Takes a text, gives rows. */

/** The rows with the number of the line on which each begins. Lines with nothing on them are left out. */
export function* csvRows(text: string): Generator<{ readonly line: number; readonly fields: readonly string[] }> {
  const source = text.replace(/^\uFEFF/, '');
  let line = 1;
  let start = 1;
  let fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at <= source.length; at += 1) {
    const char = source[at];
    if (char === '\n') line += 1;
    if (quoted && char !== undefined) {
      if (char !== '"') field += char;
      else if (source[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && field === '') quoted = true;
    else if (char === ',') {
      fields.push(field);
      field = '';
    } else if (char === '\n' || char === undefined) {
      fields.push(field.replace(/\r$/, ''));
      if (fields.length > 1 || fields[0] !== '') yield { line: start, fields };
      fields = [];
      field = '';
      start = line;
    } else field += char;
  }
}
