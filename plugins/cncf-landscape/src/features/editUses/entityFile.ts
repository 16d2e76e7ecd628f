import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  type Entity,
  parseLocationRef,
} from '@backstage/catalog-model';

/** The file that an entity is defined in. */
export interface EntityFile {
  /** Where it is: a URL or a path. */
  target: string;
  /** Where it can be edited, if anywhere; `http` or `https`. */
  editUrl?: string;
}

function webUrl(text: string | undefined): string | undefined {
  return text && /^https?:\/\//i.test(text) ? text : undefined;
}

/** Where an entity's file is; nothing for an entity that comes from no file, such as one that a provider makes. */
export function entityFile(entity: Entity): EntityFile | undefined {
  const annotations = entity.metadata.annotations ?? {};
  const editUrl = webUrl(annotations[ANNOTATION_EDIT_URL]);
  try {
    const { type, target } = parseLocationRef(annotations[ANNOTATION_LOCATION]);
    return type === 'url' || type === 'file' ? { target, editUrl } : undefined;
  } catch {
    return editUrl ? { target: editUrl, editUrl } : undefined;
  }
}
