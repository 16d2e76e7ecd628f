import { Composer, type CST, type Document, isMap, isSeq } from 'yaml';
import type { SlicedWork } from './slices';
import type { YamlTokens } from './tokenize';

/** Makes the first document of these tokens; others are not looked at. */
function composeAtOnce(tokens: CST.Token[], length: number): Document {
  const composer = new Composer({
    schema: 'core',
    resolveKnownTags: false,
    merge: false,
    // The check takes time in the square of a map's keys; `duplicateKeys` finds them where it matters.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document] = composer.compose(tokens, true, length);
  return document;
}

/**
 * Makes a document of the tokens of a text, pausing after every entry of the longest list that stands under a key at the
 * top: in a landscape, after every category. It is made in one piece where its parts refer to each other.
 *
 * @param length - of the text
 */
export function* composing(
  { tokens, hasReferences }: Pick<YamlTokens, 'tokens' | 'hasReferences'>,
  length: number,
): SlicedWork<Document> {
  const list = hasReferences ? undefined : longestList(tokens);
  if (!list) {
    return composeAtOnce(tokens, length);
  }
  const entries = list.items;
  list.items = [];
  const document = composeAtOnce(tokens, length);
  list.items = entries;
  const composed = isMap(document.contents)
    ? document.contents.items
        .map(({ value }) => value)
        .find(value => isSeq(value) && value.range?.[0] === list.offset)
    : undefined;
  for (const entry of entries) {
    yield;
    const part = composeAtOnce([alone(list, entry)], length);
    document.errors.push(...part.errors);
    if (isSeq(composed) && isSeq(part.contents)) {
      composed.items.push(...part.contents.items);
    }
  }
  document.errors.sort((a, b) => a.pos[0] - b.pos[0]);
  return document;
}

/** A document that has of a list this entry alone, where it stands. */
function alone(
  list: CST.BlockSequence,
  entry: CST.BlockSequence['items'][number],
): CST.Document {
  return {
    type: 'document',
    offset: list.offset,
    start: [],
    value: { ...list, items: [entry] },
  };
}

/** The longest list of several entries under a key at the top of the first document. */
function longestList(tokens: CST.Token[]): CST.BlockSequence | undefined {
  const first = tokens.find(({ type }) => type === 'document');
  const top = (first as CST.Document | undefined)?.value;
  const values = top?.type === 'block-map' ? top.items : [];
  return values
    .flatMap(({ value }) => (value?.type === 'block-seq' ? [value] : []))
    .reduce<CST.BlockSequence | undefined>(
      (longest, one) =>
        one.items.length > (longest?.items.length ?? 1) ? one : longest,
      undefined,
    );
}
