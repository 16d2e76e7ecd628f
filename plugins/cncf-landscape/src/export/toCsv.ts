/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Tells a spreadsheet that the text is UTF-8: without it, Excel shows Korean as noise. */
const BYTE_ORDER_MARK = '\uFEFF';

function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const harmless =
    typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless)
    ? `"${harmless.replace(/"/g, '""')}"`
    : harmless;
}

/**
 * Writes rows as CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe before it: texts of a
 * landscape come from strangers.
 */
export function toCsv(rows: (string | number | undefined)[][]): string {
  const lines = rows.map(row => `${row.map(cell).join(',')}\r\n`);
  return `${BYTE_ORDER_MARK}${lines.join('')}`;
}
