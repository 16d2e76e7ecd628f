import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import EditIcon from '@material-ui/icons/Edit';
import { lazy, Suspense, useState } from 'react';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { entityFile } from './entityFile';

// Few who look at a service want to change it.
const EditDialog = lazy(async () => ({
  default: (await import('./EditDialog')).EditDialog,
}));

/** Opens the dialog that changes which technologies an entity names; nothing where the entity comes from no file. */
export function EditUses({ entity }: { entity: Entity }) {
  const [open, setOpen] = useState(false);
  const file = entityFile(entity);
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  if (!file) {
    return null;
  }
  const title = entity.metadata.title ?? entity.metadata.name;
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        iconStart={<EditIcon fontSize="small" />}
        aria-label={t('edit.openLabel', { title })}
        onPress={() => setOpen(true)}
      >
        {t('edit.open')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <EditDialog
            entity={entity}
            file={file}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
