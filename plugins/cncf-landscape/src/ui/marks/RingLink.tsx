import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { Ring } from 'backstage-plugin-cncf-landscape-common';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { RingBadge } from './RingBadge';

const useStyles = makeStyles(
  {
    link: {
      borderRadius: 4,
      color: 'inherit',
      display: 'inline-flex',
      '&:hover': { textDecoration: 'none' },
    },
  },
  { name: 'CncfLandscapeRingLink' },
);

/** What the company thinks of a technology, leading to who decided it, when, why, and what to use instead. */
export function RingLink(props: {
  ring: Ring;
  technology: { landscape: string; name: string; title: string };
}) {
  const { ring, technology } = props;
  const { link } = useStyles();
  const routes = useLandscapeRoutes();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <Link
      className={link}
      to={routes.approved(technology.landscape, technology.name)}
      aria-label={t('ring.openDecision', {
        ring: ring.title,
        title: technology.title,
      })}
    >
      <RingBadge ring={ring} />
    </Link>
  );
}
