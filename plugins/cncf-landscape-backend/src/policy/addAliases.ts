import type {
  Finding,
  Technology,
} from 'backstage-plugin-cncf-landscape-common';
import type { Landscape } from '../model/Landscape';
import type { Place, StatedAliases } from '../policyFormat/PolicyDocument';
import { TechnologyFinder } from './TechnologyFinder';
import { unknownTechnology } from './unknownTechnology';

/** A name that a technology is given. */
interface Claim {
  alias: string;
  technology: Technology;
  at: Place;
}

/** Gives technologies the other names that a policy states, unless these mean another technology already. */
export function addAliases(
  finder: TechnologyFinder,
  stated: StatedAliases[],
  unread: string[],
): {
  /** Finds technologies by these names as well. */
  finder: TechnologyFinder;
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const claims: Claim[] = [];
  for (const { technology: given, aliases, at } of stated) {
    const technology = finder.find(given);
    if (technology) {
      for (const one of aliases) {
        claim(finder, claims, { ...one, technology }, findings);
      }
    } else {
      findings.push({
        message: `aliases of '${given}': ${unknownTechnology(
          finder,
          given,
          unread,
        )}; they are left out`,
        ...at,
      });
    }
  }
  if (!claims.length) {
    return { finder, findings };
  }
  const namedFinder = new TechnologyFinder(
    finder.landscapes.map(landscape => withAliases(landscape, claims)),
  );
  return {
    finder: namedFinder,
    findings: [...findings, ...withoutEffect(namedFinder, claims)],
  };
}

/** Adds a claim, unless the name means something already. */
function claim(
  finder: TechnologyFinder,
  claims: Claim[],
  wanted: Claim,
  findings: Finding[],
): void {
  const { alias, technology, at } = wanted;
  const folded = fold(alias);
  const owner =
    finder.find(`${technology.landscape}/${alias}`) ??
    claims.find(one => fold(one.alias) === folded)?.technology;
  if (!owner) {
    claims.push(wanted);
  } else if (owner !== technology) {
    findings.push({
      message: `alias '${alias}' of '${technology.title}' means '${owner.title}' already, and is left out; choose another one`,
      ...at,
    });
  }
}

/** Names that several items have, of which none is a project, mean nothing. */
function withoutEffect(finder: TechnologyFinder, claims: Claim[]): Finding[] {
  return claims.flatMap(({ alias, technology, at }) => {
    const { landscape, title, name } = technology;
    return finder.find(`${landscape}/${alias}`)?.name === name
      ? []
      : [
          {
            message: `alias '${alias}' of '${title}' is what several items of the landscape '${landscape}' are called, so that it means none of them; choose another one`,
            ...at,
          },
        ];
  });
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

function withAliases(landscape: Landscape, claims: Claim[]): Landscape {
  const added = new Map<Technology, string[]>();
  for (const { technology, alias } of claims) {
    if (technology.landscape === landscape.id) {
      added.set(technology, [...(added.get(technology) ?? []), fold(alias)]);
    }
  }
  return added.size
    ? {
        ...landscape,
        technologies: landscape.technologies.map(guided => {
          const { technology } = guided;
          const aliases = added.get(technology);
          return aliases
            ? {
                ...guided,
                technology: {
                  ...technology,
                  aliases: [...new Set([...technology.aliases, ...aliases])],
                },
              }
            : guided;
        }),
      }
    : landscape;
}
