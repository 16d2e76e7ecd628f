import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  GUIDE_LANGUAGES,
  perLanguage,
} from 'backstage-plugin-cncf-landscape-common';
import { z } from 'zod';

const MAX_NAME = 200;
const MAX_PROSE = 10_000;
const MAX_URL = 2_000;

/** The message for a field of the wrong type, or for a missing required one. */
const wanted =
  (what: string, advice: string) =>
  ({ input }: { input: unknown }) =>
    `${input === undefined ? 'is missing' : `is not ${what}`}; ${advice}`;

const name = (advice: string) =>
  z
    .string({ error: wanted('text', advice) })
    .trim()
    .min(1, { error: `is empty; ${advice}` })
    .max(MAX_NAME, {
      error: `is longer than ${MAX_NAME} characters; ${advice}`,
    });

/** The same on one line, like names in landscapes. */
const nameOnOneLine = (advice: string) => name(advice).transform(onOneLine);

/** Text of any reasonable length; line breaks are kept, for paragraphs. */
const prose = z
  .string({ error: wanted('text', 'write a sentence, in quotes if need be') })
  .max(MAX_PROSE, {
    error: `is longer than ${MAX_PROSE} characters; say it shorter, and link to the rest`,
  })
  .transform(text => withoutControls(text).trim());

/** Text on one line, as in landscapes. */
const line = prose.transform(onOneLine);

const day = z.iso.date({
  error: ({ input }) =>
    typeof input !== 'string'
      ? 'is not a date; write it as 2026-01-31'
      : `is not a date: '${input.slice(0, 30)}'${
          /^\d{4}-\d\d-\d\d$/.test(input) ? ' is in no calendar' : ''
        }; write it as 2026-01-31`,
});

const url = z
  .string({ error: wanted('text', 'write it as https://example.com/page') })
  .max(MAX_URL, {
    error: `is longer than ${MAX_URL} characters; link to a shorter one`,
  })
  .regex(/^https?:\/\/\S+$/i, {
    error: ({ input }) =>
      `is not an http or https URL: '${String(input).slice(
        0,
        100,
      )}'; write it as https://example.com/page`,
  })
  .refine(text => URL.canParse(text), {
    error: ({ input }) =>
      `is not a URL: '${String(input).slice(
        0,
        100,
      )}'; write it as https://example.com/page`,
  });

const listOf = <T extends z.ZodType>(schema: T, example: string) =>
  z.array(schema, {
    error: wanted(
      'a list',
      `write ${example}, or each on a line of its own after '- '`,
    ),
  });

const ENTITY_REF =
  /^(?:[a-z][a-z0-9]*:)?(?:[a-z0-9][a-z0-9-]*\/)?[a-z0-9][a-z0-9._-]*$/i;

/** A reference to an entity of one of these kinds, completed and in lower case. The first kind is the default. */
const entityRef = (kinds: string[], example: string) => {
  const read = (ref: string) =>
    parseEntityRef(ref, {
      defaultKind: kinds[0],
      defaultNamespace: 'default',
    });
  return z
    .string({ error: wanted('text', `write it as ${example}`) })
    .trim()
    .refine(ref => ENTITY_REF.test(ref), {
      abort: true,
      error: ({ input }) =>
        `is not an entity reference: '${String(input).slice(
          0,
          100,
        )}'; write it as ${example}`,
    })
    .refine(ref => kinds.includes(read(ref).kind.toLowerCase()), {
      abort: true,
      error: ({ input }) =>
        `refers to a ${read(String(input)).kind.toLowerCase()}: '${String(
          input,
        )}'; it must be a ${kinds.join(' or a ')}, as ${example}`,
    })
    .transform(ref => stringifyEntityRef(read(ref)));
};

function onOneLine(text: string): string {
  return withoutControls(text).replace(/\s+/g, ' ');
}

function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ' ');
}

const SLUG = 'lower case letters and digits with single dashes between them';

export const ringSchema = z
  .strictObject({
    name: name(`give it a name, as 'adopt'`)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
        error: ({ input }) =>
          `cannot be the name of a ring: '${String(
            input,
          )}', because it is a label in the catalog; use ${SLUG}, and 'title' for what people read`,
      })
      .max(63, {
        error:
          'is longer than 63 characters, the most that a label has; shorten it',
      })
      .describe(
        'What decisions, labels and URLs call it: adopt, trial, assess, hold, or your own.',
      ),
    title: name('write what people read')
      .optional()
      .describe('What people read.'),
    color: z
      .string({ error: wanted('text', 'write it in quotes') })
      .regex(/^#[0-9a-f]{6}$/i, {
        error: ({ input }) =>
          `is not a color: '${String(input).slice(
            0,
            30,
          )}'; write it as '#2e7d32', in quotes because # begins a comment`,
      })
      .optional()
      .describe('Its color on the radar, as #2e7d32.'),
    meaning: line.optional().describe('What it means, in a sentence.'),
    advice: z
      .enum(['use', 'try', 'avoid'], {
        error: ({ input }) =>
          `is unknown: '${String(input).slice(
            0,
            30,
          )}'; write use, try or avoid`,
      })
      .optional()
      .describe(
        'What it tells a team to do. Rings after one to avoid are to avoid as well, unless they say otherwise.',
      ),
  })
  .meta({ id: 'ring' });

