import { cell, section } from './markdown.mjs';

/** Follows a `$ref` within the document. */
function resolve(api, value) {
  return value?.$ref
    ? value.$ref
        .replace('#/', '')
        .split('/')
        .reduce((at, key) => at[key], api)
    : value;
}

const shapeName = schema => schema.$ref.split('/').at(-1);
const shapeLink = name => `[${name}](#${name.toLowerCase()})`;

/** A schema in a few words, shapes as links to their own section. */
function typeOf(schema = {}) {
  if (schema.$ref) {
    return shapeLink(shapeName(schema));
  }
  if (schema.const !== undefined) {
    return `\`${schema.const}\``;
  }
  if (schema.allOf) {
    return schema.allOf.map(typeOf).join(' and ');
  }
  if (schema.oneOf || schema.anyOf) {
    return (schema.oneOf ?? schema.anyOf).map(typeOf).join(' or ');
  }
  if (schema.enum) {
    return schema.enum.map(value => `\`${value}\``).join(', ');
  }
  if (schema.type === 'array') {
    return schema.prefixItems
      ? `[${schema.prefixItems.map(typeOf).join(', ')}]`
      : `list of ${typeOf(schema.items)}`;
  }
  if (typeof schema.additionalProperties === 'object') {
    return `map of ${typeOf(schema.additionalProperties)}`;
  }
  return [schema.type ?? 'object', schema.format && `(${schema.format})`]
    .filter(Boolean)
    .join(' ');
}

function fieldRows(schema, path = '') {
  const required = schema.required ?? [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const label = `${path}${name}`;
    const optional = required.includes(name) ? '' : 'optional';
    const nested =
      field.type === 'object' && field.properties
        ? fieldRows(field, `${label}.`)
        : [];
    return [
      `| \`${label}\` | ${cell(typeOf(field))} | ${optional} | ${cell(
        field.description,
      )} |`,
      ...nested,
    ];
  });
}

function shape(api, name, schema) {
  const parts = schema.allOf ?? [schema];
  const bases = parts.filter(part => part.$ref).map(shapeName);
  const rows = parts
    .filter(part => !part.$ref)
    .flatMap(part => fieldRows(part));
  return section(3, name, [
    schema.description,
    bases.length && `All of ${bases.map(shapeLink).join(' and ')}, and:`,
    rows.length
      ? ['| Field | Type | | |', '| --- | --- | --- | --- |', ...rows].join(
          '\n',
        )
      : `A ${typeOf({ ...schema, allOf: undefined })}${
          schema.pattern ? ` that matches \`${schema.pattern}\`` : ''
        }.`,
  ]);
}

function parameterTable(api, parameters = []) {
  const rows = parameters.map(given => {
    const {
      name,
      in: place,
      required,
      description,
      schema,
    } = resolve(api, given);
    const fallback =
      schema?.default === undefined ? '' : ` By default \`${schema.default}\`.`;
    return `| \`${name}\` | ${place} | ${required ? '' : 'optional'} | ${cell(
      description,
    )}${fallback} |`;
  });
  return rows.length
    ? ['| Parameter | In | | |', '| --- | --- | --- | --- |', ...rows].join(
        '\n',
      )
    : undefined;
}

/** What an answer is: a shape, or an object of some shapes. */
function answerOf(schema) {
  const fields = Object.entries(schema.properties ?? {});
  return fields.length
    ? fields.map(([name, field]) => `\`${name}\`: ${typeOf(field)}`).join('; ')
    : typeOf(schema);
}

function answers(api, responses) {
  return Object.entries(responses)
    .map(([status, given]) => {
      const { description, content = {} } = resolve(api, given);
      const types = Object.entries(content).map(([type, { schema }]) =>
        type === 'application/json' ? answerOf(schema) : `\`${type}\``,
      );
      return `- **${status === 'default' ? 'else' : status}**: ${cell(
        description,
      )}${types.length ? ` ${types.join(' or ')}.` : ''}`;
    })
    .join('\n');
}

function operation(api, path, method, described) {
  return section(3, `${method.toUpperCase()} ${path}`, [
    `${described.summary}.`,
    described.description,
    parameterTable(api, described.parameters),
    answers(api, described.responses),
  ]);
}

/**
 * An OpenAPI document as a page for people: its calls, then the shapes that they give.
 *
 * @param {object} api - the parsed document
 */
export function httpApiPage(api) {
  const [{ url }] = api.servers;
  const calls = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => ['get', 'post', 'put', 'delete'].includes(method))
      .map(([method, described]) => operation(api, path, method, described)),
  );
  const shapes = Object.entries(api.components.schemas).map(([name, schema]) =>
    shape(api, name, schema),
  );
  return section(1, 'HTTP API', [
    `Written from the landscape backend's OpenAPI document by \`yarn docs:references\`; every path is below \`${url}\`.`,
    api.info.description,
    section(2, 'Calls', calls),
    section(2, 'Shapes', shapes),
  ]);
}
