import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useLanguage } from '../../data/useLanguage';
import { quietText } from '../../ui/text/quietText';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import type { AdoptionData } from './AdoptionData';
import { useAdoptionStyles } from './adoptionStyles';

/** The height of a figure, which its outline has too. */
export const FIGURE_HEIGHT = 92;

const useStyles = makeStyles(
  theme => ({
    figures: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
      listStyle: 'none',
      margin: theme.spacing(2, 0, 0),
      padding: 0,
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      },
    },
    figure: {
      boxSizing: 'border-box',
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      minHeight: FIGURE_HEIGHT,
      padding: theme.spacing(1.5, 2),
    },
    count: { fontSize: '1.75rem', fontWeight: 700, lineHeight: 1.2 },
    share: { color: quietText(theme), fontSize: '0.875rem', fontWeight: 400 },
  }),
  { name: 'CncfLandscapeAdoptionFigures' },
);

/** The most important numbers; those of services lead to their lists. */
export function AdoptionFigures({ adoption }: { adoption: AdoptionData }) {
  const { overview, choice } = adoption;
  const { services, declaring, technologies } = overview;
  const language = useLanguage();
  const classes = useStyles();
  const { card, quiet, number } = useAdoptionStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const percent = (count: number) =>
    services
      ? (count / services).toLocaleString(language, { style: 'percent' })
      : '';
  const figures = [
    {
      label: t('adoption.services'),
      count: services,
      to: choice.linkTo({ of: 'services' }),
    },
    {
      label: t('adoption.namingServices'),
      count: declaring,
      share: percent(declaring),
      to: choice.linkTo({ of: 'declaring' }),
    },
    {
      label: t('adoption.unnamedServices'),
      count: services - declaring,
      share: percent(services - declaring),
      to: choice.linkTo({ of: 'undeclared' }),
    },
    { label: t('adoption.technologiesInUse'), count: technologies.length },
  ];
  return (
    <ul className={classes.figures} aria-label={t('adoption.figures')}>
      {figures.map(({ label, count, share, to }) => (
        <li key={label} className={`${card} ${classes.figure}`}>
          <span className={quiet}>{label}</span>
          <span className={`${classes.count} ${number}`}>
            {to ? (
              <Link
                to={to}
                underline="always"
                aria-label={`${label}: ${count.toLocaleString(language)}`}
              >
                {count.toLocaleString(language)}
              </Link>
            ) : (
              count.toLocaleString(language)
            )}{' '}
            {share && <span className={classes.share}>{share}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
