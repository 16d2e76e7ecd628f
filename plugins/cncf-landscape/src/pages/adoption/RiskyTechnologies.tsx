import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCallback, useEffect, useMemo } from 'react';
import { type RiskyUse, riskyUses } from '../../model/adoption/riskyUses';
import { useLandscapeData } from '../../data/LandscapeContext';
import { MaturityBadge, useMaturityLabel } from '../../ui/marks/MaturityBadge';
import { RingLink } from '../../ui/marks/RingLink';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import type { AdoptionData } from './AdoptionData';
import { AdoptionSection } from './AdoptionSection';
import { useAdoptionStyles } from './adoptionStyles';
import { CsvButton } from './CsvButton';
import { TeamCounts } from './TeamCounts';
import { TechnologyName } from './TechnologyName';
import { useSeen } from '../../scheduling/useSeen';

/** The technologies that are archived, or that the company advises against, and are in use. */
export function useRiskyUses({ overview }: AdoptionData): RiskyUse[] {
  const { items, landscape, policy } = useLandscapeData();
  return useMemo(
    () => riskyUses(overview.technologies, items, landscape.id, policy),
    [overview, items, landscape, policy],
  );
}

/** Why a technology should not be in use, with a way to the decision. */
function Reason({ use }: { use: RiskyUse }) {
  const { landscape } = useLandscapeData();
  const { quiet } = useAdoptionStyles();
  const routes = useLandscapeRoutes();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const { item, archived, decided, exceptions } = use;
  const toDecision = routes.approved(landscape.id, item.name);
  return (
    <>
      {archived && <MaturityBadge maturity="archived" />}{' '}
      {decided?.ring && (
        <RingLink
          ring={decided.ring}
          technology={{ ...item, landscape: landscape.id }}
        />
      )}
      {decided?.replacement && (
        <div className={quiet}>
          {t('adoption.replacement', { title: decided.replacement.title })}
        </div>
      )}
      {exceptions > 0 && (
        <div className={quiet}>
          <Link to={toDecision}>
            {t('adoption.exceptions', { count: exceptions })}
          </Link>
        </div>
      )}
    </>
  );
}

/** What is still in use though it is archived or advised against, and who owns the services that use it. */
export function RiskyTechnologies({ adoption }: { adoption: AdoptionData }) {
  const { choice } = adoption;
  const { load, teamsOf } = adoption.teams;
  const { landscape } = useLandscapeData();
  const uses = useRiskyUses(adoption);
  const [ref, seen] = useSeen<HTMLDivElement>();
  const { table, note, number, wide } = useAdoptionStyles();
  const maturityLabel = useMaturityLabel();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);

  const names = uses.map(({ item }) => item.name).join(',');
  useEffect(() => {
    if (seen) {
      load(names.split(',').filter(Boolean));
    }
  }, [load, names, seen]);

  const rows = useCallback(async () => {
    const teams = await load(uses.map(({ item }) => item.name));
    return [
      [
        t('adoption.technology'),
        t('table.maturity'),
        t('table.ring'),
        t('adoption.team'),
        t('adoption.services'),
      ],
      ...uses.flatMap(({ item, decided }) =>
        (teams.get(item.name) ?? []).map(({ value, count }) => [
          item.title,
          item.maturity && maturityLabel(item.maturity),
          decided?.ring?.title,
          value,
          count,
        ]),
      ),
    ];
  }, [load, uses, maturityLabel, t]);

  return (
    <div ref={ref}>
      <AdoptionSection
        title={t('adoption.risky')}
        action={
          uses.length > 0 && (
            <CsvButton
              title={t('adoption.risky')}
              file={`risky-${landscape.id}`}
              rows={rows}
            />
          )
        }
      >
        {uses.length ? (
          <table className={table} aria-label={t('adoption.risky')}>
            <thead>
              <tr>
                <th scope="col">{t('adoption.technology')}</th>
                <th scope="col">{t('adoption.reason')}</th>
                <th scope="col" className={wide}>
                  {t('adoption.services')}
                </th>
                <th scope="col">{t('adoption.owners')}</th>
              </tr>
            </thead>
            <tbody>
              {uses.map(use => (
                <tr key={use.item.name} data-technology={use.item.name}>
                  <th scope="row">
                    <TechnologyName item={use.item} />
                  </th>
                  <td>
                    <Reason use={use} />
                  </td>
                  <td className={`${number} ${wide}`}>
                    <Link
                      to={choice.linkTo({
                        of: 'services',
                        technology: use.item.name,
                      })}
                      aria-label={t('adoption.servicesOf', {
                        count: use.services,
                        title: use.item.title,
                      })}
                    >
                      {use.services}
                    </Link>
                  </td>
                  <td>
                    <TeamCounts
                      teams={teamsOf.get(use.item.name)}
                      linkTo={team =>
                        choice.linkTo({
                          of: 'services',
                          technology: use.item.name,
                          team,
                        })
                      }
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <p className={note}>{t('adoption.riskyNone')}</p>
        )}
      </AdoptionSection>
    </div>
  );
}
