import {
  itemFacts,
  maturitySince,
  normalizeName,
  type GuideLanguage,
  type LandscapeCategory,
  type LandscapeDocument,
  type LandscapeItem,
  type LandscapeTexts,
  type Technology,
  type TechnologyDetails,
  type TechnologyGuide,
  type TechnologyList,
} from 'backstage-plugin-cncf-landscape-common';
import { textsIn } from '../guide/Guide';
import type { LandscapePictures } from '../model/pictures';
import { CategoryNames } from '../model/CategoryNames';
import type { GuidedTechnology, Landscape, OwnGuide } from '../model/Landscape';

/** The response to `GET /landscapes/:id`. */
export function landscapeDocument(
  landscape: Landscape,
  pictures?: LandscapePictures,
): LandscapeDocument {
  const { id, title, version, groups, categories, technologies } = landscape;
  return {
    id,
    title,
    version,
    groups,
    categories: shownCategories(categories),
    items: technologies.map(({ technology }) => ({
      ...landscapeItem(technology),
      logo: pictures?.items.get(technology.name)?.logo,
    })),
    logos: pictures?.atlases,
    iconsOnly: technologies.every(({ logoFile }) => !logoFile) || undefined,
  };
}

/** Categories without the subcategories that settings hide. */
function shownCategories(
  categories: Landscape['categories'],
): LandscapeCategory[] {
  return categories.map(category => ({
    ...category,
    subcategories: category.subcategories.filter(({ hidden }) => !hidden),
  }));
}

/** The part of an item that the tab shows. */
export function landscapeItem(technology: Technology): LandscapeItem {
  const { name, title, category, subcategory, maturity, ring, alsoIn } =
    technology;
  return { name, title, category, subcategory, maturity, ring, alsoIn };
}

/** The response to `GET /landscapes/:id/technologies`. */
export function technologyList(landscape: Landscape): TechnologyList {
  return {
    id: landscape.id,
    title: landscape.title,
    version: landscape.version,
    technologies: landscape.technologies.map(({ technology }) => technology),
  };
}

/** The response to `GET /landscapes/:id/texts`. */
export function landscapeTexts(
  landscape: Landscape,
  lang: GuideLanguage,
): LandscapeTexts {
  const { guide, categories, technologies } = landscape;
  const placements = new Set(
    categories.flatMap(({ slug, subcategories }) => [
      slug,
      ...subcategories.map(subcategory => `${slug}/${subcategory.slug}`),
    ]),
  );
  return {
    id: landscape.id,
    version: landscape.version,
    lang,
    categories: Object.fromEntries(
      guide.landscape.categories
        .map(category => [
          normalizeName(category.name),
          textsIn(category, lang)!.texts,
        ])
        .filter(([slug]) => placements.has(slug as string)),
    ),
    subcategories: Object.fromEntries(
      guide.subcategories.flatMap(({ category, subcategory, ...texts }) => {
        const key = `${normalizeName(category)}/${normalizeName(subcategory)}`;
        const found = textsIn(texts, lang);
        return found && placements.has(key) ? [[key, found.texts]] : [];
      }),
    ),
    items: Object.fromEntries(
      technologies.map(guided => [
        guided.technology.name,
        itemTexts(guided, lang),
      ]),
    ),
  };
}

function itemTexts(
  { technology, guide }: GuidedTechnology,
  lang: GuideLanguage,
): LandscapeTexts['items'][string] {
  const { homepage, repository, documentation, aliases, tags } = technology;
  const texts = guide && textsIn(guide, lang)?.texts;
  return {
    // A text in the reader's language takes precedence over the source's English.
    description: guide?.[lang]?.description || technology.description,
    problem: texts?.problem || undefined,
    features: texts?.features.length ? texts.features : undefined,
    useCases: texts?.useCases.length ? texts.useCases : undefined,
    notFor: texts?.notFor.length ? texts.notFor : undefined,
    instead: texts?.instead,
    aliases: aliases.length ? aliases : undefined,
    tags: tags.length ? tags : undefined,
    homepage,
    repository,
    documentation,
    accepted: technology.dates.accepted,
    since: maturitySince(technology),
    auditedAt: lastAudit(technology),
    ...itemFacts(technology),
  };
}

function lastAudit({ audits }: Technology): string | undefined {
  return audits
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
}

/** The response to `GET /landscapes/:id/technologies/:name`. */
export function technologyDetails(
  landscape: Landscape,
  { technology, guide }: GuidedTechnology,
  lang: GuideLanguage,
  pictures?: LandscapePictures,
): TechnologyDetails {
  const names = new CategoryNames(landscape.categories);
  const { category, subcategory, alsoIn = [] } = technology;
  return {
    ...technology,
    description: guide?.[lang]?.description || technology.description,
    version: landscape.version,
    picture: pictures?.items.get(technology.name)?.picture,
    placements: [{ category, subcategory }, ...alsoIn].map(placement => ({
      ...placement,
      categoryName: names.category(placement),
      subcategoryName: names.subcategory(placement),
    })),
    children: landscape.technologies
      .filter(other => other.technology.parent === technology.name)
      .map(other => other.technology.name)
      .sort(),
    guide: guide && technologyGuide(technology, guide, lang),
  };
}

function technologyGuide(
  technology: Technology,
  guide: NonNullable<GuidedTechnology['guide']>,
  lang: GuideLanguage,
): TechnologyGuide | undefined {
  const found = textsIn(guide, lang);
  if (!found || !saysMore(found.texts)) {
    return undefined;
  }
  const { documentation, homepage, repository } = technology;
  return {
    lang: found.lang,
    ...found.texts,
    documentation:
      documentation ??
      homepage ??
      ('homepage' in guide ? guide.homepage : repository),
    ...('homepage' in guide && {
      sources: guide.sources,
      checked: guide.checked,
    }),
  };
}

/** Whether there is more than a description; a company's own technology may have nothing else. */
function saysMore(texts: NonNullable<OwnGuide['en']>): boolean {
  const { problem, features, useCases, notFor, instead = '' } = texts;
  return [problem, features, useCases, notFor, instead].some(
    ({ length }) => length,
  );
}
