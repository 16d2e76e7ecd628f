import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { Ring } from 'backstage-plugin-cncf-landscape-common';
import { useLanguage } from '../../data/useLanguage';
import { RingBadge } from '../../ui/marks/RingBadge';
import { formatDate } from '../../ui/text/formatDate';
import { quietText } from '../../ui/text/quietText';
import type { RadarBlip } from '../../model/radar/buildRadar';
import { daysBetween, today } from '../../model/radar/days';
import { reviewState } from '../../model/radar/reviewState';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { ScopeLinks } from '../../features/decision/ScopeLinks';
import { useListStyles } from './listStyles';

const useStyles = makeStyles(
  theme => ({
    section: { breakInside: 'avoid', marginTop: theme.spacing(4) },
    heading: {
      fontSize: '1.125rem',
      fontWeight: 700,
      margin: theme.spacing(0, 0, 1),
    },
    scroll: { overflowX: 'auto' },
    table: {
      borderCollapse: 'collapse',
      fontSize: '0.875rem',
      width: '100%',
      '& th, & td': {
        borderBottom: `1px solid ${theme.palette.divider}`,
        padding: theme.spacing(0.75, 2, 0.75, 0),
        textAlign: 'left',
        whiteSpace: 'nowrap',
      },
      '& thead th': {
        color: quietText(theme),
        fontSize: '0.75rem',
        fontWeight: 600,
      },
    },
    days: { color: quietText(theme), marginLeft: theme.spacing(1) },
    scope: {
      color: quietText(theme),
      fontWeight: 400,
      marginLeft: theme.spacing(1),
    },
  }),
  { name: 'CncfLandscapeReviewList' },
);

/** The decisions that should have been looked at again, then those that have to be within three months. */
export function ReviewList(props: {
  blips: RadarBlip[];
  rings: Ring[];
  onOpen: (name: string) => void;
}) {
  const { blips, rings, onOpen } = props;
  const classes = useStyles();
  const { open } = useListStyles();
  const language = useLanguage();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const due = blips
    .filter(({ decision }) => reviewState(decision, today()))
    .sort((a, b) => a.decision.reviewBy!.localeCompare(b.decision.reviewBy!));
  if (!due.length) {
    return null;
  }
  const daysOf = (reviewBy: string) => {
    const left = daysBetween(today(), reviewBy);
    return left < 0
      ? t('approved.overdueDays', { count: -left })
      : t('approved.dueDays', { count: left });
  };
  return (
    <section className={classes.section} aria-label={t('approved.review')}>
      <h2 className={classes.heading}>{t('approved.review')}</h2>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('approved.reviewTechnology')}</th>
              <th scope="col">{t('approved.reviewBy')}</th>
              <th scope="col">{t('approved.reviewRing')}</th>
              <th scope="col">{t('approved.reviewOwner')}</th>
            </tr>
          </thead>
          <tbody>
            {due.map(({ id, ring, decision }) => (
              <tr key={id}>
                <th scope="row">
                  <button
                    type="button"
                    className={open}
                    onClick={() => onOpen(decision.technology.name)}
                  >
                    {decision.technology.title}
                  </button>
                  {decision.scope && (
                    <span className={classes.scope}>
                      {t('ring.scope')} <ScopeLinks scope={decision.scope} />
                    </span>
                  )}
                </th>
                <td>
                  {formatDate(decision.reviewBy!, language)}
                  <span className={classes.days}>
                    {daysOf(decision.reviewBy!)}
                  </span>
                </td>
                <td>
                  <RingBadge ring={rings[ring]} />
                </td>
                <td>
                  {decision.owner && (
                    <EntityRefLink entityRef={decision.owner} hideIcon />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
