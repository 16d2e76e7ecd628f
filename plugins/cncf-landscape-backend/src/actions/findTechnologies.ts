import { InputError } from '@backstage/errors';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  hasEnded,
  normalizeName,
  type Policy,
} from 'backstage-plugin-cncf-landscape-common';
import { CategoryNames } from '../model/CategoryNames';
import type { GuidedTechnology } from '../model/Landscape';
import type { ServedLandscape } from '../serving/ServedLandscape';
import { type ActionOptions, READ_ONLY } from './ActionOptions';
import { decidedOn, rankOfAdvice } from './decidedOn';
import { NeedSearch } from './NeedSearch';
import {
  technologySummary,
  technologySummarySchema,
} from './technologySummary';

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 50;

/** Made when a version of a landscape is searched for the first time, and gone with it. */
const searches = new WeakMap<ServedLandscape, NeedSearch>();

/** Finds technologies for a need, or of a category or ring, with those first that the company approved. */
export function registerFindTechnologies(
  actions: ActionsRegistryService,
  { registry, getPolicy }: ActionOptions,
): void {
  actions.register({
    name: 'find-technologies',
    title: 'Find technologies',
    description: `
Finds technologies of the cloud native landscape: by a need in words, by category, by the ring of the company's policy.
Those that the company approved come first, those that it advises against last, and among equals the best fit first.
Use it before recommending a technology, and recommend what the company approved where it fits.
Without a need, category, ring or maturity it lists everything that the company approved, then the rest by name.
`.trim(),
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          need: z
            .string()
            .max(500)
            .optional()
            .describe(
              'What is needed, in a few words, such as "distributed tracing" or "message queue"; in English or Korean',
            ),
          category: z
            .string()
            .max(200)
            .optional()
            .describe(
              'Only technologies of this category or subcategory, by name or slug, such as "observability"',
            ),
          ring: z
            .string()
            .max(100)
            .optional()
            .describe(
              'Only technologies that the company put into this ring, such as "adopt"',
            ),
          maturity: z
            .string()
            .max(100)
            .optional()
            .describe(
              'Only projects of this maturity: graduated, incubating, sandbox, archived',
            ),
          landscape: z
            .string()
            .max(63)
            .optional()
            .describe(
              'Only technologies of the landscape with this id; by default those of all landscapes',
            ),
          limit: z
            .number()
            .int()
            .min(1)
            .max(MAX_LIMIT)
            .default(DEFAULT_LIMIT)
            .describe('How many technologies to return at most'),
        }),
      output: z =>
        z.object({
          total: z
            .number()
            .describe('How many technologies fit, of which the first are here'),
          technologies: z
            .array(technologySummarySchema(z))
            .describe('The technologies, the most advisable first'),
        }),
    },
    examples: [
      {
        title: 'What the company approves of for tracing',
        input: { need: 'distributed tracing', limit: 5 },
      },
    ],
    action: async ({ input }) => {
      const landscapes = await registry.all();
      const chosen = input.landscape
        ? [landscapes.get(input.landscape)]
        : [...landscapes.values()];
      const policy = getPolicy();
      checkWords(input, landscapes, policy);
      const found = chosen
        .flatMap(served => (served ? candidates(served, input, policy) : []))
        .sort(byAdvice);
      return {
        output: {
          total: found.length,
          technologies: found
            .slice(0, input.limit)
            .map(({ served, guided }) =>
              technologySummary(served, guided, policy),
            ),
        },
      };
    },
  });
}

interface Wanted {
  need?: string;
  category?: string;
  ring?: string;
  maturity?: string;
  landscape?: string;
}

/** Rejects unknown values with a list of known ones, instead of finding nothing. */
function checkWords(
  { landscape, ring }: Wanted,
  landscapes: ReadonlyMap<string, ServedLandscape>,
  policy: Policy | undefined,
): void {
  if (landscape && !landscapes.has(landscape)) {
    throw new InputError(
      `There is no landscape "${landscape}"; there are: ${[
        ...landscapes.keys(),
      ].join(', ')}`,
    );
  }
  const rings = policy?.rings.map(({ name }) => name) ?? [];
  if (ring && !rings.includes(ring.toLowerCase())) {
    throw new InputError(
      rings.length
        ? `The company's policy has no ring "${ring}"; it has: ${rings.join(
            ', ',
          )}`
        : 'The company has no policy, so that there are no rings: leave "ring" out',
    );
  }
}

interface Candidate {
  served: ServedLandscape;
  guided: GuidedTechnology;
  /** The lower, the sooner. */
  advice: number;
  /** How well it fits the need, 1 being best. */
  fit: number;
}

function candidates(
  served: ServedLandscape,
  wanted: Wanted,
  policy: Policy | undefined,
): Candidate[] {
  const fits = wanted.need?.trim()
    ? searchOf(served).find(wanted.need)
    : undefined;
  const isInCategory = categoryFilter(served, wanted.category);
  return served.landscape.technologies.flatMap(guided => {
    const { technology } = guided;
    const ring = decidedOn(technology, policy)?.ring;
    const fit = fits ? fits.get(technology.name) : 1;
    const wantedHere =
      fit !== undefined &&
      isInCategory(guided) &&
      (!wanted.ring || ring?.name === wanted.ring.toLowerCase()) &&
      (!wanted.maturity ||
        technology.maturity === wanted.maturity.toLowerCase());
    return wantedHere
      ? { served, guided, advice: rankOfAdvice(ring), fit }
      : [];
  });
}

function searchOf(served: ServedLandscape): NeedSearch {
  const search = searches.get(served) ?? new NeedSearch(served.landscape);
  searches.set(served, search);
  return search;
}

function categoryFilter(
  { landscape }: ServedLandscape,
  category: string | undefined,
): (guided: GuidedTechnology) => boolean {
  if (!category) {
    return () => true;
  }
  const names = new CategoryNames(landscape.categories);
  const wanted = normalizeName(category);
  return ({ technology }) =>
    [technology, ...(technology.alsoIn ?? [])].some(place =>
      [
        place.category,
        place.subcategory,
        normalizeName(names.category(place)),
        normalizeName(names.subcategory(place)),
      ].includes(wanted),
    );
}

/** A project that has ended comes after all others that are as advisable. */
function byAdvice(a: Candidate, b: Candidate): number {
  const ended = ({ guided }: Candidate) =>
    Number(hasEnded(guided.technology.maturity));
  return (
    a.advice - b.advice ||
    ended(a) - ended(b) ||
    b.fit - a.fit ||
    a.guided.technology.name.localeCompare(b.guided.technology.name)
  );
}
