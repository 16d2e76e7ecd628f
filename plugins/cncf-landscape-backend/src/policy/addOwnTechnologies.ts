import {
  assignTechnologyNames,
  catalogSlug,
  landscapeItemId,
  normalizeName,
  spellOutSigns,
  type Finding,
  type LandscapeCategory,
  type Placement,
  type Technology,
} from 'backstage-plugin-cncf-landscape-common';
import { mainLinks } from '../model/buildLandscape';
import { CategoryNames } from '../model/CategoryNames';
import type { GuidedTechnology, Landscape } from '../model/Landscape';
import { repositoryName } from '../model/repositoryName';
import { nearestWord } from '../policyFormat/nearestWord';
import { ownGuide } from './ownGuide';
import type {
  AliasesEntry,
  TechnologyEntry,
} from '../policyFormat/ParsedPolicy';
import { TechnologyFinder } from './TechnologyFinder';

/** Of categories that may have been meant: each is looked for among all. */
const MAX_SUGGESTIONS = 20;

/**
 * Appends the company's own technologies to the items of landscapes. Existing items do not change: a technology that a
 * landscape has already is skipped.
 */
export function addOwnTechnologies(
  landscapes: Landscape[],
  stated: TechnologyEntry[],
): {
  /** Finds technologies in the resulting landscapes. */
  finder: TechnologyFinder;
  /** The aliases of the added technologies. */
  aliases: AliasesEntry[];
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const finder = new TechnologyFinder(landscapes);
  const ids = landscapes.map(({ id }) => id);
  const added = stated.flatMap(technology => {
    const landscape = technology.landscape?.toLowerCase() ?? ids[0];
    if (!ids.includes(landscape)) {
      findings.push(strayTechnology(technology, ids));
      return [];
    }
    const twin = technology.ifUnknown
      ? finder.find(technology.name) ?? finder.find(technology.aliases![0])
      : finder.find(`${landscape}/${technology.name}`);
    if (twin && !technology.ifUnknown) {
      findings.push(knownTechnology(technology, twin));
    }
    return twin ? [] : [{ technology, landscape }];
  });
  const grown = landscapes.map(landscape => {
    const own = added.filter(one => one.landscape === landscape.id);
    return own.length
      ? addTo(
          landscape,
          own.map(({ technology }) => technology),
          findings,
        )
      : landscape;
  });
  return {
    finder: added.length ? new TechnologyFinder(grown) : finder,
    aliases: added.map(
      ({ technology: { name, aliases = [], at }, landscape }) => ({
        technology: `${landscape}/${name}`,
        at,
        aliases: aliases.map(alias => ({ alias, at })),
      }),
    ),
    findings,
  };
}

function strayTechnology(
  { name, landscape, at }: TechnologyEntry,
  ids: string[],
): Finding {
  return {
    message: `technology '${name}': there is no landscape '${landscape}' that can be read, so it is ignored; write one of ${ids.join(
      ', ',
    )}`,
    ...at,
  };
}

function knownTechnology(
  { name, at }: TechnologyEntry,
  { landscape, title, name: known }: Technology,
): Finding {
  return {
    message: `technology '${name}': the landscape '${landscape}' has it as '${title}', so it is ignored here; remove it, and write '${known}' where you decide on it`,
    ...at,
  };
}

function addTo(
  landscape: Landscape,
  own: TechnologyEntry[],
  findings: Finding[],
): Landscape {
  const places = own.map(({ category, subcategory }) => ({
    category: normalizeName(category),
    subcategory: normalizeName(subcategory),
  }));
  const categories = withPlaces(landscape.categories, own, places, findings);
  const known = new Set(landscape.categories.map(({ slug }) => slug));
  const fresh = categories
    .map(({ slug }) => slug)
    .filter(slug => !known.has(slug));
  const names = new CategoryNames(categories);
  const technologyNames = nameOwn(landscape, own, places, names);
  return {
    ...landscape,
    categories,
    groups: landscape.groups.map((group, i) =>
      i === 0 && fresh.length
        ? { ...group, categories: [...group.categories, ...fresh] }
        : group,
    ),
    technologies: [
      ...landscape.technologies,
      ...own.map((technology, i) =>
        toGuided(
          landscape.id,
          technologyNames[i],
          technology,
          places[i],
          names,
        ),
      ),
    ],
  };
}

