import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { CopyableCode } from '../../ui/controls/CopyableCode';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

const CONFIG = `cncfLandscape:
  policy: ./technology-policy.yaml`;

const FILE = `decisions:
  - technology: kubernetes
    ring: adopt
    owner: group:default/platform
    rationale: Every team knows it, and the platform team runs it.
    decided: 2026-01-15
    reviewBy: 2027-01-15
  - technology: open-service-mesh
    ring: hold
    rationale: Its foundation has archived it.
    replacement: istio`;

const useStyles = makeStyles(
  theme => ({
    box: { margin: theme.spacing(3, 0), maxWidth: 680 },
    title: {
      fontSize: '1.125rem',
      fontWeight: 700,
      margin: theme.spacing(0, 0, 0.5),
    },
    label: {
      fontSize: '0.8125rem',
      fontWeight: 600,
      margin: theme.spacing(2, 0, 0),
    },
  }),
  { name: 'CncfLandscapeNoPolicy' },
);

/** Says that there are no decisions, and what to write where for there to be some. */
export function NoPolicy({ source }: { source?: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <section className={classes.box}>
      <h2 className={classes.title}>{t('approved.empty')}</h2>
      {source ? t('approved.emptySource', { source }) : t('approved.emptyHint')}
      {!source && (
        <>
          <h3 className={classes.label}>{t('approved.emptyConfig')}</h3>
          <CopyableCode code={CONFIG} />
        </>
      )}
      <h3 className={classes.label}>{t('approved.emptyFile')}</h3>
      <CopyableCode code={FILE} />
    </section>
  );
}