const link = z.strictObject(
  {
    title: name('write what is there')
      .optional()
      .describe('What is there. By default the name of its host.'),
    url: url.describe('http or https.'),
  },
  {
    error:
      'is not a link; write it as { title: Decision record, url: https://… }',
  },
);

const links = listOf(link, '[{ title: …, url: https://… }]');

const ringName = name(`name one of the rings, as 'adopt'`);

const formerRing = z.strictObject(
  {
    ring: ringName,
    decided: day.optional().describe('When it was decided.'),
    rationale: prose.optional().describe('Why.'),
  },
  {
    error:
      'is not a former ring; write it as { ring: trial, decided: 2025-06-01 }',
  },
);

const scope = z.strictObject(
  {
    systems: listOf(
      entityRef(['system'], 'system:default/shop'),
      '[system:default/shop]',
    )
      .optional()
      .describe('What belongs to one of these systems.'),
    domains: listOf(
      entityRef(['domain'], 'domain:default/retail'),
      '[domain:default/retail]',
    )
      .optional()
      .describe('What belongs to a system of one of these domains.'),
    owners: listOf(
      entityRef(['group', 'user'], 'group:default/team'),
      '[group:default/team]',
    )
      .optional()
      .describe('What one of these groups or users owns.'),
  },
  { error: 'is not a scope; write it as { systems: [system:default/shop] }' },
);

const technologyName = name(
  'name a technology of the landscape, or of technologies below',
);

export const decisionSchema = z
  .strictObject({
    technology: technologyName.describe(
      "A technology's name or alias, optionally with its landscape before it: cncf/kubernetes.",
    ),
    ring: ringName.describe('The name of a ring.'),
    owner: entityRef(['group', 'user'], 'group:default/platform')
      .optional()
      .describe(
        'The contact: a group or user of the catalog. A name alone is a group.',
      ),
    rationale: prose.optional().describe('Why it is in this ring.'),
    decided: day.optional().describe('When it was decided.'),
    reviewBy: day.optional().describe('When its review is due.'),
    replacement: technologyName
      .optional()
      .describe('The technology to use instead.'),
    conditions: prose
      .optional()
      .describe('Under which conditions it holds, in words.'),
    scope: scope
      .optional()
      .describe('Where it holds, if not everywhere in the company.'),
    links: links.optional().describe('Where to read more.'),
    history: listOf(formerRing, '[{ ring: trial, decided: 2025-06-01 }]')
      .optional()
      .describe('The rings that it was in before.'),
  })
  .meta({ id: 'decision' });

const points = listOf(line, '[first, second]');

const guideTexts = {
  problem: line.optional().describe('The pain that a team has without it.'),
  features: points.optional().describe('What it does.'),
  useCases: points
    .optional()
    .describe('Situations in which a team would reach for it.'),
  notFor: points
    .optional()
    .describe('When something else fits better, naming it.'),
};

const translated = z
  .strictObject(
    {
      description: line
        .optional()
        .describe('What it is, in a sentence or two.'),
      ...guideTexts,
    },
    { error: 'is not a map of texts; write it as { description: … }' },
  )
  .meta({ id: 'texts' });

export const ownTechnologySchema = z
  .strictObject({
    landscape: name('name a landscape of the configuration, as cncf')
      .optional()
      .describe(
        'The id of the landscape that it is added to. By default the first one.',
      ),
    name: nameOnOneLine('say what it is called').describe('What it is called.'),
    category: nameOnOneLine(
      "write the category that it belongs to, as 'Orchestration & Management'",
    ).describe(
      'Its category, by its name in the landscape; one that the landscape has not is added.',
    ),
    subcategory: nameOnOneLine(
      "write the subcategory that it belongs to, as 'Service Mesh'",
    ).describe(
      'Its subcategory, by its name in the landscape; one that the landscape has not is added.',
    ),
    description: line.optional().describe('What it is, in a sentence or two.'),
    homepage: url.optional(),
    repository: url.optional(),
    documentation: url.optional(),
    links: links.optional().describe('Where to read more.'),
    aliases: listOf(
      nameOnOneLine('write another name of it'),
      '[first, second]',
    )
      .optional()
      .describe('Other names that people call it.'),
    ...guideTexts,
    ...perLanguage(language =>
      translated
        .optional()
        .describe(`The texts in ${GUIDE_LANGUAGES[language]}.`),
    ),
  })
  .meta({ id: 'technology' });

export const aliasesSchema = listOf(
  nameOnOneLine('write another name of it'),
  '[first, second]',
);

/** The schema of a technology-policy.yaml as a whole, for editors. It is read entry by entry. */
export const policySchema = z.strictObject({
  $schema: z.string().optional(),
  rings: z
    .array(ringSchema)
    .optional()
    .describe(
      'From the centre of the radar outwards. By default adopt, trial, assess and hold.',
    ),
  decisions: z.array(decisionSchema).optional(),
  technologies: z
    .array(ownTechnologySchema)
    .optional()
    .describe("Technologies of the company's own, which no landscape has."),
  aliases: z
    .record(z.string(), aliasesSchema)
    .optional()
    .describe('Other names of technologies, by their names.'),
});

export type RingEntry = z.infer<typeof ringSchema>;
export type DecisionFields = z.infer<typeof decisionSchema>;
export type OwnTechnologyFields = z.infer<typeof ownTechnologySchema>;
export type GuideTexts = z.infer<typeof translated>;
