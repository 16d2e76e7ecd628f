/**
 * A short, stable hash of a text: eight hexadecimal digits.
 *
 * FNV-1a with 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). It tells names apart, it protects nothing; and it
 * runs in browsers too, where no synchronous digest exists.
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
