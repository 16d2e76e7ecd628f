import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  evaluateTechnology,
  guideLanguage,
  USE_WARNING_TYPES,
  type Decision,
  type Policy,
} from 'backstage-plugin-cncf-landscape-common';
import { textsIn } from '../guide/Guide';
import { type ActionOptions, READ_ONLY, type Zod } from './ActionOptions';
import { decidedOn } from './decidedOn';
import { resolveTechnology } from './resolveTechnology';
import {
  technologySummary,
  technologySummarySchema,
} from './technologySummary';

/** Tells all that the landscape, the field guide and the company's policy say of one technology. */
export function registerGetTechnology(
  actions: ActionsRegistryService,
  { registry, getPolicy }: ActionOptions,
): void {
  actions.register({
    name: 'get-technology',
    title: 'Get a technology',
    description: `
Tells what a technology of the cloud native landscape is, which problem it solves, when something else fits better, how mature
it is, and what the company decided on it. Takes a name or an alias, such as "kubernetes" or "k8s".
`.trim(),
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          technology: z
            .string()
            .min(1)
            .max(200)
            .describe(
              'Its name or an alias, optionally with its landscape before it, such as "opa" or "cncf/open-policy-agent"',
            ),
          lang: z
            .string()
            .max(20)
            .default('en')
            .describe('The language of its texts: en or ko'),
        }),
      output: z =>
        technologySummarySchema(z).extend({
          features: z
            .array(z.string())
            .describe('What it does; empty if the guide has no entry'),
          useCases: z
            .array(z.string())
            .describe('What it is used for; empty if the guide has no entry'),
          notFor: z
            .array(z.string())
            .describe('When something else fits better'),
          instead: z
            .string()
            .optional()
            .describe('What to use instead of an archived project'),
          aliases: z
            .array(z.string())
            .describe('Other names that it is known by'),
          links: z
            .array(
              z.object({
                title: z.string().describe('What is there'),
                url: z.string().describe('Where it is'),
              }),
            )
            .describe('Its homepage, documentation, repository and so on'),
          dates: z
            .record(z.string())
            .describe(
              'When it was accepted and reached its maturities (ISO 8601 dates)',
            ),
          decision: decisionSchema(z)
            .optional()
            .describe('What the company decided on it, for all of it'),
          decisionsElsewhere: z
            .array(decisionSchema(z))
            .describe(
              'What it decided on it for single systems, domains or owners',
            ),
          warnings: z
            .array(z.enum(USE_WARNING_TYPES))
            .describe(
              'Warnings to anyone who wants to use it: its project has ended, or the company advises against it, names a replacement, has not decided on it, or has not reviewed its decision in time',
            ),
        }),
    },
    action: async ({ input }) => {
      const found = resolveTechnology(input.technology, await registry.all());
      return { output: answer(found, input.lang, getPolicy()) };
    },
  });
}

function answer(
  { served, guided }: ReturnType<typeof resolveTechnology>,
  lang: string,
  policy: Policy | undefined,
) {
  const { technology, guide } = guided;
  const texts = guide && textsIn(guide, guideLanguage(lang))?.texts;
  const { name, title, maturity } = technology;
  const landscape = served.landscape.id;
  const decided = decidedOn(technology, policy);
  const all = policy?.decisions.filter(
    ({ technology: about }) =>
      about.name === name && about.landscape === landscape,
  );
  return {
    ...technologySummary(served, guided, policy),
    ...(texts && { description: texts.description, problem: texts.problem }),
    features: texts?.features ?? [],
    useCases: texts?.useCases ?? [],
    notFor: texts?.notFor ?? [],
    instead: texts?.instead,
    aliases: technology.aliases,
    links: technology.links.map(link => ({ title: link.title, url: link.url })),
    dates: Object.fromEntries(
      Object.entries(technology.dates).filter(([, date]) => date),
    ),
    decision: decided && decisionOutput(decided.decision),
    decisionsElsewhere: (all ?? [])
      .filter(({ scope }) => scope)
      .map(decisionOutput),
    warnings: evaluateTechnology(
      { landscape, name, title, maturity },
      policy,
    ).map(({ type }) => type),
  };
}

function decisionSchema(z: Zod) {
  return z.object({
    ring: z.string().describe('The name of the ring'),
    owner: z
      .string()
      .optional()
      .describe('The contact: the reference of an entity of the catalog'),
    rationale: z.string().optional().describe('Why it was decided so'),
    decided: z.string().optional().describe('When (ISO 8601 date)'),
    reviewBy: z
      .string()
      .optional()
      .describe('When its review is due (ISO 8601 date)'),
    conditions: z
      .string()
      .optional()
      .describe('Under which conditions it holds'),
    scope: z
      .object({
        systems: z.array(z.string()).optional().describe('In these systems'),
        domains: z.array(z.string()).optional().describe('In these domains'),
        owners: z
          .array(z.string())
          .optional()
          .describe('For what these groups or users own'),
      })
      .optional()
      .describe('Where it holds; everywhere without it'),
  });
}

function decisionOutput(decision: Decision) {
  const { ring, owner, rationale, decided, reviewBy, conditions, scope } =
    decision;
  return { ring, owner, rationale, decided, reviewBy, conditions, scope };
}
