/** More names than this in one annotation are no statement of anything; the rest is not read. */
const MAX_NAMES = 200;

/** The names that an annotation `cncf-landscape/uses` gives, as they are written there. */
export function namesInAnnotation(value: string): string[] {
  return value
    .split(/[,\n]/, MAX_NAMES)
    .map(name => name.trim())
    .filter(Boolean);
}
