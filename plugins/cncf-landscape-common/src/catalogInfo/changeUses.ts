import { InputError } from '@backstage/errors';
import { type Document, isMap, isScalar, Scalar, stringify } from 'yaml';
import { ANNOTATION_USES } from '../entities';
import { namesInAnnotation } from '../uses/namesInAnnotation';
import { commentsBetween } from './comments';
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
import { applyEdits, startOfNextLine, type TextEdit } from './textEdit';

/**
 * The names in the annotation `cncf-landscape/uses` of an entity in a `catalog-info.yaml`, as written.
 *
 * Throws an `InputError` if the file is not valid YAML or has no such entity.
 *
 * @param yaml - the whole file
 * @param entity - which entity of the file; by default, the first
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
 * Sets which technologies an entity in a `catalog-info.yaml` declares that it uses. Its annotation `cncf-landscape/uses` then
 * has exactly these names, in this order, without duplicates; without names, the annotation is removed. Everything else in the
 * file is preserved to the last space: comments, order, quotes, other documents.
 *
 * Throws an `InputError` if the file is not valid YAML, has no such entity, or uses anchors or the like, so the annotation
 * cannot be changed in isolation.
 *
 * @param yaml - the whole file
 * @param entity - which entity of the file; by default, the first
 * @param uses - names or aliases of technologies, each optionally prefixed with its landscape
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
      `The annotation ${ANNOTATION_USES} cannot be changed without affecting other parts of the file, because of its anchors, tags or directives; edit it by hand: ${ANNOTATION_USES}: ${names.join(
        ', ',
      )}`,
    );
  }
  return changed;
}

/**
 * Adds to the technologies that an entity in a `catalog-info.yaml` declares that it uses, as {@link changeUses} does. Names
 * that are listed already, in any case, are not added again.
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
      `"${given}" is not a technology name: a name must not be empty, and commas and line breaks separate names`,
    );
  }
  return name;
}

function writtenUses(document: Document.Parsed): string[] {
  const value: unknown =
    document.toJS()?.metadata?.annotations?.[ANNOTATION_USES];
  // A list is a common mistake: the catalog rejects it, but what it means is clear.
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
  if (isMap(uses?.value)) {
    throw new InputError(
      `The annotation ${ANNOTATION_USES} is a map, perhaps because it is read from another file; change it there, or write the names as text: ${names.join(
        ', ',
      )}`,
    );
  }
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
  // The catalog rejects empty annotations, including those that contain comments only.
  const [ownStart, ownEnd] = [uses.key.range![0], uses.end];
  const commented = commentsBetween(
    source,
    annotations.key.range![1],
    startOfNextLine(source, annotations.end),
  ).some(
    ({ start }) => start < ownStart || start >= startOfNextLine(source, ownEnd),
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
  if (flow && quoted !== Scalar.QUOTE_SINGLE) {
    return JSON.stringify(value.value);
  }
  value.type = quoted ?? (flow ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN);
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

/** The edits rely on offsets from the parser. The result is therefore parsed again and compared. */
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
