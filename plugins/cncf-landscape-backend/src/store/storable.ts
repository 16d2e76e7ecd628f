/** A text as every database can hold it: PostgreSQL holds every character but one. */
export function storable(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}
