import { InputError } from '@backstage/errors';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  explainHit,
  guideLanguage,
  hasEnded,
  normalizeName,
  RECOMMENDED_FIT,
  type Policy,
  type Ring,
  type SearchFindings,
  type SearchHit,
} from 'backstage-plugin-cncf-landscape-common';
import { CategoryNames } from '../model/CategoryNames';
import type { GuidedTechnology } from '../model/Landscape';
import type { ServedLandscape } from '../serving/ServedLandscape';
import { type ActionOptions, READ_ONLY } from './ActionOptions';
import { decidedOn, rankOfAdvice } from './decidedOn';
import { searchOf } from './searchOf';
import {
  technologySummary,
  technologySummarySchema,
} from './technologySummary';

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 50;

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
Those that the company approved come first, those that it advises against last, and among equals the best fit first. Only what
fits is returned: where nothing does, "nearest" names the category in which something of the kind would be.
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
          lang: z
            .string()
            .max(35)
            .optional()
            .describe(
              'The language of descriptions and reasons, such as "ko"; English by default. The need may be in any',
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
          categories: z
            .array(z.string())
            .describe(
              'The subcategories that fit the need, the best first; "category" takes their names',
            ),
          nearest: z
            .string()
            .optional()
            .describe(
              'Where nothing fits the need: the subcategory in which something of the kind would be',
            ),
          searchedFor: z
            .string()
            .optional()
            .describe(
              'What was searched for instead of the need, where that was misspelt',
            ),
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
      const language = guideLanguage(input.lang ?? 'en');
      const searched = await Promise.all(
        chosen.flatMap(served =>
          served ? searchFor(served, input.need, policy) : [],
        ),
      );
      const found = searched
        .flatMap(one => candidates(one, input, policy))
        .sort(byAdvice);
      return {
        output: {
          total: found.length,
          technologies: found
            .slice(0, input.limit)
            .map(({ served, guided, hit }) => ({
              ...technologySummary(served, guided, policy, language),
              why: hit && explainHit(hit, language),
            })),
          ...placesOf(searched, found.length > 0),
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

/** What a search for the need came to in one landscape; no findings without a need. */
interface Searched {
  served: ServedLandscape;
  findings?: SearchFindings;
}

async function searchFor(
  served: ServedLandscape,
  need: string | undefined,
  policy: Policy | undefined,
): Promise<Searched> {
  if (!need?.trim()) {
    return { served };
  }
  const search = await searchOf(served, policy?.decisions);
  return { served, findings: search.search(need) };
}

/** The places that fit in any landscape, by their names. */
function placesOf(searched: Searched[], found: boolean) {
  const names = searched.map(({ served, findings }) => {
    const nameOf = new CategoryNames(served.landscape.categories);
    return {
      categories: (findings?.places ?? []).flatMap(
        ({ category, subcategory }) =>
          subcategory ? nameOf.subcategory({ category, subcategory }) : [],
      ),
      nearest: findings?.nearest && nameOf.subcategory(findings.nearest),
    };
  });
  return {
    categories: [...new Set(names.flatMap(({ categories }) => categories))],
    nearest: found ? undefined : names.find(({ nearest }) => nearest)?.nearest,
    searchedFor: searched.find(({ findings }) => findings?.meant)?.findings
      ?.meant,
  };
}

interface Candidate {
  served: ServedLandscape;
  guided: GuidedTechnology;
  /** The lower, the sooner. */
  advice: number;
  /** How well it fits the need; absent without one. */
  hit?: SearchHit;
}

function candidates(
  { served, findings }: Searched,
  wanted: Wanted,
  policy: Policy | undefined,
): Candidate[] {
  const hits = new Map(findings?.hits.map(hit => [hit.item.name, hit]));
  const isInCategory = categoryFilter(served, wanted.category);
  return served.landscape.technologies.flatMap(guided => {
    const { technology } = guided;
    const ring = decidedOn(technology, policy)?.ring;
    const hit = hits.get(technology.name);
    const advice = rankOfAdvice(ring);
    const wantedHere =
      (!findings || (hit && isWorthTelling(hit, ring))) &&
      isInCategory(guided) &&
      (!wanted.ring || ring?.name === wanted.ring.toLowerCase()) &&
      (!wanted.maturity ||
        technology.maturity === wanted.maturity.toLowerCase());
    return wantedHere ? { served, guided, advice, hit } : [];
  });
}

/** What nearly fits is not recommended, but warned of where the company advises against it. */
function isWorthTelling({ fit }: SearchHit, ring: Ring | undefined): boolean {
  return fit >= RECOMMENDED_FIT || ring?.advice === 'avoid';
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
    (b.hit?.score ?? 0) - (a.hit?.score ?? 0) ||
    a.guided.technology.name.localeCompare(b.guided.technology.name)
  );
}
