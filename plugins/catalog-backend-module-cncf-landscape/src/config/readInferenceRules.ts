import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  type InferenceRule,
  WELL_KNOWN_INFERENCE_RULES,
} from 'backstage-plugin-cncf-landscape-common';
import { z } from 'zod';

const KEY = 'cncfLandscape.relate.infer';

const technology = z.string().trim().min(1);

const schema = z.union([
  z.boolean(),
  z.strictObject({
    enabled: z.boolean().default(true),
    annotations: z
      .record(
        z.string(),
        z.union([
          technology,
          z.strictObject({ technology, value: z.string().min(1).optional() }),
          z.literal(false),
        ]),
      )
      .default({}),
  }),
]);

/**
 * Reads `cncfLandscape.relate.infer`: the well-known annotations that imply technologies, and the company's own, which override
 * well-known ones with the same key. Empty if inference is disabled.
 *
 * Throws an `InputError` with an example of a valid configuration.
 */
export function readInferenceRules(
  rootConfig: Config,
): InferenceRule[] | undefined {
  const { success, data } = schema.safeParse(
    rootConfig.getOptional(KEY) ?? false,
  );
  if (!success) {
    throw new InputError(
      `${KEY} must be true, false, or an object with "annotations" that gives each annotation a technology, { technology, value }, or false to infer nothing from it, as in { annotations: { example.com/kafka-topic: strimzi } }`,
    );
  }
  const options =
    typeof data === 'boolean' ? { enabled: data, annotations: {} } : data;
  if (!options.enabled) {
    return undefined;
  }
  const own = Object.entries(options.annotations);
  const replaced = new Set(own.map(([annotation]) => annotation));
  return [
    ...WELL_KNOWN_INFERENCE_RULES.filter(
      ({ annotation }) => !replaced.has(annotation),
    ),
    ...own.flatMap(([annotation, rule]) => {
      if (rule === false) {
        return [];
      }
      return typeof rule === 'string'
        ? { annotation, technology: rule }
        : { annotation, ...rule };
    }),
  ];
}
