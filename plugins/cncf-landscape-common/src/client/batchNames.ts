/** The most that a request asks for. */
const MAX_NAMES = 100;

/** The longest name that the backend accepts; no technology has a longer one. */
const MAX_NAME_LENGTH = 200;

/** Of a query (characters): proxies refuse addresses of eight kilobytes. */
const MAX_QUERY = 4_000;

/** Parts names into what single requests may ask for, each name once; what cannot be a name is left out. */
export function batchNames(names: string[]): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const name of new Set(names)) {
    if (!name.trim() || name.length > MAX_NAME_LENGTH) {
      continue;
    }
    const length = new URLSearchParams([['name', name]]).toString().length + 1;
    const batch = batches.at(-1);
    if (batch && batch.length < MAX_NAMES && length <= room) {
      batch.push(name);
      room -= length;
    } else {
      batches.push([name]);
      room = MAX_QUERY - length;
    }
  }
  return batches;
}
