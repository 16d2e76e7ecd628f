import { Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useLandscapeData } from '../../data/LandscapeContext';
import type { KnownTechnology } from '../../data/technologyOutline';
import { MaturityBadge } from '../../ui/marks/MaturityBadge';
import { RingBadge } from '../../ui/marks/RingBadge';
import { ringOf } from '../../model/radar/ringOf';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { useSelection } from '../../routing/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { CompareButton } from '../comparison/CompareButton';
import { DetailsPicture } from './DetailsPicture';
import { useDetailsStyles } from '../../ui/sections/detailsStyles';

/** What a technology is, where it is listed, and where to go from here. */
export function DetailsHeader(props: {
  technology: KnownTechnology;
  /** The technology's entity, where the catalog has it. */
  entityRef?: string;
}) {
  const { technology, entityRef } = props;
  const { title, maturity, guide, placements } = technology;
  const classes = useDetailsStyles();
  const [{ compare }] = useSelection();
  const routes = useLandscapeRoutes(compare);
  const entityRoute = useRouteRef(entityRouteRef);
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const links = [
    {
      label: t('details.documentation'),
      url: technology.documentation ?? guide?.documentation,
    },
    { label: t('details.homepage'), url: technology.homepage },
    { label: t('details.repository'), url: technology.repository },
  ];
  const [placement] = placements;
  const { policy } = useLandscapeData();
  const ring = policy && ringOf(policy, technology);
  return (
    <header>
      <div className={classes.head}>
        <DetailsPicture technology={technology} />
        <div>
          <h2 className={classes.title}>{title}</h2>
          <div className={classes.place}>
            {ring && <RingBadge ring={ring} />}
            {maturity && <MaturityBadge maturity={maturity} />}
            <Link
              to={routes.subcategory(
                technology.landscape,
                placement.category,
                placement.subcategory,
              )}
            >
              {placement.categoryName} / {placement.subcategoryName}
            </Link>
          </div>
        </div>
      </div>
      <p className={classes.description} lang={guide?.lang}>
        {guide?.description ?? technology.description}
      </p>
      <div className={classes.actions}>
        {entityRef && entityRoute && (
          <ButtonLink
            href={entityRoute(parseEntityRef(entityRef))}
            variant="primary"
            size="small"
          >
            {t('details.openInCatalog')}
          </ButtonLink>
        )}
        <CompareButton name={technology.name} />
        {links.map(
          ({ label, url }) =>
            url && (
              <ButtonLink
                key={label}
                className={classes.action}
                href={url}
                target="_blank"
                rel="noopener noreferrer"
                variant="secondary"
                size="small"
              >
                {label}
              </ButtonLink>
            ),
        )}
      </div>
    </header>
  );
}
