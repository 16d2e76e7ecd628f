import type {
  Finding,
  Technology,
} from 'backstage-plugin-cncf-landscape-common';
import { FindingLog } from '../yaml/findings';
import type { Landscape } from '../model/Landscape';
import type { FileLocation, AliasesEntry } from '../policyFormat/ParsedPolicy';
import { TechnologyFinder } from './TechnologyFinder';
import { unknownTechnology } from './unknownTechnology';

/** An alias to be added to a technology. */
interface Claim {
  alias: string;
  technology: Technology;
  at: FileLocation;
}

/** Adds the aliases in a policy to technologies, unless they refer to another technology already. */
export function addAliases(
  finder: TechnologyFinder,
  stated: AliasesEntry[],
  unread: string[],
): {
  /** Finds technologies by these aliases as well. */
  finder: TechnologyFinder;
  findings: Finding[];
} {
  const log = new FindingLog();
  const claims = new Map<string, Claim>();
  for (const { technology: given, aliases, at } of stated) {
    const technology = finder.find(given);
    if (technology) {
      for (const one of aliases) {
        claim(finder, claims, { ...one, technology }, log);
      }
    } else if (!log.isFull) {
      log.add({
        message: `aliases of '${given}': ${unknownTechnology(
          finder,
          given,
          unread,
        )}; they are ignored`,
        ...at,
      });
    }
  }
  if (!claims.size) {
    return { finder, findings: log.findings };
  }
  const made = [...claims.values()];
  const namedFinder = new TechnologyFinder(
    finder.landscapes.map(landscape => withAliases(landscape, made)),
  );
  tellWithoutEffect(namedFinder, made, log);
  return { finder: namedFinder, findings: log.findings };
}

/** Adds a claim, unless the name is taken already. */
function claim(
  finder: TechnologyFinder,
  claims: Map<string, Claim>,
  wanted: Claim,
  log: FindingLog,
): void {
  const { alias, technology, at } = wanted;
  const folded = fold(alias);
  const owner =
    finder.find(`${technology.landscape}/${alias}`) ??
    claims.get(folded)?.technology;
  if (!owner) {
    claims.set(folded, wanted);
  } else if (owner !== technology) {
    log.add({
      message: `alias '${alias}' of '${technology.title}' means '${owner.title}' already, and is ignored; choose another one`,
      ...at,
    });
  }
}

/** A name of several items, none of them a project, refers to none of them. */
function tellWithoutEffect(
  finder: TechnologyFinder,
  claims: Claim[],
  log: FindingLog,
): void {
  for (const { alias, technology, at } of claims) {
    const { landscape, title, name } = technology;
    if (finder.find(`${landscape}/${alias}`)?.name !== name) {
      log.add({
        message: `alias '${alias}' of '${title}' is what several items of the landscape '${landscape}' are called, so that it means none of them; choose another one`,
        ...at,
      });
    }
  }
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

function withAliases(landscape: Landscape, claims: Claim[]): Landscape {
  const added = new Map<Technology, string[]>();
  for (const { technology, alias } of claims) {
    if (technology.landscape === landscape.id) {
      const aliases = added.get(technology) ?? [];
      aliases.push(fold(alias));
      added.set(technology, aliases);
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
