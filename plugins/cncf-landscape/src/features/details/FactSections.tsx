import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  TechnologyDetails,
  TechnologySummary,
} from 'backstage-plugin-cncf-landscape-common';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { useSelection } from '../../routing/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { Audits } from '../../ui/sections/Audits';
import { useDetailsStyles } from '../../ui/sections/detailsStyles';
import { Section } from '../../ui/sections/Section';

function Summary({ summary }: { summary: TechnologySummary }) {
  const classes = useDetailsStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const rows = [
    [t('details.useCase'), summary.useCase],
    [t('details.businessUseCase'), summary.businessUseCase],
    [t('details.personas'), summary.personas],
    [t('details.integrations'), summary.integrations],
    [t('details.releaseRate'), summary.releaseRate],
  ];
  return (
    <dl className={classes.rows}>
      {rows.map(
        ([label, text]) =>
          text && (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** What the landscape knows of a technology: relatives, other placements, other names, audits, links. */
export function FactSections(props: { technology: TechnologyDetails }) {
  const { technology } = props;
  const { landscape, parent, children, placements, aliases, audits, links } =
    technology;
  const classes = useDetailsStyles();
  const [{ compare }] = useSelection();
  const routes = useLandscapeRoutes(compare);
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const relatives = (names: string[]) => (
    <ul className={classes.plain}>
      {names.map(name => (
        <li key={name}>
          <Link to={routes.technology(landscape, name)}>{name}</Link>
        </li>
      ))}
    </ul>
  );
  const elsewhere = placements.slice(1);
  return (
    <>
      {parent && (
        <Section heading={t('details.partOf')}>{relatives([parent])}</Section>
      )}
      {children.length > 0 && (
        <Section heading={t('details.parts')}>{relatives(children)}</Section>
      )}
      {technology.summary && (
        <Section heading={t('details.selfDescription')}>
          <Summary summary={technology.summary} />
        </Section>
      )}
      {audits.length > 0 && (
        <Section heading={t('details.audits')}>
          <Audits audits={audits} />
        </Section>
      )}
      {elsewhere.length > 0 && (
        <Section heading={t('details.alsoIn')}>
          <ul className={classes.plain}>
            {elsewhere.map(placement => (
              <li key={`${placement.category}/${placement.subcategory}`}>
                <Link
                  to={routes.subcategory(
                    landscape,
                    placement.category,
                    placement.subcategory,
                  )}
                >
                  {placement.categoryName} / {placement.subcategoryName}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {aliases.length > 0 && (
        <Section heading={t('details.aliases')}>{aliases.join(', ')}</Section>
      )}
      {links.length > 0 && (
        <Section heading={t('details.links')}>
          <ul className={classes.plain}>
            {links.map(({ title, url }) => (
              <li key={url}>
                <Link to={url}>{title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
