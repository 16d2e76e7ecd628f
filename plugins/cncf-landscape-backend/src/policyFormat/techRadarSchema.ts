import { z } from 'zod';
import { dayOf } from './dayOf';

const MAX_TEXT = 10_000;

const text = z
  .string({
    error: ({ input }) =>
      input === undefined
        ? 'is missing; write a text'
        : 'is not text; put it in quotes',
  })
  .max(MAX_TEXT, {
    error: `is longer than ${MAX_TEXT} characters; say it shorter`,
  });

const label = text.trim().min(1, { error: 'is empty; write a text' }).max(200, {
  error: 'is longer than 200 characters; say it shorter',
});

/** What identifies something: a text, or a number, as radars count rings and quadrants. */
const id = z.preprocess(
  value => (typeof value === 'number' ? String(value) : value),
  label,
);

const isWebUrl = /^https?:\/\/\S+$/i;

const notWebUrl = ({ input }: { input: unknown }) =>
  `is not an http or https URL: '${String(input).slice(
    0,
    100,
  )}'; write it as https://example.com/page`;

const link = z.object(
  { title: label, url: text.regex(isWebUrl, { error: notWebUrl }) },
  { error: 'is not a link; write it as { "title": "…", "url": "https://…" }' },
);

/** The target of an entry's link: a page, or a path in the portal. Any other kind of link could be a script. */
const address = text
  .trim()
  .regex(/^(?:https?:\/\/\S+|[#?]\S*|\/(?![/\\])\S*)$/i, { error: notWebUrl });

/** A date or a time, of which the day is kept, as it is written there. */
const day = text.transform((date, context) => {
  const read = dayOf(date);
  if (read === undefined) {
    context.addIssue({
      code: 'custom',
      message: `is not a date: '${date.slice(0, 30)}'; write it as 2026-01-31`,
    });
    return z.NEVER;
  }
  return read;
});

const movement = z.union([z.literal(-1), z.literal(0), z.literal(1)], {
  error: 'is not -1, 0 or 1; write one of them',
});

/** Fields of a radar for which a policy has no words, and which are no mistakes. */
const ignored = <K extends string>(...keys: K[]) =>
  Object.fromEntries(keys.map(key => [key, z.unknown().optional()])) as Record<
    K,
    z.ZodOptional<z.ZodUnknown>
  >;

/** A step of a timeline: of the community's plugin (`ringId`, `date`), or of AOE's (`ring`, `release`, `body`). */
const step = z.object({
  date: day.optional(),
  release: day.optional(),
  ringId: id.optional(),
  ring: id.optional(),
  description: text.optional(),
  body: text.optional(),
  moved: movement.optional(),
  ...ignored('name', 'title', 'quadrant', 'fileName', 'addedAt'),
});

const steps = z.array(step, {
  error: 'is not a list; write [{ "ringId": "adopt", "date": "2026-01-31" }]',
});

/** A ring or quadrant of any radar that is read, by any of the names that these have for the same. */
export const radarPartSchema = z.object({
  id: id.optional(),
  name: label.optional(),
  key: id.optional(),
  title: label.optional(),
  label: label.optional(),
  color: text.optional(),
  description: text.optional(),
  ...ignored('radius', 'strokeWidth', 'position', 'index', 'order'),
});

/**
 * An entry of any radar that is read: of the community's plugin (`title`, `timeline`), Zalando's (`label`, `ring`), AOE's
 * (`title`, `revisions`, `body`) or Thoughtworks' (`name`, `ring`).
 */
export const radarEntrySchema = z.object({
  title: label.optional(),
  quadrant: id.optional(),
  name: label.optional(),
  label: label.optional(),
  key: id.optional(),
  id: id.optional(),
  ring: id.optional(),
  ringId: id.optional(),
  date: day.optional(),
  url: address.optional(),
  link: address.optional(),
  description: text.optional(),
  body: text.optional(),
  links: z.array(link, { error: 'is not a list; write [ … ]' }).optional(),
  timeline: steps.optional(),
  revisions: steps.optional(),
  ...ignored(
    'moved',
    'active',
    'isNew',
    'status',
    'flag',
    'featured',
    'tags',
    'release',
    'position',
    'random',
    'info',
    'image',
    'teams',
    'fileName',
    'segment',
  ),
});

export type RadarPartFields = z.infer<typeof radarPartSchema>;
export type RadarEntryFields = z.infer<typeof radarEntrySchema>;
export type RadarStepFields = z.infer<typeof step>;
