import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  type Entity,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  RELATION_USES_TECHNOLOGY,
  entityUses,
  findTechnology,
  technologyEntityRef,
  type TechnologyIndexes,
  type UseSource,
} from 'backstage-plugin-cncf-landscape-common';
import { type ActionOptions, READ_ONLY } from './ActionOptions';
import { resolveTechnology } from './resolveTechnology';

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;
const MAX_OWNERS = 20;

const USES = `relations.${RELATION_USES_TECHNOLOGY}`;
const OWNER = `relations.${RELATION_OWNED_BY}`;

/** The fields that the result needs; a whole entity can be large. */
const FIELDS = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'metadata.description',
  'metadata.tags',
  'metadata.annotations',
  'relations',
  'spec.type',
  'spec.dependsOn',
];

/** Lists who uses a technology. The catalog is queried with the caller's credentials. */
export function registerListTechnologyUsers(
  actions: ActionsRegistryService,
  { registry, catalog }: ActionOptions,
): void {
  actions.register({
    name: 'list-technology-users',
    title: 'List who uses a technology',
    description: `
Lists the services and other entities of the company's software catalog that use a technology, and how many of them which
team owns. Use it to find whom to ask about a technology, and who would be concerned by replacing it. It shows and counts only
what the caller may see in the catalog.
`.trim(),
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          technology: z
            .string()
            .min(1)
            .max(200)
            .describe(
              'Its name or an alias, optionally with its landscape before it, such as "k8s" or "cncf/kubernetes"',
            ),
          kind: z
            .string()
            .max(63)
            .optional()
            .describe('Only entities of this kind, such as "component"'),
          owner: z
            .string()
            .max(200)
            .optional()
            .describe(
              'Only entities that this group or user owns, by entity reference, such as "group:default/payments"',
            ),
          limit: z
            .number()
            .int()
            .min(1)
            .max(MAX_LIMIT)
            .default(DEFAULT_LIMIT)
            .describe('How many entities to return at most'),
          cursor: z
            .string()
            .max(10_000)
            .optional()
            .describe(
              'The nextCursor of an earlier answer, for the entities after it; the other fields as they were then',
            ),
        }),
      output: z =>
        z.object({
          technology: z
            .string()
            .describe('The entity reference of the technology'),
          total: z
            .number()
            .describe('How many entities use it, of which some are here'),
          owners: z
            .array(
              z.object({
                owner: z.string().describe('The entity reference of the owner'),
                count: z.number().describe('How many of the entities it owns'),
              }),
            )
            .describe(
              `Who owns them, the one with the most first; at most ${MAX_OWNERS}`,
            ),
          users: z
            .array(
              z.object({
                entityRef: z.string().describe('Its reference in the catalog'),
                title: z.string().optional().describe('What people call it'),
                description: z.string().optional().describe('What it is'),
                type: z
                  .string()
                  .optional()
                  .describe('What sort of its kind it is, such as "service"'),
                owner: z
                  .string()
                  .optional()
                  .describe('The entity reference of who owns it'),
                statedIn: z
                  .array(z.enum(['annotation', 'tag', 'dependsOn', 'inferred']))
                  .describe(
                    'Where it says that it uses the technology; "inferred" where it does not say so itself',
                  ),
              }),
            )
            .describe('The entities, by name'),
          nextCursor: z
            .string()
            .optional()
            .describe(
              'Asks for the entities after these; absent on the last page',
            ),
        }),
    },
    action: async ({ input, credentials }) => {
      const landscapes = await registry.all();
      const { served, guided } = resolveTechnology(
        input.technology,
        landscapes,
      );
      const technology = {
        landscape: served.landscape.id,
        name: guided.technology.name,
      };
      const ref = technologyEntityRef(technology);
      const filter = {
        [USES]: ref,
        ...(input.kind ? { kind: input.kind } : {}),
        ...(input.owner ? { [OWNER]: input.owner } : {}),
      };
      const { limit, cursor } = input;
      const [page, { facets }] = await Promise.all([
        catalog.queryEntities(
          cursor
            ? { cursor, limit, fields: FIELDS }
            : {
                filter,
                limit,
                fields: FIELDS,
                orderFields: { field: 'metadata.name', order: 'asc' },
              },
          { credentials },
        ),
        catalog.getEntityFacets({ filter, facets: [OWNER] }, { credentials }),
      ]);
      const indexes = new Map(
        [...landscapes].map(([id, { index }]) => [id, index]),
      );
      return {
        output: {
          technology: ref,
          total: page.totalItems,
          owners: (facets[OWNER] ?? [])
            .map(({ value, count }) => ({ owner: value, count }))
            .sort((a, b) => b.count - a.count || (a.owner < b.owner ? -1 : 1))
            .slice(0, MAX_OWNERS),
          users: page.items.map(entity => ({
            ...userOutput(entity),
            statedIn: declaredIn(entity, technology, indexes),
          })),
          nextCursor: page.pageInfo.nextCursor,
        },
      };
    },
  });
}

function userOutput(entity: Entity) {
  const { title, description } = entity.metadata;
  const type = entity.spec?.type;
  return {
    entityRef: stringifyEntityRef(entity),
    title,
    description,
    type: typeof type === 'string' ? type : undefined,
    owner: entity.relations?.find(
      relation => relation.type === RELATION_OWNED_BY,
    )?.targetRef,
  };
}

/** Where the entity declares it. The catalog relates what it does not declare as well, because that was inferred. */
function declaredIn(
  entity: Entity,
  technology: { landscape: string; name: string },
  indexes: TechnologyIndexes,
): UseSource[] {
  const isIt = ({ landscape, name }: typeof technology) =>
    landscape === technology.landscape && name === technology.name;
  const { uses } = entityUses(entity, {
    landscapes: [...indexes.keys()],
    find: given => {
      const found = findTechnology(given, indexes);
      return (
        found && { landscape: found.landscape, name: found.technology.name }
      );
    },
    get: ref => ref,
  });
  return uses.find(use => isIt(use.technology))?.sources ?? ['inferred'];
}
