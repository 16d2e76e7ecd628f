import {
  trailingParenthesis,
  type Placement,
  type TechnologySummary,
} from 'backstage-plugin-cncf-landscape-common';
import type { SourceItem } from '../model/SourceLandscape';
import { repositoryName } from '../model/repositoryName';
import { itemLinks } from './itemLinks';
import type { RawItem } from './itemSchema';

type Extra = NonNullable<RawItem['extra']>;

/** Converts an item of landscape.yml to this plugin's model. */
export function toSourceItem(
  raw: RawItem,
  placement: Placement,
  alsoIn: Placement[],
): SourceItem {
  const extra = raw.extra ?? {};
  return {
    title: raw.name,
    ...placement,
    maturity: raw.project?.toLowerCase(),
    alsoIn,
    logoFile: raw.logo,
    description: raw.description,
    homepage: raw.homepage_url,
    repository: raw.repo_url,
    documentation: extra.documentation_url ?? extra.documentation_ul,
    links: itemLinks(raw),
    aliases: aliasesOf(raw),
    tags: tagsOf(extra),
    dates: {
      accepted: extra.accepted,
      incubating: extra.incubating,
      graduated: extra.graduated,
      archived: extra.archived,
    },
    audits: [...(extra.audits ?? [])].sort((a, b) =>
      (b.date ?? '').localeCompare(a.date ?? ''),
    ),
    summary: summaryOf(extra),
    openSource: raw.open_source,
    specification: extra.specification,
    parent: extra.parent_project,
    reviewedAt: extra.annual_review_date,
    license: raw.license,
    joined: raw.joined,
    endUser: raw.enduser,
    chatChannel: extra.chat_channel,
  };
}

function aliasesOf(raw: RawItem): string[] {
  const aliases = [
    trailingParenthesis(raw.name),
    raw.extra?.lfx_slug,
    raw.extra?.clomonitor_name,
    repositoryName(raw.repo_url),
  ];
  return [
    ...new Set(aliases.flatMap(alias => (alias ? [alias.toLowerCase()] : []))),
  ];
}

/**
 * The words that a project describes itself with, one text with commas in it, in which people repeat themselves; and the
 * advisory groups that it belongs to.
 */
function tagsOf({ summary_tags, tag: groups = [] }: Extra): string[] {
  const tags = new Map<string, string>();
  for (const part of [...(summary_tags?.split(',') ?? []), ...groups]) {
    const tag = part.trim();
    if (tag && !tags.has(tag.toLowerCase())) {
      tags.set(tag.toLowerCase(), tag);
    }
  }
  return [...tags.values()];
}

function summaryOf(extra: Extra): TechnologySummary | undefined {
  const summary: TechnologySummary = {
    useCase: extra.summary_use_case,
    businessUseCase: extra.summary_business_use_case,
    personas: extra.summary_personas,
    integrations: extra.summary_integrations ?? extra.summary_integration,
    releaseRate: extra.summary_release_rate,
  };
  return Object.values(summary).some(Boolean) ? summary : undefined;
}
