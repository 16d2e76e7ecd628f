import { NotFoundError } from '@backstage/errors';
import type { ServedLandscape } from '../serving/ServedLandscape';
import { resolveName } from '../serving/resolveName';

/**
 * The technology that a name or alias refers to.
 *
 * @throws NotFoundError with the most similar name, if it is in no landscape
 */
export function resolveTechnology(
  given: string,
  landscapes: Map<string, ServedLandscape>,
) {
  // Entity references are accepted too, because lists of technologies show them.
  const name = given.trim().replace(/^resource:/i, '');
  const { technology, nearest } = resolveName(name, landscapes);
  const served = technology && landscapes.get(technology.landscape);
  const guided = served?.landscape.technologies.find(
    each => each.technology.name === technology?.name,
  );
  if (!served || !guided) {
    throw new NotFoundError(
      `The technology "${given}" is not in any landscape${
        nearest ? `; did you mean "${nearest.landscape}/${nearest.name}"?` : ''
      }`,
    );
  }
  return { served, guided };
}
