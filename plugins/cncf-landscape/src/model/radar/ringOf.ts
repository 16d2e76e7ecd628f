import {
  type Policy,
  type Ring,
  decisionFor,
} from 'backstage-plugin-cncf-landscape-common';

/** The ring that the company's general decision puts a technology in, if there is one. */
export function ringOf(
  { rings, decisions }: Policy,
  technology: { landscape: string; name: string },
): Ring | undefined {
  const decision = decisionFor(decisions, technology);
  return rings.find(({ name }) => name === decision?.ring);
}
