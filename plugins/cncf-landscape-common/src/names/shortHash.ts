/**
 * A short, stable hash of a text: eight hexadecimal digits.
 *
 * FNV-1a with 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). It distinguishes names and has no cryptographic purpose.
 * Browsers have no synchronous digest.
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
