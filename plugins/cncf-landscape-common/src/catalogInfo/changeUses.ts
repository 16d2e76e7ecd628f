import { InputError } from '@backstage/errors';
import { type Document, isScalar, Scalar, stringify } from 'yaml';
import { ANNOTATION_USES } from '../entities';
import { namesInAnnotation } from '../uses/namesInAnnotation';
import {
  type EntityDocument,
  type EntitySelector,
  findEntityDocument,
  parseCatalogInfo,
} from './entityDocument';
import {
  emptyPair,
  fillPair,
  insertPair,
  isFilledMap,
  pairOf,
  removePair,
  replaceValue,
} from './mapEdits';
import { applyEdits, type TextEdit } from './textEdit';

/**
 * The names that an entity of a `catalog-info.yaml` gives in its annotation `cncf-landscape/uses`, as they are written there.
 *
 * Throws an `InputError` where the file is no YAML or has no such entity.
 *
 * @param yaml - the whole file
 * @param entity - which entity of the file; the first one without it
 * @public
 */
export function readUses(
  yaml: string,
  entity: EntitySelector | undefined,
): string[] {
  const documents = parseCatalogInfo(yaml);
  return writtenUses(documents[findEntityDocument(documents, entity).index]);
}

/**
 * Sets which technologies an entity of a `catalog-info.yaml` says it uses: its annotation `cncf-landscape/uses` has exactly
 * these names afterwards, in this order and each once, or is gone where there are none. Everything else in the file stays
 * as it is, to the last space: comments, order, quotes, other documents.
 *
 * Throws an `InputError` where the file is no YAML, has no such entity, or is written in a way (anchors, say) in which
 * this cannot be changed alone.
 *
 * @param yaml - the whole file
 * @param entity - which entity of the file; the first one without it
 * @param uses - names or aliases of technologies, each optionally with its landscape before it
 * @returns the whole file
 * @public
 */
export function changeUses(
  yaml: string,
  entity: EntitySelector | undefined,
  uses: string[],
): string {
  const documents = parseCatalogInfo(yaml);
  const found = findEntityDocument(documents, entity);
  const names = [...new Set(uses.map(checkedName))];
  if (sameNames(writtenUses(documents[found.index]), names)) {
    return yaml;
  }
  const changed = applyEdits(
    yaml,
    names.length
      ? setAnnotation(yaml, found, names)
      : removeAnnotation(yaml, found),
  );
  if (!differOnlyInUses(documents, changed, found.index, names)) {
    throw new InputError(
      `The annotation ${ANNOTATION_USES} cannot be changed without changing something else in the file, where its anchors, tags or directives are; write it by hand: ${ANNOTATION_USES}: ${names.join(
        ', ',
      )}`,
    );
  }
  return changed;
}

/**
 * Adds to the technologies that an entity of a `catalog-info.yaml` says it uses, as {@link changeUses} does. Names that
 * stand there already, in upper or lower case, are not added again.
 *
 * @public
 */
export function addUses(
  yaml: string,
  entity: EntitySelector | undefined,
  names: string[],
): string {
  const uses = readUses(yaml, entity);
  for (const name of names.map(checkedName)) {
    if (!uses.some(use => use.toLowerCase() === name.toLowerCase())) {
      uses.push(name);
    }
  }
  return changeUses(yaml, entity, uses);
}

function checkedName(given: string): string {
  const name = given.trim();
  if (!name || /[,\r\n]/.test(name)) {
    throw new InputError(
      `"${given}" is no name of a technology: names are not empty, and commas and line ends stand between them`,
    );
  }
  return name;
}

function writtenUses(document: Document.Parsed): string[] {
  const value: unknown =
    document.toJS()?.metadata?.annotations?.[ANNOTATION_USES];
  // A list is a common mistake: the catalog refuses it, and what it means is plain.
  return (Array.isArray(value) ? value : [value])
    .filter(text => typeof text === 'string')
    .flatMap(namesInAnnotation);
}

function sameNames(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i]);
}

function setAnnotation(
  source: string,
  { metadata }: EntityDocument,
  names: string[],
): TextEdit[] {
  const annotations = pairOf(metadata, 'annotations');
  if (!annotations) {
    const written = writtenValue(names, metadata.flow);
    return insertPair(source, metadata, 'annotations', [
      ANNOTATION_USES,
      written,
    ]);
  }
  const { value } = annotations;
  if (!isFilledMap(value)) {
    return fillPair(source, metadata, annotations, [
      ANNOTATION_USES,
      writtenValue(names, metadata.flow),
    ]);
  }
  const uses = pairOf(value, ANNOTATION_USES);
  const type = isScalar(uses?.value) ? uses.value.type : undefined;
  const written = writtenValue(names, value.flow, type);
  return uses
    ? replaceValue(source, uses, written)
    : insertPair(source, value, ANNOTATION_USES, written);
}

function removeAnnotation(
  source: string,
  { metadata }: EntityDocument,
): TextEdit[] {
  const annotations = pairOf(metadata, 'annotations');
  const { value } = annotations ?? {};
  const uses = isFilledMap(value) && pairOf(value, ANNOTATION_USES);
  if (!annotations || !isFilledMap(value) || !uses) {
    return [];
  }
  if (value.flow || value.items.length > 1) {
    return removePair(source, value, uses);
  }
  // The catalog refuses annotations that are nothing, and comments do not make them something.
  const commented = /(^|\s)#/.test(
    source.slice(annotations.key.range![1], uses.key.range![0]),
  );
  return commented
    ? [...emptyPair(source, annotations), ...removePair(source, value, uses)]
    : removePair(source, metadata, annotations);
}

function writtenValue(
  names: string[],
  flow: boolean | undefined,
  type?: Scalar.Type,
): string {
  const value = new Scalar(names.join(', '));
  const quoted =
    type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE
      ? type
      : undefined;
  value.type = quoted ?? (flow ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN);
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

/** Edits of text rest on what the parser says of the text; so that nothing rests on them alone, what came out is read. */
function differOnlyInUses(
  documents: Document.Parsed[],
  changed: string,
  index: number,
  names: string[],
): boolean {
  const others = (of: Document.Parsed[]) =>
    JSON.stringify(
      of.map((document, i) => {
        const value = document.toJS();
        if (i !== index) {
          return value;
        }
        const { annotations = {}, ...metadata } = value.metadata;
        const { [ANNOTATION_USES]: _, ...otherAnnotations } = annotations ?? {};
        return [{ ...value, metadata }, otherAnnotations];
      }),
    );
  const after = parseCatalogInfo(changed);
  return (
    sameNames(writtenUses(after[index]), names) &&
    others(after) === others(documents)
  );
}
