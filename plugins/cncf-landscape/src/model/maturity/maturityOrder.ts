/** From what is settled to what is over; a word that only another foundation uses stands between. */
const KNOWN = ['graduated', 'incubating', 'sandbox'];

function rank(maturity: string | undefined): number {
  if (!maturity) {
    return KNOWN.length + 2;
  }
  const known = KNOWN.indexOf(maturity);
  if (known >= 0) {
    return known;
  }
  return maturity === 'archived' ? KNOWN.length + 1 : KNOWN.length;
}

/** Compares maturities: graduated first, archived last, items that are no project after them. */
export function compareMaturity(
  a: string | undefined,
  b: string | undefined,
): number {
  return rank(a) - rank(b) || (a ?? '').localeCompare(b ?? '');
}
