import type { TechnologyLink } from 'backstage-plugin-cncf-landscape-common';
import { repositoryName } from '../model/repositoryName';
import type { RawItem } from './itemSchema';

type Extra = NonNullable<RawItem['extra']>;
type UrlKey = Extract<keyof Extra, `${string}_url`>;

/** The types of the links in `extra`, the most useful for a developer first. */
const EXTRA_LINKS: [UrlKey, type: string, title: string][] = [
  ['blog_url', 'blog', 'Blog'],
  ['slack_url', 'slack', 'Slack'],
  ['discord_url', 'discord', 'Discord'],
  ['gitter_url', 'gitter', 'Gitter'],
  ['github_discussions_url', 'discussions', 'GitHub Discussions'],
  ['mailing_list_url', 'mailing-list', 'Mailing list'],
  ['stack_overflow_url', 'stack-overflow', 'Stack Overflow'],
  ['youtube_url', 'youtube', 'YouTube'],
  ['summary_intro_url', 'introduction', 'Introduction'],
  ['package_manager_url', 'package', 'Package'],
  ['docker_url', 'container-image', 'Container image'],
  ['training_url', 'training', 'Training'],
  ['reddit_url', 'reddit', 'Reddit'],
  ['dev_stats_url', 'devstats', 'DevStats'],
  ['annual_review_url', 'annual-review', 'Annual review'],
  ['artwork_url', 'artwork', 'Artwork'],
  ['linkedin_url', 'linkedin', 'LinkedIn'],
  ['facebook_url', 'facebook', 'Facebook'],
  ['pinterest_url', 'pinterest', 'Pinterest'],
  ['funding_url', 'funding', 'Funding'],
];

/** The links of an item other than homepage, repository and documentation: the most useful first, without duplicates. */
export function itemLinks(item: RawItem): TechnologyLink[] {
  const extra = item.extra ?? {};
  const links: (Omit<TechnologyLink, 'url'> & { url?: string })[] = [
    ...EXTRA_LINKS.map(([key, type, title]) => ({
      type,
      title,
      url: extra[key],
    })),
    {
      type: 'best-practices',
      title: 'OpenSSF Best Practices',
      url: item.url_for_bestpractices,
    },
    { type: 'twitter', title: 'X (Twitter)', url: item.twitter },
    {
      type: 'bluesky',
      title: 'Bluesky',
      url: extra.bluesky_url ?? item.bluesky_url,
    },
    { type: 'crunchbase', title: 'Crunchbase', url: item.crunchbase },
    ...(item.additional_repos ?? []).map(({ repo_url }) => ({
      type: 'repository',
      title: `Repository ${repositoryName(repo_url) ?? ''}`.trim(),
      url: repo_url,
    })),
    ...(extra.other_links ?? []).map(({ name, url }) => ({
      type: 'other',
      title: name ?? addressOf(url),
      url,
    })),
  ];
  const seen = new Set([
    item.homepage_url,
    item.repo_url,
    extra.documentation_url ?? extra.documentation_ul,
  ]);
  return links.filter(
    (link): link is TechnologyLink =>
      link.url !== undefined && seen.size !== seen.add(link.url).size,
  );
}

/** What a link without a name is called: where it leads. */
function addressOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return hostname || pathname;
}
