import { createHash } from 'node:crypto';
import {
  assignTechnologyNames,
  itemFacts,
  landscapeItemId,
  TechnologyIndex,
  type Finding,
  type Technology,
} from 'backstage-plugin-cncf-landscape-common';
import type { Guide } from '../guide/Guide';
import type { GuideTechnology } from '../guide/schema';
import type { SourceLandscape, SourceItem } from './SourceLandscape';
import { CategoryNames } from './CategoryNames';
import { GuideIndex } from './GuideIndex';
import type { GuidedTechnology, Landscape } from './Landscape';

/**
 * Names the items of a source and merges the guide into those that it is about. Facts of the source win over the guide's; the guide's
 * documentation, aliases and description fill in.
 *
 * @param formerNames - current technology names by former ones, which stay aliases
 */
export function buildLandscape(
  { id, title }: { id: string; title: string },
  source: SourceLandscape,
  guide: Guide,
  formerNames: ReadonlyMap<string, string> = new Map(),
): Landscape {
  const names = new CategoryNames(source.categories);
  const technologyNames = nameItems(source.items, names);
  const former = formerNamesOf(technologyNames, formerNames);
  const guideIndex = new GuideIndex(guide);
  const entries = source.items.map((item, i) => {
    const name = technologyNames[i];
    return guideIndex.find([name, ...(former.get(name) ?? [])], item);
  });
  const holders = aliasHolders(entries, technologyNames, guide);
  const unrelated = source.items.map((item, i) => {
    const name = technologyNames[i];
    const before = former.get(name) ?? [];
    const itemGuide = entries[i];
    const guideAliases = holders.has(i) ? itemGuide?.aliases ?? [] : [];
    return {
      technology: toTechnology(
        id,
        name,
        {
          ...item,
          aliases: [
            ...item.aliases,
            ...before,
            ...(guide.names?.get(name) ?? []),
            ...guideAliases.map(alias => alias.toLowerCase()),
          ],
        },
        names,
        itemGuide,
      ),
      guide: itemGuide,
      logoFile: item.logoFile,
    };
  });
  const { technologies, findings } = relateParents(source.items, unrelated);
  const served = {
    id,
    title,
    groups: source.groups,
    categories: source.categories,
    technologies,
    guide: {
      landscape: guide.landscape,
      subcategories: guide.subcategories,
    },
  };
  return {
    ...served,
    version: hashOf(served),
    findings: [...source.findings, ...findings],
    unlistedFindings: source.unlistedFindings,
  };
}

/**
 * Which items take the aliases of the guide. A project may be listed more than once; of its items, one has them, or they would
 * be nobody's: that of the guide's name, else the first.
 *
 * @returns indexes of items
 */
function aliasHolders(
  entries: (GuideTechnology | undefined)[],
  technologyNames: string[],
  guide: Guide,
): Set<number> {
  const holders = new Map<GuideTechnology, number>();
  entries.forEach((entry, i) => {
    if (
      entry &&
      (!holders.has(entry) ||
        guide.technologies.get(technologyNames[i]) === entry)
    ) {
      holders.set(entry, i);
    }
  });
  return new Set(holders.values());
}

function nameItems(items: SourceItem[], names: CategoryNames): string[] {
  return assignTechnologyNames(
    items.map(item => ({
      title: item.title,
      category: names.category(item),
      subcategory: names.subcategory(item),
      project: item.maturity !== undefined,
      accepted: item.dates.accepted,
      repository: item.repository,
      homepage: item.homepage,
    })),
  );
}

/** The former names of technologies, by name, except those that other technologies have now. */
function formerNamesOf(
  names: string[],
  formerNames: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const taken = new Set(names);
  const former = new Map<string, string[]>();
  for (const [before, name] of formerNames) {
    if (!taken.has(before)) {
      former.set(name, [...(former.get(name) ?? []), before]);
    }
  }
  return former;
}

function toTechnology(
  landscape: string,
  name: string,
  item: SourceItem,
  names: CategoryNames,
  guide: GuideTechnology | undefined,
): Technology {
  const documentation = item.documentation ?? guide?.documentation;
  return {
    name,
    title: item.title,
    maturity: item.maturity,
    category: item.category,
    subcategory: item.subcategory,
    alsoIn: item.alsoIn.length ? item.alsoIn : undefined,
    landscape,
    itemId: landscapeItemId({
      category: names.category(item),
      subcategory: names.subcategory(item),
      title: item.title,
    }),
    description: item.description ?? guide?.en?.description,
    homepage: item.homepage,
    repository: item.repository,
    documentation,
    links: [
      ...mainLinks({ ...item, documentation }),
      ...item.links.filter(({ url }) => url !== documentation),
    ],
    aliases: [...new Set(item.aliases)].filter(alias => alias !== name),
    tags: item.tags,
    dates: item.dates,
    audits: item.audits,
    summary: item.summary,
    ...itemFacts(item),
    specification: item.specification,
    reviewedAt: item.reviewedAt,
    license: item.license,
    joined: item.joined,
    endUser: item.endUser,
    chatChannel: item.chatChannel,
  };
}

/** The main links of a technology. */
export function mainLinks(
  item: Pick<Technology, 'homepage' | 'repository' | 'documentation'>,
): Technology['links'] {
  return [
    { type: 'homepage', title: 'Homepage', url: item.homepage },
    { type: 'documentation', title: 'Documentation', url: item.documentation },
    { type: 'repository', title: 'Repository', url: item.repository },
  ].flatMap(({ url, ...link }) => (url ? [{ ...link, url }] : []));
}

/** Replaces the names of what items are part of by technology names. A project goes before other items of its name. */
function relateParents(
  items: SourceItem[],
  technologies: GuidedTechnology[],
): { technologies: GuidedTechnology[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const all = technologies.map(({ technology }) => technology);
  const projects = new TechnologyIndex(all.filter(({ maturity }) => maturity));
  const index = new TechnologyIndex(all);
  // Of items that share a name, each has a technology name of its own; the first is meant.
  const byTitle = new Map([...all].reverse().map(one => [one.title, one]));
  const related = technologies.map((guided, i) => {
    const stated = items[i].parent;
    const parent =
      stated &&
      (projects.find(stated) ?? index.find(stated) ?? byTitle.get(stated));
    if (stated && !parent) {
      findings.push({
        message: `item '${items[i].title}' names the parent_project '${stated}', which is no item of the landscape; it is ignored`,
      });
    }
    return parent && parent.name !== guided.technology.name
      ? { ...guided, technology: { ...guided.technology, parent: parent.name } }
      : guided;
  });
  return { technologies: related, findings };
}

function hashOf(served: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(served))
    .digest('hex')
    .slice(0, 32);
}
