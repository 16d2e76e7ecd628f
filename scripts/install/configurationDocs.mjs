// What `backstage-cli config:docs` shows of our configuration, and what is missing in it.

/** Where our configuration begins. */
const OURS = [['cncfLandscape'], ['catalog', 'providers', 'cncfLandscape']];

/** The schema in the link that `backstage-cli config:docs` prints. */
export function schemaIn(output) {
  const [, json] = /#schema=(\{.*\})/.exec(output) ?? [];
  if (!json) {
    throw new Error('`backstage-cli config:docs` printed no schema');
  }
  return JSON.parse(json);
}

/** Fields of ours without a description or that have to be there, or all of ours where they are missing. */
export function faultyFields(schema) {
  return OURS.flatMap(path => {
    const ours = path.reduce((at, name) => at?.properties?.[name], schema);
    return ours ? [...faultsOf(ours, path)] : [`${path.join('.')} is missing`];
  });
}

function* faultsOf(schema, path) {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const at = [...path, name];
    if (!field.description) {
      yield `${at.join('.')} has no description`;
    }
    if (schema.required?.includes(name)) {
      yield `${at.join('.')} is not optional`;
    }
    // A schedule is Backstage's.
    if (name !== 'schedule') {
      yield* faultsOf(field, at);
    }
  }
  for (const choice of schema.anyOf ?? []) {
    yield* faultsOf(choice, path);
  }
  if (typeof schema.additionalProperties === 'object') {
    yield* faultsOf(schema.additionalProperties, [...path, '*']);
  }
}
