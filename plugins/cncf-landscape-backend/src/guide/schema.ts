import {
  GUIDE_LANGUAGES,
  perLanguage,
  type GuideLanguage,
} from 'backstage-plugin-cncf-landscape-common';
import { z } from 'zod';

const prose = z.string().trim().min(20).max(600);
const points = (least: number, most: number, longest: number) =>
  z.array(z.string().trim().min(8).max(longest)).min(least).max(most);

const httpsUrl = z
  .string()
  .regex(/^https:\/\/\S+$/, { error: 'is not an https URL' });
const day = z.iso.date();

const description = prose.describe('What it is, in one or two sentences.');

/** The texts of an entry, with as many points as its maturity calls for: `[least, most]`. */
function technologyTexts(
  id: string,
  counts: Record<'features' | 'useCases' | 'notFor', [number, number]>,
) {
  return z
    .strictObject({
      description,
      problem: prose.describe(
        'The pain that a team has without it, in one to three sentences.',
      ),
      features: points(...counts.features, 220).describe(
        'What it does; each a noun phrase without a full stop.',
      ),
      useCases: points(...counts.useCases, 260).describe(
        'Situations in which a team would reach for it.',
      ),
      notFor: points(...counts.notFor, 260).describe(
        'When something else fits better, naming it: "For X, use Y" or "When …, …".',
      ),
    })
    .meta({ id });
}

const fullTexts = technologyTexts('technologyTexts', {
  features: [4, 6],
  useCases: [2, 4],
  notFor: [1, 3],
});
const shortTexts = technologyTexts('sandboxTexts', {
  features: [2, 3],
  useCases: [1, 2],
  notFor: [1, 1],
});
const archivedTexts = z
  .strictObject({
    description: prose.describe('What it was, in one sentence.'),
    instead: prose.describe('What to use instead, in one sentence.'),
  })
  .meta({ id: 'archivedTexts' });

const documentation = httpsUrl.describe('Its current documentation page.');
const sources = (least: number) =>
  z
    .array(httpsUrl)
    .min(least)
    .max(6)
    .describe(
      "The pages of the project's own documentation or repository that carry the statements of this entry.",
    );
const checked = day.describe(
  'When somebody last compared every statement with the sources.',
);

const facts = {
  name: z.string().min(1).describe('Its name in the CNCF landscape.'),
  category: z.string().min(1).describe('Its category in the CNCF landscape.'),
  subcategory: z
    .string()
    .min(1)
    .describe('Its subcategory in the CNCF landscape.'),
  accepted: day.optional().describe('When the CNCF accepted it.'),
  incubating: day.optional().describe('When it began incubating.'),
  graduated: day.optional().describe('When it graduated.'),
  archived: day.optional().describe('When it was archived.'),
  homepage: httpsUrl,
  repository: httpsUrl,
  aliases: z
    .array(z.string().regex(/^\S.*$/))
    .optional()
    .describe('Other names that engineers really write, in lower case.'),
};

function inEachLanguage<Texts extends z.ZodType>(texts: Texts) {
  return perLanguage(language =>
    texts.describe(`The texts in ${GUIDE_LANGUAGES[language]}.`),
  );
}

const fullTechnology = z.strictObject({
  ...facts,
  maturity: z.enum(['graduated', 'incubating']),
  documentation,
  sources: sources(2),
  checked,
  ...inEachLanguage(fullTexts),
});
const sandboxTechnology = z.strictObject({
  ...facts,
  maturity: z.literal('sandbox'),
  documentation,
  sources: sources(2),
  checked,
  ...inEachLanguage(shortTexts),
});
const archivedTechnology = z.strictObject({
  ...facts,
  maturity: z.literal('archived'),
  documentation: documentation.optional(),
  sources: sources(1),
  checked,
  ...inEachLanguage(z.union([archivedTexts, fullTexts])),
});

/** A file of guide/technologies: the facts of a project, and what the guide says of it; less for the less mature. */
export const guideTechnologySchema = z.discriminatedUnion('maturity', [
  fullTechnology,
  sandboxTechnology,
  archivedTechnology,
]);

const categoryTexts = z
  .strictObject({
    title: z.string().trim().min(2),
    purpose: prose.describe('What this kind of tool does.'),
    question: prose.describe('What to ask oneself before choosing one.'),
    comparison: z
      .string()
      .trim()
      .min(20)
      .max(1200)
      .describe('How the projects listed there differ.'),
  })
  .meta({ id: 'categoryTexts' });

/** A file of guide/categories: what the tools of a subcategory are for, and how to choose one. */
export const guideSubcategorySchema = z.strictObject({
  category: z.string().min(1).describe('The category in the CNCF landscape.'),
  subcategory: z
    .string()
    .min(1)
    .describe('The subcategory in the CNCF landscape.'),
  ...inEachLanguage(categoryTexts),
});

const summary = z
  .strictObject({
    title: z.string().trim().min(2),
    summary: prose.describe('What the category is about, in one sentence.'),
  })
  .meta({ id: 'categorySummary' });

const alias = z.string().regex(/^\S.*$/);

/** The file guide/names.yaml: what technologies are called besides what their own files say. */
export const guideNamesSchema = z.record(
  z.string().regex(/^[a-z0-9-]+$/),
  z.strictObject({
    ko: z
      .array(alias)
      .min(1)
      .describe('As engineers write it in Hangul, the most usual first.'),
    parts: z
      .array(alias)
      .optional()
      .describe('Parts of the project that have a name of their own.'),
  }),
);

/** The file guide/landscape.yaml: the categories in their order, and how they are grouped. */
export const guideLandscapeSchema = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        alias: z.string().min(1).optional(),
        categories: z.array(z.string().min(1)).min(1),
      }),
    )
    .min(1)
    .describe('Categories that are shown together.'),
  categories: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe('Its name in the CNCF landscape.'),
        ...perLanguage(() => summary),
      }),
    )
    .min(1)
    .describe('The categories, in the order in which they are shown.'),
});

/** What the guide says of a technology; of an archived one perhaps only what it was, and what to use instead. */
export type GuideTexts = z.infer<typeof fullTexts> & { instead?: string };

/** An archived project's texts with the fields that all others have. */
const servableArchivedTexts = archivedTexts.transform(
  (texts): GuideTexts => ({
    problem: '',
    features: [],
    useCases: [],
    notFor: [],
    ...texts,
  }),
);

const lenient = {
  documentation: true,
  sources: true,
  checked: true,
  ...perLanguage(() => true as const),
} as const;

/**
 * What of a technology's file must be there for it to be served: its facts. A text that is absent or wrong is a finding.
 */
export const servableTechnologySchema = z.discriminatedUnion('maturity', [
  fullTechnology.partial(lenient),
  sandboxTechnology.partial(lenient),
  archivedTechnology
    .extend(inEachLanguage(z.union([servableArchivedTexts, fullTexts])))
    .partial(lenient),
]);

export const servableSubcategorySchema = guideSubcategorySchema.partial(
  perLanguage(() => true as const),
);

export type GuideTechnology = z.infer<typeof servableTechnologySchema> &
  Partial<Record<GuideLanguage, GuideTexts>>;
export type GuideSubcategory = z.infer<typeof servableSubcategorySchema>;
export type GuideLandscape = z.infer<typeof guideLandscapeSchema>;
