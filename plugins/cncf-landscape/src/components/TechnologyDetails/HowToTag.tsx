import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { ANNOTATION_USES } from 'backstage-plugin-cncf-landscape-common';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

const useStyles = makeStyles(
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
        overflowX: 'auto',
        padding: theme.spacing(0.5, 0),
      },
    },
  }),
  { name: 'CncfLandscapeHowToTag' },
);

/** What to write into a service's catalog-info.yaml to say that it uses technologies, ready to copy. */
export function HowToTag({ uses, hint }: { uses: string; hint: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const [copied, copy] = useCopyToClipboard();
  const yaml = `metadata:\n  annotations:\n    ${ANNOTATION_USES}: ${uses}`;
  return (
    <>
      {hint}
      <div className={classes.code}>
        <pre>{yaml}</pre>
        <Button size="small" variant="secondary" onPress={() => copy(yaml)}>
          {copied.value === yaml ? t('details.copied') : t('details.copy')}
        </Button>
      </div>
    </>
  );
}
