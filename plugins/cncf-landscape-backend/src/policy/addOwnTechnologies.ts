import {
  assignTechnologyNames,
  catalogSlug,
  landscapeItemId,
  normalizeName,
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
  StatedAliases,
  StatedTechnology,
} from '../policyFormat/PolicyDocument';
import { TechnologyFinder } from './TechnologyFinder';

/**
 * Puts the company's own technologies behind the items of landscapes. None of these changes: one that a landscape has
 * already is left out, whatever it says.
 */
export function addOwnTechnologies(
  landscapes: Landscape[],
  stated: StatedTechnology[],
): {
  /** Finds technologies in the landscapes as they are then. */
  finder: TechnologyFinder;
  /** The names that the added ones state beside their own. */
  aliases: StatedAliases[];
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
  { name, landscape, at }: StatedTechnology,
  ids: string[],
): Finding {
  return {
    message: `technology '${name}': there is no landscape '${landscape}' that can be read, so that it is left out; write one of ${ids.join(
      ', ',
    )}`,
    ...at,
  };
}

function knownTechnology(
  { name, at }: StatedTechnology,
  { landscape, title, name: known }: Technology,
): Finding {
  return {
    message: `technology '${name}': the landscape '${landscape}' has it as '${title}', so that it is left out here; remove it, and write '${known}' where you decide on it`,
    ...at,
  };
}

function addTo(
  landscape: Landscape,
  own: StatedTechnology[],
  findings: Finding[],
): Landscape {
  const places = own.map(({ category, subcategory }) => ({
    category: normalizeName(category),
    subcategory: normalizeName(subcategory),
  }));
  const categories = own.reduce(
    (known, technology, i) => withPlace(known, technology, places[i], findings),
    landscape.categories,
  );
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

/** Categories with a place in them, which is added where there is none of its name. */
function withPlace(
  categories: LandscapeCategory[],
  { name, category, subcategory, at }: StatedTechnology,
  place: Placement,
  findings: Finding[],
): LandscapeCategory[] {
  const tellNearest = (what: string, given: string, known: string[]) => {
    const nearest = nearestWord(given, known);
    if (nearest) {
      findings.push({
        message: `technology '${name}': the ${what} '${given}' is added, because there is none of that name; did you mean '${nearest}'?`,
        ...at,
      });
    }
  };
  const there = categories.find(({ slug }) => slug === place.category);
  if (!there) {
    tellNearest(
      'category',
      category,
      categories.map(one => one.name),
    );
  } else if (
    there.subcategories.some(({ slug }) => slug === place.subcategory)
  ) {
    return categories;
  } else {
    tellNearest(
      'subcategory',
      subcategory,
      there.subcategories.map(one => one.name),
    );
  }
  const added = { slug: place.subcategory, name: subcategory };
  return there
    ? categories.map(one =>
        one === there
          ? { ...one, subcategories: [...one.subcategories, added] }
          : one,
      )
    : [
        ...categories,
        { slug: place.category, name: category, subcategories: [added] },
      ];
}

/** By the naming rule, without a name that the landscape has given away. */
function nameOwn(
  landscape: Landscape,
  own: StatedTechnology[],
  places: Placement[],
  names: CategoryNames,
): string[] {
  const taken = new Set(
    landscape.technologies.map(({ technology }) => technology.name),
  );
  return assignTechnologyNames(
    own.map(({ name }, i) => ({
      title: name,
      category: names.category(places[i]),
      subcategory: names.subcategory(places[i]),
      project: false,
    })),
  ).map(name => {
    let free = name;
    for (let i = 2; taken.has(free); i++) {
      free = catalogSlug(`${name.slice(0, 58)}-${i}`);
    }
    taken.add(free);
    return free;
  });
}

function toGuided(
  landscape: string,
  name: string,
  stated: StatedTechnology,
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
