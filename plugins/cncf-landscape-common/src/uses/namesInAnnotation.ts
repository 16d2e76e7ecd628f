/** An annotation with more names than this is not meaningful; the rest is ignored. */
const MAX_NAMES = 1_000;

/** The names in an annotation `cncf-landscape/uses`, as written. */
export function namesInAnnotation(value: string): string[] {
  return value
    .split(/[,\n]/)
    .map(name => name.trim())
    .filter(Boolean);
}

/** The same, as far as they mean anything. */
export function readableNames(value: string): string[] {
  return namesInAnnotation(value).slice(0, MAX_NAMES);
}
