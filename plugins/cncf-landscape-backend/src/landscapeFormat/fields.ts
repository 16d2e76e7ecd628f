import { z } from 'zod';

/** Longer texts are not descriptions. */
const MAX_TEXT = 10_000;
const MAX_NAME = 200;
const MAX_URL = 2_000;

/** Text on one line: line breaks are arbitrary, and control characters are removed. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

/** Empty values: YAML's null, and what people write for one. */
function isBlank(value: unknown): boolean {
  return (
    value === null ||
    (typeof value === 'string' && /^\s*(?:''|"")?\s*$/.test(value))
  );
}

/** What says something of a map: the same object where all of it does. */
function withoutBlanks(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return value;
  }
  const fields = Object.entries(value);
  const said = fields.filter(([, field]) => !isBlank(field));
  return said.length === fields.length ? value : Object.fromEntries(said);
}

/**
 * A map whose fields may be absent, null or blank: all three mean that there is nothing. That is seen for all that is there at
 * once: to ask it of each field that could be there takes longer than all else.
 *
 * @param error - what a finding says of something else
 */
export function mapOf<Shape extends z.ZodRawShape>(
  shape: Shape,
  error = 'is not a map of fields',
) {
  return z.preprocess(withoutBlanks, z.object(shape, { error }));
}

const nameError = 'is not text';

/** A name. */
export const nameField = z
  .string({ error: nameError })
  .max(MAX_NAME, { error: `is longer than ${MAX_NAME} characters` })
  .transform(onOneLine)
  .refine(name => name !== '', { error: 'is empty' });

/** Prose. */
export const textField = z
  .string({ error: 'is not text' })
  .max(MAX_TEXT, { error: `is longer than ${MAX_TEXT} characters` })
  .transform(onOneLine);

/** A link that a browser may follow. */
export const urlField = z
  .string({ error: 'is not text' })
  .max(MAX_URL, { error: `is longer than ${MAX_URL} characters` })
  .trim()
  .refine(url => /^https?:\/\/[^\s]+$/i.test(url) && URL.canParse(url), {
    error: ({ input }) =>
      `is not an http or https URL: '${String(input).slice(0, 100)}'`,
  });

/** Somewhere to write to. Of what a mail program could be told, nothing but a subject is let through. */
const MAIL_LINK =
  /^mailto:[^\s@,?&<>"]+@[^\s@,?&<>"]+(?:\?subject=[^\s&<>"]*)?$/i;

/** A link that a browser may follow, or one that opens a mail program. */
export const contactField = z.union(
  [
    urlField,
    z
      .string()
      .max(MAX_URL)
      .trim()
      .refine(url => MAIL_LINK.test(url)),
  ],
  {
    error: ({ input }) =>
      typeof input === 'string'
        ? `is not an http or https URL, nor a mailto: address: '${input.slice(
            0,
            100,
          )}'`
        : 'is not text',
  },
);

/**
 * A day, with or without quotes around it in the file, and with or without zeros before its numbers; what follows it, such as a
 * time, is not kept.
 */
export const dateField = z
  .string({ error: 'is not a date; write it as 2026-01-31' })
  .transform(date =>
    date.replace(
      /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)[^]*$/,
      (_, year, month, day) =>
        [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    ),
  )
  .refine(isDay, {
    error: ({ input }) =>
      `is not a date: '${String(input).slice(0, 30)}'; write it as 2026-01-31`,
  });

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false;
  }
  const date = new Date(`${text}T00:00:00Z`);
  // `Date` reads the 31st of a shorter month as the 1st of the next.
  return !Number.isNaN(+date) && date.toISOString().startsWith(text);
}

/** True or false, as YAML writes them; in a file of words they are words. */
export const flagField = z
  .string({ error: 'is neither true nor false' })
  .regex(/^(?:true|false)$/i, { error: 'is neither true nor false' })
  .transform(flag => flag.toLowerCase() === 'true');

/** No item has longer lists of links, audits or placements. */
export const MAX_LIST = 100;

/** One text where others have a list of them. */
export function oneOrMore<T extends z.ZodType<unknown, string>>(
  schema: T,
  error: string,
) {
  return z.union([schema.transform(value => [value]), listOf(schema)], {
    error,
  });
}

/** A list, which is refused as a whole, before anything in it is looked at, where it is longer than any should be. */
export function listOf<T extends z.ZodType>(schema: T, max: number = MAX_LIST) {
  return z
    .array(z.unknown(), { error: 'is not a list' })
    .max(max, {
      error: `has more than ${max} entries, the most that are read of such a list`,
    })
    .pipe(z.array(schema));
}
