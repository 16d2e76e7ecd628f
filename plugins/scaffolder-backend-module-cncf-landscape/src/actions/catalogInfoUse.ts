import { isUtf8 } from 'node:buffer';
import { readFile, writeFile } from 'node:fs/promises';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import {
  type CompoundEntityRef,
  parseEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { addUses, readUses } from 'backstage-plugin-cncf-landscape-common';
import { examples } from './catalogInfoUse.examples';

const DEFAULT_PATH = 'catalog-info.yaml';

/** Makes the action that writes technologies into a `catalog-info.yaml` of the workspace. */
export function createCatalogInfoUseAction() {
  return createTemplateAction({
    id: 'cncf-landscape:catalog-info:use',
    description:
      'Writes into a catalog-info.yaml which technologies of the cloud native landscape its entity uses, in the annotation cncf-landscape/uses. What stands there stays, and so do comments, order and formatting.',
    examples,
    // It touches the workspace only, which is discarded after a dry run.
    supportsDryRun: true,
    schema: {
      input: {
        technologies: z =>
          z
            .union([
              z.string(),
              // The values of several pickers, each empty, a name or a list.
              z.array(
                z.union([z.string(), z.array(z.string().nullable()), z.null()]),
              ),
              z.null(),
            ])
            // A picker that may be left blank gives nothing.
            .optional()
            .describe(
              'The technologies: names or aliases as in the landscape, each optionally with its landscape before it, as lfai/onnx. Lists in the list count too. What is there already is not added again.',
            ),
        path: z =>
          z
            .string()
            .default(DEFAULT_PATH)
            .describe(
              'Where the file is in the workspace. By default catalog-info.yaml.',
            ),
        entity: z =>
          z
            .string()
            .optional()
            .describe(
              'Which entity of the file, as component:default/name; the kind is Component and the namespace default where they are left out. By default the first entity of the file.',
            ),
      },
      output: {
        technologies: z =>
          z
            .array(z.string())
            .describe('All technologies that the annotation names now.'),
      },
    },
    async handler({ input, workspacePath, logger, output }) {
      const path = input.path ?? DEFAULT_PATH;
      const file = resolveSafeChildPath(workspacePath, path);
      const entity = readEntityRef(input.entity);
      const before = await readWorkspaceFile(file, path);
      const given = [input.technologies]
        .flat(2)
        .flatMap(name => (name?.trim() ? [name] : []));
      try {
        const after = addUses(before, entity, given);
        if (after !== before) {
          await writeFile(file, after);
        }
        const technologies = readUses(after, entity);
        output('technologies', technologies);
        logger.info(
          after === before
            ? `${path} stays as it is: it says already what it uses`
            : `${path} says now that it uses ${technologies.join(', ')}`,
        );
      } catch (error) {
        throw error instanceof InputError
          ? new InputError(`${path}: ${error.message}`)
          : error;
      }
    },
  });
}

function readEntityRef(ref: string | undefined): CompoundEntityRef | undefined {
  if (!ref) {
    return undefined;
  }
  try {
    return parseEntityRef(ref, {
      defaultKind: 'Component',
      defaultNamespace: 'default',
    });
  } catch {
    throw new InputError(
      `The input "entity" is "${ref}", which is not an entity reference: write it like component:default/name`,
    );
  }
}

async function readWorkspaceFile(file: string, path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw (error as { code?: unknown }).code === 'ENOENT'
      ? new InputError(
          `The workspace has no file "${path}": have an earlier step fetch or write it, or name another one in the input "path"`,
        )
      : error;
  }
  if (!isUtf8(bytes)) {
    throw new InputError(
      `${path} is not UTF-8, and would lose characters if it were written: save it as UTF-8`,
    );
  }
  return bytes.toString('utf8');
}
