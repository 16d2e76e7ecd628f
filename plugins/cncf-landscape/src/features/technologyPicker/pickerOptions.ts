import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import type { ChoiceFilter } from './pickerChoices';

/** The options of a `CncfTechnologyPicker`, and what it gives: a technology's name, or a list of them. */
export const pickerSchema = makeFieldSchema({
  output: z => z.union([z.string(), z.array(z.string())]),
  uiOptions: z =>
    z.object({
      landscape: z
        .string()
        .optional()
        .describe("The id of a landscape. By default the portal's first one."),
      category: z
        .string()
        .optional()
        .describe(
          'Offers the technologies of this category: its name or slug.',
        ),
      subcategory: z
        .string()
        .optional()
        .describe(
          'Offers the technologies of this subcategory: its name or slug.',
        ),
      rings: z
        .array(z.string())
        .optional()
        .describe(
          'The names of the rings that count as approved. By default those that advise to use or to try.',
        ),
      multiple: z
        .boolean()
        .optional()
        .describe(
          'Whether several may be chosen. By default where the type of the parameter is array.',
        ),
    }),
});

export type PickerProps = typeof pickerSchema.TProps;

/** A picker's options in a template. */
export interface PickerOptions extends ChoiceFilter {
  /** The id of a landscape; the first one without it. */
  landscape?: string;
  multiple?: boolean;
}
