/** Prints rows under headings: the first column to the left, all others to the right. */
export function printTable(headings: string[], rows: string[][]): void {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) =>
    Math.max(...all.map(row => (row[column] ?? '').length)),
  );
  const line = (row: string[]) =>
    widths
      .map((width, column) =>
        column
          ? (row[column] ?? '').padStart(width)
          : (row[column] ?? '').padEnd(width),
      )
      .join('  ');
  console.log(line(headings));
  console.log(widths.map(width => '-'.repeat(width)).join('  '));
  rows.forEach(row => console.log(line(row)));
}

/** A number as people read it: thousands apart, decimals where they matter. */
export function readable(value: number): string {
  const digits = Math.abs(value) < 10 ? 2 : Number(Math.abs(value) < 100);
  return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}

export function kilobytes(bytes: number): string {
  return `${readable(bytes / 1000)} kB`;
}

/** Whether a target is met, as the tables say it. */
export function verdict(ratio: number, target: number): string {
  return ratio <= target ? 'met' : 'missed';
}
