import { z } from 'zod';

const MAX_TEXT = 10_000;

const text = z
  .string({
    error: ({ input }) =>
      input === undefined
        ? 'is missing; write a text'
        : 'is no text; put it in quotes',
  })
  .max(MAX_TEXT, {
    error: `is longer than ${MAX_TEXT} characters; say it shorter`,
  });

const label = text.trim().min(1, { error: 'is empty; write a text' }).max(200, {
  error: 'is longer than 200 characters; say it shorter',
});

const link = z.object(
  {
    title: label,
    url: text.regex(/^https?:\/\/\S+$/i, {
      error: ({ input }) =>
        `is no http or https URL: '${String(input).slice(
          0,
          100,
        )}'; write it as https://example.com/page`,
    }),
  },
  { error: 'is no link; write it as { "title": "…", "url": "https://…" }' },
);

/** What an entry links to: a page, or a place on the portal itself. A link of any other kind could be a script. */
const address = text
  .trim()
  .regex(/^(?:https?:\/\/\S+|[#?]\S*|\/(?![/\\])\S*)$/i, {
    error: ({ input }) =>
      `is no http or https URL: '${String(input).slice(
        0,
        100,
      )}'; write it as https://example.com/page`,
  });

/** A date or a time, of which the day is kept. */
const day = text
  .refine(date => !Number.isNaN(Date.parse(date)), {
    error: ({ input }) =>
      `is no date: '${String(input).slice(0, 30)}'; write it as 2026-01-31`,
  })
  .transform(date => new Date(date).toISOString().slice(0, 10));

const snapshot = z.object({
  date: day.optional(),
  ringId: label,
  description: text.optional(),
  moved: z
    .union([z.literal(-1), z.literal(0), z.literal(1)], {
      error: 'is none of -1, 0 and 1; write one of them',
    })
    .optional(),
});

/** The parts of the community's tech radar (its `TechRadarLoaderResponse`), read one by one. */
export const radarRingSchema = z.object({
  id: label,
  name: label,
  color: text.optional(),
  description: text.optional(),
});

export const radarQuadrantSchema = z.object({ id: label, name: label });

export const radarEntrySchema = z.object({
  key: label.optional(),
  id: label,
  title: label,
  quadrant: label,
  url: address.optional(),
  description: text.optional(),
  links: z.array(link, { error: 'is no list; write [ … ]' }).optional(),
  timeline: z
    .array(snapshot, {
      error: ({ input }) =>
        `is ${
          input === undefined ? 'missing' : 'no list'
        }; write [{ "ringId": "adopt", "date": "2026-01-31" }]`,
    })
    .min(1, {
      error: 'is empty; write [{ "ringId": "adopt", "date": "2026-01-31" }]',
    }),
});

export type RadarRing = z.infer<typeof radarRingSchema>;
export type RadarEntry = z.infer<typeof radarEntrySchema>;
