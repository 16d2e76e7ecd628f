import { createHash } from 'node:crypto';
import { normalizeName } from 'backstage-plugin-cncf-landscape-common';

/** The slug of a category or subcategory; that of a name of signs alone, such as `-`, is a short hash. */
export function placeSlug(name: string): string {
  return (
    normalizeName(name) ||
    createHash('sha256').update(name).digest('hex').slice(0, 8)
  );
}
