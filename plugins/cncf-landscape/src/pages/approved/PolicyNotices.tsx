import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { Finding, Policy } from 'backstage-plugin-cncf-landscape-common';
import { useLanguage } from '../../data/useLanguage';
import { formatMoment } from '../../ui/text/formatDate';
import { quietText } from '../../ui/text/quietText';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

const useStyles = makeStyles(
  theme => ({
    notice: {
      borderLeft: `3px solid ${theme.palette.warning.main}`,
      fontSize: '0.875rem',
      margin: theme.spacing(0, 0, 2),
      padding: theme.spacing(0.5, 1.5),
      '& p': { margin: 0 },
      '& summary': { cursor: 'pointer', fontWeight: 600 },
      '& ul': {
        margin: theme.spacing(1, 0, 0),
        paddingLeft: theme.spacing(2.5),
      },
      '& li': { overflowWrap: 'anywhere', padding: '2px 0' },
    },
    place: { color: quietText(theme) },
  }),
  { name: 'CncfLandscapePolicyNotices' },
);

/** Says what is wrong with the policy: that its source could not be read, and what in it was left out or mended. */
export function PolicyNotices({ policy }: { policy: Policy }) {
  const { error, readAt, findings, source } = policy;
  const classes = useStyles();
  const language = useLanguage();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const placementOf = ({ file, line, column }: Finding) =>
    [
      file ?? source,
      line !== undefined &&
        (column === undefined
          ? t('approved.line', { line: String(line) })
          : t('approved.lineColumn', {
              line: String(line),
              column: String(column),
            })),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <>
      {error && (
        <div className={classes.notice} role="alert">
          <p>
            {readAt
              ? t('approved.stale', {
                  since: formatMoment(error.since, language),
                  readAt: formatMoment(readAt, language),
                })
              : t('approved.unread', {
                  since: formatMoment(error.since, language),
                })}
          </p>
          <p className={classes.place}>{error.message}</p>
        </div>
      )}
      {findings.length > 0 && (
        <details className={classes.notice}>
          <summary>
            {t('approved.findings', { count: findings.length })}
          </summary>
          <p>{t('approved.findingsHint')}</p>
          <ul>
            {findings.map(finding => (
              <li key={`${finding.line} ${finding.column} ${finding.message}`}>
                {finding.message}{' '}
                <span className={classes.place}>{placementOf(finding)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
