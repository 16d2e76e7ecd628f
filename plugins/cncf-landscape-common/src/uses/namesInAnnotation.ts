/** An annotation with more names than this is not meaningful; the rest is ignored. */
const MAX_NAMES = 200;

/** The names in an annotation `cncf-landscape/uses`, as written. */
export function namesInAnnotation(value: string): string[] {
  return value
    .split(/[,\n]/, MAX_NAMES)
    .map(name => name.trim())
    .filter(Boolean);
}
