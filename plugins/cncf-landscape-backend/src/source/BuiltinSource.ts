import {
  normalizeName,
  trailingParenthesis,
  type LandscapeCategory,
} from 'backstage-plugin-cncf-landscape-common';
import type { Guide } from '../guide/Guide';
import type { GuideTechnology } from '../guide/schema';
import { orderCategories } from '../model/orderCategories';
import { repositoryName } from '../model/repositoryName';
import type { SourceLandscape, SourceItem } from '../model/SourceLandscape';
import type { LandscapeSource } from './LandscapeSource';

/** The landscape of the projects in the guide. */
export class BuiltinSource implements LandscapeSource {
  readonly location = 'builtin';

  constructor(private readonly readGuide: () => Promise<Guide>) {}

  async read(): Promise<SourceLandscape> {
    const guide = await this.readGuide();
    const technologies = [...guide.technologies.values()];
    const { findings, ...ordered } = orderCategories(
      categoriesOf(guide, technologies),
      { groups: guide.landscape.groups },
    );
    return {
      ...ordered,
      items: technologies.map(toSourceItem),
      findings: [...guide.findings, ...findings],
    };
  }
}

/** The categories in the guide's order, with their non-empty subcategories, sorted by name. */
function categoriesOf(
  guide: Guide,
  technologies: GuideTechnology[],
): LandscapeCategory[] {
  return guide.landscape.categories
    .map(({ name }) => {
      const names = technologies
        .filter(({ category }) => category === name)
        .map(({ subcategory }) => subcategory);
      return {
        slug: normalizeName(name),
        name,
        subcategories: [...new Set(names)]
          .sort((a, b) => a.localeCompare(b, 'en'))
          .map(subcategory => ({
            slug: normalizeName(subcategory),
            name: subcategory,
          })),
      };
    })
    .filter(({ subcategories }) => subcategories.length);
}

function toSourceItem(technology: GuideTechnology): SourceItem {
  const aliases = [
    trailingParenthesis(technology.name),
    repositoryName(technology.repository),
  ];
  return {
    title: technology.name,
    category: normalizeName(technology.category),
    subcategory: normalizeName(technology.subcategory),
    maturity: technology.maturity,
    alsoIn: [],
    homepage: technology.homepage,
    repository: technology.repository,
    links: [],
    aliases: aliases.flatMap(alias => (alias ? [alias.toLowerCase()] : [])),
    tags: [],
    dates: {
      accepted: technology.accepted,
      incubating: technology.incubating,
      graduated: technology.graduated,
      archived: technology.archived,
    },
    audits: [],
  };
}
