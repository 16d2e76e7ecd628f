import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { ResolvedName } from 'backstage-plugin-cncf-landscape-common';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

const useStyles = makeStyles(
  theme => ({
    warning: {
      borderLeft: `3px solid ${theme.palette.warning.main}`,
      fontSize: '0.875rem',
      margin: theme.spacing(0, 0, 1.5),
      overflowWrap: 'anywhere',
      padding: theme.spacing(0.5, 1.5),
    },
  }),
  { name: 'CncfLandscapeUnknownName' },
);

/** Says that an entity names a technology that there is not, and which one may be meant. */
export function UnknownName({ name }: { name: ResolvedName }) {
  const { warning } = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <p className={warning} role="note">
      {t('technologies.unknown', { name: name.given })}{' '}
      {name.nearest && t('technologies.nearest', { name: name.nearest.name })}
    </p>
  );
}
