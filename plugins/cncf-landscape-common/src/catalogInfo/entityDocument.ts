import {
  DEFAULT_NAMESPACE,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { type Document, isMap, parseAllDocuments, type YAMLMap } from 'yaml';

/**
 * Selects an entity in a `catalog-info.yaml`, case-insensitively.
 *
 * @public
 */
export interface EntitySelector {
  kind: string;
  /** `default` if absent. */
  namespace?: string;
  name: string;
}

/** The document of an entity in a `catalog-info.yaml`. */
export interface EntityDocument {
  /** The index of the document in the file, from 0. */
  index: number;
  metadata: YAMLMap;
}

/** Parses a `catalog-info.yaml`. Throws an `InputError` with line and column if it is not valid YAML. */
export function parseCatalogInfo(source: string): Document.Parsed[] {
  const parsed = parseAllDocuments(source);
  const documents = Array.isArray(parsed) ? parsed : [];
  const [error] = documents.flatMap(({ errors }) => errors);
  if (error) {
    throw new InputError(`The file is not valid YAML: ${error.message}`);
  }
  return documents;
}

/** Finds an entity, by default the first. Throws an `InputError` that lists the entities in the file. */
export function findEntityDocument(
  documents: Document.Parsed[],
  selector: EntitySelector | undefined,
): EntityDocument {
  const entities = documents.flatMap((document, index) => {
    const metadata = document.get('metadata');
    const ref = refOf(document);
    return ref && isMap(metadata) ? [{ ref, index, metadata }] : [];
  });
  const wanted = selector && stringifyEntityRef(selector);
  const found = wanted
    ? entities.find(({ ref }) => ref === wanted)
    : entities[0];
  if (!found) {
    throw new InputError(
      `The file has no entity${wanted ? ` ${wanted}` : ''}; ${
        entities.length
          ? `it has ${entities.map(({ ref }) => ref).join(', ')}`
          : 'an entity has a kind and metadata with a name'
      }`,
    );
  }
  return found;
}

function refOf(document: Document.Parsed): string | undefined {
  const kind = document.get('kind');
  const name = document.getIn(['metadata', 'name']);
  const namespace = document.getIn(['metadata', 'namespace']);
  return typeof kind === 'string' && name !== undefined && name !== null
    ? stringifyEntityRef({
        kind,
        namespace:
          typeof namespace === 'string' ? namespace : DEFAULT_NAMESPACE,
        name: String(name),
      })
    : undefined;
}
