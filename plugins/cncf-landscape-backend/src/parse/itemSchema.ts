import { z } from 'zod';
import {
  dateField,
  flagField,
  maybe,
  nameField,
  textField,
  urlField,
} from './fields';

const audit = z.object({
  date: maybe(dateField),
  type: maybe(textField),
  vendor: maybe(textField),
  url: maybe(urlField),
});

const otherLink = z.object({ name: maybe(textField), url: urlField });

const list = { error: 'is no list' };

const extra = z.object(
  {
    lfx_slug: maybe(textField),
    clomonitor_name: maybe(textField),
    parent_project: maybe(nameField),
    specification: maybe(flagField),

    accepted: maybe(dateField),
    incubating: maybe(dateField),
    graduated: maybe(dateField),
    archived: maybe(dateField),
    annual_review_date: maybe(dateField),
    audits: maybe(z.array(audit, list)),

    summary_use_case: maybe(textField),
    summary_business_use_case: maybe(textField),
    summary_personas: maybe(textField),
    summary_integrations: maybe(textField),
    summary_integration: maybe(textField),
    summary_release_rate: maybe(textField),
    summary_tags: maybe(textField),

    documentation_url: maybe(urlField),
    documentation_ul: maybe(urlField),
    annual_review_url: maybe(urlField),
    artwork_url: maybe(urlField),
    blog_url: maybe(urlField),
    bluesky_url: maybe(urlField),
    dev_stats_url: maybe(urlField),
    discord_url: maybe(urlField),
    docker_url: maybe(urlField),
    github_discussions_url: maybe(urlField),
    gitter_url: maybe(urlField),
    linkedin_url: maybe(urlField),
    mailing_list_url: maybe(urlField),
    package_manager_url: maybe(urlField),
    slack_url: maybe(urlField),
    stack_overflow_url: maybe(urlField),
    summary_intro_url: maybe(urlField),
    training_url: maybe(urlField),
    youtube_url: maybe(urlField),
    other_links: maybe(z.array(otherLink, list)),
  },
  { error: 'is no map of fields' },
);

/** An item of landscape.yml: what this plugin reads of it. Unknown fields are left out, as in the landscape format. */
export const itemSchema = z.object(
  {
    name: nameField,
    description: maybe(textField),
    homepage_url: maybe(urlField),
    logo: maybe(textField),
    repo_url: maybe(urlField),
    additional_repos: maybe(z.array(z.object({ repo_url: urlField }), list)),
    project: maybe(nameField),
    open_source: maybe(flagField),
    second_path: maybe(
      z.union([nameField.transform(path => [path]), z.array(nameField)], {
        error: "is neither a text 'Category / Subcategory' nor a list of them",
      }),
    ),
    additional_categories: maybe(
      z.array(z.object({ category: nameField, subcategory: nameField }), list),
    ),
    twitter: maybe(urlField),
    crunchbase: maybe(urlField),
    url_for_bestpractices: maybe(urlField),
    bluesky_url: maybe(urlField),
    extra: maybe(extra),
  },
  { error: 'is no map of fields' },
);

export type RawItem = z.infer<typeof itemSchema>;
