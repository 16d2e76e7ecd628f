import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { UseWarning } from 'backstage-plugin-cncf-landscape-common';
import type { ReactNode } from 'react';
import { useLanguage } from '../../data/useLanguage';
import { formatDate } from '../../ui/text/formatDate';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

const useStyles = makeStyles(
  theme => ({
    notices: {
      borderLeft: `3px solid ${theme.palette.warning.main}`,
      fontSize: '0.8125rem',
      listStyle: 'none',
      margin: theme.spacing(0.75, 0, 0),
      padding: theme.spacing(0, 0, 0, 1.25),
    },
  }),
  { name: 'CncfLandscapeUseNotices' },
);

/** What the owner of an entity should know of its use of a technology; nothing where there is nothing to warn of. */
export function UseNotices({ findings }: { findings: UseWarning[] }) {
  const { notices } = useStyles();
  const language = useLanguage();
  const routes = useLandscapeRoutes();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const textOf = (finding: UseWarning): ReactNode => {
    switch (finding.type) {
      case 'avoid':
        return t('technologies.avoid', { ring: finding.ring.title });
      case 'replacedBy': {
        const { landscape, name, title } = finding.replacement;
        return (
          <>
            {t('technologies.useInstead')}{' '}
            <Link to={routes.technology(landscape, name)}>{title}</Link>
          </>
        );
      }
      case 'archived':
        return t('technologies.archived');
      case 'reviewDue':
        return t('technologies.reviewDue', {
          date: formatDate(finding.decision.reviewBy ?? '', language),
        });
      default:
        return undefined;
    }
  };
  const texts = findings
    .map(finding => ({ type: finding.type, text: textOf(finding) }))
    .filter(({ text }) => text);
  return texts.length ? (
    <ul className={notices}>
      {texts.map(({ type, text }) => (
        <li key={type}>{text}</li>
      ))}
    </ul>
  ) : null;
}
