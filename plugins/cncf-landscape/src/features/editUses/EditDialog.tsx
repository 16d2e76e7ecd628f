import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import Dialog from '@material-ui/core/Dialog';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import CloseIcon from '@material-ui/icons/Close';
import type { LandscapeItem } from 'backstage-plugin-cncf-landscape-common';
import { useState } from 'react';
import { useEntityTechnologies } from '../../data/useEntityTechnologies';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { RowsSkeleton } from '../../ui/states/RowsSkeleton';
import { LandscapeLoader } from '../../ui/states/LandscapeLoader';
import { ChosenUses } from './ChosenUses';
import { EditLandscape } from './EditLandscape';
import { useEditStyles } from './editStyles';
import type { EntityFile } from './entityFile';
import { TechnologySearch } from './TechnologySearch';
import { useChosenNames } from './useChosenNames';
import { UsesChange } from './UsesChange';
import { WholeFile } from './WholeFile';

const useStyles = makeStyles(
  theme => ({
    head: {
      alignItems: 'center',
      borderBottom: `1px solid ${theme.palette.divider}`,
      display: 'flex',
      justifyContent: 'space-between',
      padding: theme.spacing(1, 1, 1, 3),
      [theme.breakpoints.down('xs')]: { paddingLeft: theme.spacing(2) },
    },
    title: { fontSize: '1.125rem', fontWeight: 600, margin: 0 },
    body: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(2),
      overflow: 'auto',
      padding: theme.spacing(2, 3),
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
    },
    foot: {
      borderTop: `1px solid ${theme.palette.divider}`,
      display: 'flex',
      justifyContent: 'flex-end',
      padding: theme.spacing(1.5, 3),
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(1.5, 2) },
    },
  }),
  { name: 'CncfLandscapeEditDialog' },
);

/** The titles of what is known of an entity's technologies from elsewhere than its annotation. */
function useNamedElsewhere(entity: Entity): string[] {
  const { value } = useEntityTechnologies(entity);
  return (value?.technologies ?? [])
    .filter(({ sources }) => sources.some(source => source !== 'annotation'))
    .map(({ technology }) => technology.title);
}

/** Changes which technologies an entity names, and shows what that means for its file; Escape closes it. */
export function EditDialog(props: {
  entity: Entity;
  file: EntityFile;
  onClose: () => void;
}) {
  const { entity, file, onClose } = props;
  const { names, chosen, add, remove, replace } = useChosenNames(entity);
  const [landscapeId, setLandscapeId] = useState<string>();
  const elsewhere = useNamedElsewhere(entity);
  const classes = useStyles();
  const { quiet } = useEditStyles();
  const theme = useTheme();
  const narrow = useMediaQuery(theme.breakpoints.down('xs'), { noSsr: true });
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const title = t('edit.title', {
    title: entity.metadata.title ?? entity.metadata.name,
  });
  const isChosen = (landscape: string) => (item: LandscapeItem) =>
    chosen.some(
      ({ meaning }) =>
        meaning?.technology?.name === item.name &&
        meaning.technology.landscape === landscape,
    );
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      fullScreen={narrow}
      PaperProps={{ 'aria-label': title }}
    >
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        <IconButton aria-label={t('edit.close')} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      <div className={classes.body}>
        <p className={quiet}>{t('edit.hint')}</p>
        <LandscapeLoader id={landscapeId} fallback={<RowsSkeleton rows={1} />}>
          <EditLandscape onChange={setLandscapeId}>
            {(landscape, prefix) => (
              <TechnologySearch
                isChosen={isChosen(landscape)}
                onChoose={item => add(`${prefix}${item.name}`)}
              />
            )}
          </EditLandscape>
        </LandscapeLoader>
        <ChosenUses chosen={chosen} onRemove={remove} onReplace={replace} />
        {elsewhere.length > 0 && (
          <p className={quiet}>
            {t('edit.elsewhere', { names: elsewhere.join(', ') })}
          </p>
        )}
        <UsesChange entity={entity} file={file} names={names} />
        <WholeFile entity={entity} names={names} />
      </div>
      <div className={classes.foot}>
        <Button size="small" variant="primary" onPress={onClose}>
          {t('edit.done')}
        </Button>
      </div>
    </Dialog>
  );
}
