import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { CopyButton } from './CopyButton';

/** The looks of something to copy. */
export const useCopyableCodeStyles = makeStyles(
  theme => ({
    code: {
      alignItems: 'flex-start',
      backgroundColor: theme.palette.action.hover,
      borderRadius: 6,
      display: 'flex',
      gap: theme.spacing(1),
      justifyContent: 'space-between',
      marginTop: theme.spacing(1),
      padding: theme.spacing(1, 1, 1, 1.5),
      '& pre': {
        fontSize: '0.8125rem',
        lineHeight: 1.5,
        margin: 0,
        minWidth: 0,
        overflowX: 'auto',
        padding: theme.spacing(0.5, 0),
      },
    },
  }),
  { name: 'CncfLandscapeCopyableCode' },
);

/** Something to be written into a file, ready to copy. */
export function CopyableCode({ code }: { code: string }) {
  const classes = useCopyableCodeStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <div className={classes.code}>
      {/* It scrolls sideways on a phone, so it has to take the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0}>{code}</pre>
      <CopyButton text={code} label={t('details.copy')} />
    </div>
  );
}
