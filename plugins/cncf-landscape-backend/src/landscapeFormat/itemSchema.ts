import type { z } from 'zod';
import {
  contactField,
  dateField,
  flagField,
  listOf,
  mapOf,
  nameField,
  oneOrMore,
  textField,
  urlField,
} from './fields';

const audit = mapOf({
  date: dateField.optional(),
  type: textField.optional(),
  vendor: textField.optional(),
  url: urlField.optional(),
});

const otherLink = mapOf({ name: textField.optional(), url: contactField });

const extra = mapOf({
  lfx_slug: textField.optional(),
  clomonitor_name: textField.optional(),
  parent_project: nameField.optional(),
  specification: flagField.optional(),
  chat_channel: textField.optional(),
  tag: oneOrMore(nameField, 'is neither a text nor a list of them').optional(),

  accepted: dateField.optional(),
  incubating: dateField.optional(),
  graduated: dateField.optional(),
  archived: dateField.optional(),
  annual_review_date: dateField.optional(),
  audits: listOf(audit).optional(),

  summary_use_case: textField.optional(),
  summary_business_use_case: textField.optional(),
  summary_personas: textField.optional(),
  summary_integrations: textField.optional(),
  summary_integration: textField.optional(),
  summary_release_rate: textField.optional(),
  summary_tags: textField.optional(),

  documentation_url: urlField.optional(),
  documentation_ul: urlField.optional(),
  annual_review_url: urlField.optional(),
  artwork_url: urlField.optional(),
  blog_url: urlField.optional(),
  bluesky_url: urlField.optional(),
  dev_stats_url: urlField.optional(),
  discord_url: urlField.optional(),
  docker_url: urlField.optional(),
  facebook_url: urlField.optional(),
  funding_url: urlField.optional(),
  github_discussions_url: urlField.optional(),
  gitter_url: urlField.optional(),
  linkedin_url: urlField.optional(),
  mailing_list_url: contactField.optional(),
  package_manager_url: urlField.optional(),
  pinterest_url: urlField.optional(),
  reddit_url: urlField.optional(),
  slack_url: urlField.optional(),
  stack_overflow_url: urlField.optional(),
  summary_intro_url: urlField.optional(),
  training_url: urlField.optional(),
  youtube_url: urlField.optional(),
  other_links: listOf(otherLink).optional(),
});

/** The fields that this plugin reads of an item in landscape.yml. Unknown fields are ignored, as in the landscape format. */
export const itemSchema = mapOf({
  name: nameField,
  description: textField.optional(),
  homepage_url: urlField.optional(),
  logo: textField.optional(),
  repo_url: urlField.optional(),
  additional_repos: listOf(mapOf({ repo_url: urlField })).optional(),
  project: nameField.optional(),
  open_source: flagField.optional(),
  license: nameField.optional(),
  joined: dateField.optional(),
  enduser: flagField.optional(),
  second_path: oneOrMore(
    nameField,
    "is neither a text 'Category / Subcategory' nor a list of them",
  ).optional(),
  additional_categories: listOf(
    mapOf({ category: nameField, subcategory: nameField }),
  ).optional(),
  twitter: urlField.optional(),
  crunchbase: urlField.optional(),
  url_for_bestpractices: urlField.optional(),
  bluesky_url: urlField.optional(),
  extra: extra.optional(),
});

export type RawItem = z.infer<typeof itemSchema>;