/** The categories, with missing ones added for these placements. */
function withPlaces(
  categories: LandscapeCategory[],
  own: TechnologyEntry[],
  places: Placement[],
  findings: Finding[],
): LandscapeCategory[] {
  const grown = new Map(
    categories.map(category => [
      category.slug,
      {
        name: category.name,
        subcategories: new Map(category.subcategories.map(s => [s.slug, s])),
      },
    ]),
  );
  let told = 0;
  const tellNearest = (
    { name, at }: TechnologyEntry,
    what: string,
    given: string,
    known: Iterable<{ name: string }>,
  ) => {
    told += 1;
    const nearest =
      told <= MAX_SUGGESTIONS
        ? nearestWord(
            given,
            [...known].map(one => one.name),
          )
        : undefined;
    if (nearest) {
      findings.push({
        message: `technology '${name}': the ${what} '${given}' is added, because there is none of that name; did you mean '${nearest}'?`,
        ...at,
      });
    }
  };
  own.forEach((technology, i) => {
    const { category, subcategory } = places[i];
    let there = grown.get(category);
    if (!there) {
      tellNearest(technology, 'category', technology.category, grown.values());
      there = { name: technology.category, subcategories: new Map() };
      grown.set(category, there);
    } else if (!there.subcategories.has(subcategory)) {
      tellNearest(
        technology,
        'subcategory',
        technology.subcategory,
        there.subcategories.values(),
      );
    }
    if (!there.subcategories.has(subcategory)) {
      there.subcategories.set(subcategory, {
        slug: subcategory,
        name: technology.subcategory,
      });
    }
  });
  return [...grown].map(([slug, { name, subcategories }]) => ({
    slug,
    name,
    subcategories: [...subcategories.values()],
  }));
}

/**
 * By the naming rule, avoiding names that the landscape has already. Signs are spelled out, so that C# does not take the name
 * of C.
 */
function nameOwn(
  landscape: Landscape,
  own: TechnologyEntry[],
  places: Placement[],
  names: CategoryNames,
): string[] {
  const taken = new Set(
    landscape.technologies.map(({ technology }) => technology.name),
  );
  const counted = new Map<string, number>();
  return assignTechnologyNames(
    own.map(({ name }, i) => ({
      title: spellOutSigns(name),
      category: names.category(places[i]),
      subcategory: names.subcategory(places[i]),
      project: false,
    })),
  ).map(name => {
    let free = name;
    const stem = name.slice(0, 58);
    while (taken.has(free)) {
      const count = (counted.get(stem) ?? 1) + 1;
      counted.set(stem, count);
      free = catalogSlug(`${stem}-${count}`);
    }
    taken.add(free);
    return free;
  });
}

function toGuided(
  landscape: string,
  name: string,
  stated: TechnologyEntry,
  place: Placement,
  names: CategoryNames,
): GuidedTechnology {
  const { homepage, repository, documentation } = stated;
  const repositoryAlias = repositoryName(repository);
  const guide = ownGuide(stated);
  return {
    technology: {
      name,
      title: stated.name,
      ...place,
      landscape,
      itemId: landscapeItemId({
        category: names.category(place),
        subcategory: names.subcategory(place),
        title: stated.name,
      }),
      description: stated.description || guide.en?.description || undefined,
      homepage,
      repository,
      documentation,
      links: [
        ...mainLinks({ homepage, repository, documentation }),
        ...(stated.links ?? []).map(({ title, url }) => ({
          type: 'other',
          title: title ?? new URL(url).hostname,
          url,
        })),
      ],
      aliases: repositoryAlias ? [repositoryAlias] : [],
      tags: [],
      dates: {},
      audits: [],
    },
    guide,
  };
}
