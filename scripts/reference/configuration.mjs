import { cell, section } from './markdown.mjs';

function typeOf(schema) {
  if (schema.anyOf) {
    return [...new Set(schema.anyOf.map(typeOf))].join(' or ');
  }
  if (schema.enum) {
    return schema.enum.map(value => `\`${value}\``).join(', ');
  }
  if (schema.type === 'array') {
    return `list of ${typeOf(schema.items ?? {})}`;
  }
  return Array.isArray(schema.type)
    ? schema.type.join(' or ')
    : schema.type ?? 'object';
}

/** What Backstage itself defines, which its own documentation explains field by field. */
const SCHEDULES = /schedule$/i;

function rowsOf(schema, path) {
  const choices = schema.anyOf ?? [schema];
  const fields = choices.flatMap(choice =>
    Object.entries(choice.properties ?? {}),
  );
  const any = choices
    .map(({ additionalProperties }) => additionalProperties)
    .find(value => value && typeof value === 'object');
  return [
    ...fields.flatMap(([name, field]) => rowsFor(field, `${path}${name}`)),
    ...(any ? rowsFor(any, `${path}<id>`) : []),
  ];
}

function rowsFor(field, path) {
  if (SCHEDULES.test(path)) {
    return [rowFor(path, 'schedule', field)];
  }
  // That there is something by each id needs no row of its own where its fields have them.
  const own = field.description ? [rowFor(path, typeOf(field), field)] : [];
  return [...own, ...rowsOf(field, `${path}.`)];
}

function rowFor(path, type, { description }) {
  return `| \`${path}\` | ${cell(type)} | ${cell(description)} |`;
}

function tableOf(schema, keys) {
  const root = keys.reduce((at, key) => at?.properties?.[key], schema);
  if (!root) {
    throw new Error(`The configuration's schema has no ${keys.join('.')}`);
  }
  return section(3, `\`${keys.join('.')}\``, [
    root.description,
    [
      '| Field | Type | What it says |',
      '| --- | --- | --- |',
      ...rowsOf(root, ''),
    ].join('\n'),
  ]);
}

/**
 * What the packages' `config.d.ts` say, as tables. Each package has its own: what several say of the same field, the
 * command line merges in the order in which it happens to have read their files.
 *
 * @param {Map<string, object>} schemas - the JSON schemas that `backstage-cli config:schema` makes of a backend's
 * packages, by their names
 * @param {{title: string, packageName: string, roots: string[][]}[]} packages - the packages to show, and of each the
 * keys to show, as paths of keys
 */
export function configurationPage(schemas, packages) {
  return section(1, 'Configuration reference', [
    "Written from the packages' configuration schemas by `yarn docs:references`. Everything is optional; [Configuration](../configuration.md) explains it by example. A schedule is [Backstage's own](https://backstage.io/docs/backend-system/core-services/scheduler).",
    ...packages.map(({ title, packageName, roots }) =>
      section(2, title, [
        `\`${packageName}\``,
        ...roots.map(keys => tableOf(schemas.get(packageName), keys)),
      ]),
    ),
  ]);
}
