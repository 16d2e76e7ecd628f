import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useLanguage } from '../../data/useLanguage';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { formatDate } from '../text/formatDate';
import { useDetailsStyles } from './detailsStyles';
import { Section } from './Section';

/** The pages that the guide's texts were compared with, and when. */
export function GuideSources(props: { sources: string[]; checked?: string }) {
  const { sources, checked } = props;
  const classes = useDetailsStyles();
  const language = useLanguage();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <Section heading={t('details.sources')}>
      {checked && (
        <time className={classes.date} dateTime={checked}>
          {t('details.checked', { date: formatDate(checked, language) })}
        </time>
      )}
      <ul className={classes.plain}>
        {sources.map(url => (
          <li key={url}>
            <Link to={url}>{readableUrl(url)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A URL without what every URL has: its scheme and a trailing slash. */
function readableUrl(url: string): string {
  return url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}
