import {
  type Decision,
  type Policy,
  type Ring,
  decisionFor,
} from 'backstage-plugin-cncf-landscape-common';

/** What identifies a technology. */
interface TechnologyRef {
  landscape: string;
  name: string;
}

/** The decision about a technology as a whole: the general one, else the first one that there is for some. */
export function decisionOf(
  decisions: Decision[],
  technology: TechnologyRef,
): Decision | undefined {
  return (
    decisionFor(decisions, technology) ??
    decisions.find(
      other =>
        other.technology.name === technology.name &&
        other.technology.landscape === technology.landscape,
    )
  );
}

/** The ring that the company's general decision puts a technology in, if there is one. */
export function ringOf(
  { rings, decisions }: Policy,
  technology: TechnologyRef,
): Ring | undefined {
  const decision = decisionFor(decisions, technology);
  return rings.find(({ name }) => name === decision?.ring);
}
