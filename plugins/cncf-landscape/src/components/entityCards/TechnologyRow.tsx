import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  type UseSource,
  technologyEntityRef,
} from 'backstage-plugin-cncf-landscape-common';
import type { EntityTechnology } from '../../data/useEntityTechnologies';
import { MaturityBadge } from '../../marks/MaturityBadge';
import { Monogram } from '../../marks/Monogram';
import { quietText } from '../../marks/quietText';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

const useStyles = makeStyles(
  theme => ({
    row: {
      alignItems: 'center',
      borderBottom: `1px solid ${theme.palette.divider}`,
      display: 'flex',
      gap: theme.spacing(1.5),
      padding: theme.spacing(1, 0),
      '&:last-child': { borderBottom: 0 },
    },
    name: { flex: 1, fontSize: '0.875rem', minWidth: 0 },
    source: {
      color: quietText(theme),
      display: 'block',
      fontSize: '0.75rem',
    },
  }),
  { name: 'CncfLandscapeTechnologyRow' },
);

/** A technology that an entity uses, and where the entity says so. */
export function TechnologyRow({ use }: { use: EntityTechnology }) {
  const { technology, sources, related } = use;
  const classes = useStyles();
  const routes = useLandscapeRoutes();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const sourceLabels: Record<UseSource, string> = {
    annotation: t('technologies.fromAnnotation'),
    tag: t('technologies.fromTag'),
    dependsOn: t('technologies.fromDependsOn'),
  };
  return (
    <li className={classes.row} data-technology={technology.name}>
      <Monogram title={technology.title} size={32} />
      <span className={classes.name}>
        {related ? (
          <EntityRefLink
            entityRef={technologyEntityRef(technology)}
            title={technology.title}
            hideIcon
          />
        ) : (
          <Link to={routes.technology(technology.landscape, technology.name)}>
            {technology.title}
          </Link>
        )}
        <span className={classes.source}>
          {sources.map(source => sourceLabels[source]).join(', ')}
          {!related && ` · ${t('technologies.unrelated')}`}
        </span>
      </span>
      {technology.maturity && <MaturityBadge maturity={technology.maturity} />}
    </li>
  );
}
