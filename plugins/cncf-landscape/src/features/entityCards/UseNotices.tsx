import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { UseWarning } from 'backstage-plugin-cncf-landscape-common';
import type { ReactNode } from 'react';
import { useLanguage } from '../../data/useLanguage';
import { formatDate } from '../../ui/text/formatDate';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import type { Translate } from '../../translation/Translate';
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

/** What it takes to put a warning into words. */
interface NoticeWords {
  t: Translate;
  language: string;
  technologyPath: (landscape: string, name: string) => string;
}

/** What to say about each kind of warning. */
const NOTICES: {
  [T in UseWarning['type']]: (
    warning: Extract<UseWarning, { type: T }>,
    words: NoticeWords,
  ) => ReactNode;
} = {
  avoid: ({ ring }, { t }) => t('technologies.avoid', { ring: ring.title }),
  replacedBy: ({ replacement }, { t, technologyPath }) => (
    <>
      {t('technologies.useInstead')}{' '}
      <Link to={technologyPath(replacement.landscape, replacement.name)}>
        {replacement.title}
      </Link>
    </>
  ),
  archived: (_, { t }) => t('technologies.archived'),
  reviewDue: ({ decision }, { t, language }) =>
    t('technologies.reviewDue', {
      date: formatDate(decision.reviewBy ?? '', language),
    }),
  // Most technologies are undecided in most companies: said about each of them, nobody would read the rest.
  notApproved: () => undefined,
};

function noticeOf<T extends UseWarning['type']>(
  warning: Extract<UseWarning, { type: T }>,
  words: NoticeWords,
): ReactNode {
  return NOTICES[warning.type as T](warning, words);
}

/** What the owner of an entity should know of its use of a technology; nothing where there is nothing to warn of. */
export function UseNotices({ warnings }: { warnings: UseWarning[] }) {
  const { notices } = useStyles();
  const language = useLanguage();
  const routes = useLandscapeRoutes();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const words = { t, language, technologyPath: routes.technology };
  const texts = warnings
    .map(warning => ({ type: warning.type, text: noticeOf(warning, words) }))
    .filter(({ text }) => text);
  return texts.length ? (
    <ul className={notices}>
      {texts.map(({ type, text }) => (
        <li key={type}>{text}</li>
      ))}
    </ul>
  ) : null;
}
