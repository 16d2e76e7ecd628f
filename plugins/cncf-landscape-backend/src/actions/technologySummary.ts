import {
  type GuideLanguage,
  type Policy,
  technologyEntityRef,
} from 'backstage-plugin-cncf-landscape-common';
import { CategoryNames } from '../model/CategoryNames';
import type { GuidedTechnology } from '../model/Landscape';
import type { ServedLandscape } from '../serving/ServedLandscape';
import type { Zod } from './ActionOptions';
import { decidedOn } from './decidedOn';

/** The fields of a technology in lists. */
export function technologySummarySchema(z: Zod) {
  return z.object({
    landscape: z.string().describe('The id of its landscape, such as "cncf"'),
    name: z
      .string()
      .describe(
        'Its technology name, which the other actions and the annotation cncf-landscape/uses take',
      ),
    title: z.string().describe('What it is called in the landscape'),
    entityRef: z
      .string()
      .describe(
        'Its reference in the software catalog, where the catalog has it',
      ),
    maturity: z
      .string()
      .optional()
      .describe(
        'graduated, incubating, sandbox or archived; absent for items that are not projects of the foundation',
      ),
    category: z.string().describe('The name of its category'),
    subcategory: z.string().describe('The name of its subcategory'),
    description: z.string().optional().describe('What it is, in a sentence'),
    problem: z.string().optional().describe('Which problem it solves'),
    homepage: z.string().optional().describe('The URL of its homepage'),
    ring: z
      .string()
      .optional()
      .describe(
        "The ring that the company's policy puts it in, such as adopt or hold; absent where it decided nothing",
      ),
    advice: z
      .enum(['use', 'try', 'avoid'])
      .optional()
      .describe('What that ring advises teams to do'),
    why: z
      .string()
      .optional()
      .describe('Which words of the need it has, and where'),
    replacement: z
      .string()
      .optional()
      .describe('The technology to use instead, as landscape/name'),
  });
}

/** A technology as shown in lists. */
export function technologySummary(
  { landscape }: Pick<ServedLandscape, 'landscape'>,
  { technology, guide }: GuidedTechnology,
  policy: Policy | undefined,
  language: GuideLanguage = 'en',
) {
  const names = new CategoryNames(landscape.categories);
  const decided = decidedOn(technology, policy);
  const replacement = decided?.decision.replacement;
  return {
    landscape: landscape.id,
    name: technology.name,
    title: technology.title,
    entityRef: technologyEntityRef({
      landscape: landscape.id,
      name: technology.name,
    }),
    maturity: technology.maturity,
    category: names.category(technology),
    subcategory: names.subcategory(technology),
    description:
      guide?.[language]?.description ??
      guide?.en?.description ??
      technology.description,
    problem: guide?.[language]?.problem ?? guide?.en?.problem,
    homepage: technology.homepage,
    ring: decided?.ring.name,
    advice: decided?.ring.advice,
    replacement: replacement && `${replacement.landscape}/${replacement.name}`,
  };
}
