import { InputError } from '@backstage/errors';

/**
 * Bounds on an untrusted file. The real CNCF landscape has 1.1 MB, 151,768 pieces and a depth of 9, and uses no alias.
 */
export const YAML_LIMITS = {
  bytes: 8 * 1024 * 1024,
  /** Words, marks and the spaces between them. Each takes half a kilobyte of memory. */
  pieces: 1_000_000,
  depth: 50,
  aliases: 100,
};

const COMPLEX_KEY = /(?:^|[\n{[,?:-])[ \t]*\?(?=\s)/g;
/** Prose may hold a bracket that nothing closes, so this is more than a document's real depth may be. */
const MAX_OPEN_BRACKETS = 4 * YAML_LIMITS.depth;

/**
 * Rejects a text that would keep the YAML parser busy for minutes, or that is something else altogether, before it is parsed.
 *
 * @param options - `what` it is to be
 * @throws InputError that names the file
 */
export function refuseHostileYaml(
  file: string,
  text: string,
  {
    what = 'landscape',
    maxLength = YAML_LIMITS.bytes,
  }: { what?: string; maxLength?: number } = {},
): void {
  if (text.length > maxLength) {
    throw new InputError(
      `${file}: has ${text.length} characters, more than the ${maxLength} that are read`,
    );
  }
  if (/^[\s\uFEFF]*<[a-z!?]/i.test(text)) {
    throw new InputError(
      `${file}: is a web page and not a ${what}, probably a login or an error page, or the page that shows the file; configure the place of the file itself, and what is needed to read it`,
    );
  }
  if (
    (text.match(COMPLEX_KEY)?.length ?? 0) > MAX_OPEN_BRACKETS ||
    deepestBrackets(text) > MAX_OPEN_BRACKETS
  ) {
    throw tooDeep(file, what);
  }
}

/** What is nested too deep for the parser. */
export function tooDeep(file: string, what: string): InputError {
  return new InputError(
    `${file}: is nested more than ${YAML_LIMITS.depth} levels deep, as no ${what} is`,
  );
}

function deepestBrackets(text: string): number {
  let open = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
    deepest = Math.max(deepest, open);
  }
  return deepest;
}
