import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Audit } from 'backstage-plugin-cncf-landscape-common';
import { useLanguage } from '../../data/useLanguage';
import { formatDate } from '../text/formatDate';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useDetailsStyles } from './detailsStyles';

/** Who reviewed a project from outside, and when. */
export function Audits({ audits }: { audits: Audit[] }) {
  const classes = useDetailsStyles();
  const language = useLanguage();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <ul className={classes.plain}>
      {audits.map(({ date, type = '', vendor, url }) => {
        const kind = type.charAt(0).toUpperCase() + type.slice(1);
        const text = vendor
          ? t('details.auditBy', { type: kind, vendor })
          : t('details.audit', { type: kind });
        return (
          <li key={`${url}${date}`}>
            {url ? <Link to={url}>{text}</Link> : text}{' '}
            {date && (
              <time className={classes.date} dateTime={date}>
                {formatDate(date, language)}
              </time>
            )}
          </li>
        );
      })}
    </ul>
  );
}
