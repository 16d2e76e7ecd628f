import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { oneTeamCandidates, usedByOneTeam } from '../../model/adoption/oneTeam';
import { useLandscapeData } from '../../data/LandscapeContext';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import type { AdoptionData } from './AdoptionData';
import { AdoptionSection } from './AdoptionSection';
import { useAdoptionStyles } from './adoptionStyles';
import { CsvButton } from './CsvButton';
import { TeamCounts } from './TeamCounts';
import { TechnologyName } from './TechnologyName';
import { useSeen } from '../../scheduling/useSeen';

const FIRST = 10;

/** The technologies that one team alone uses. */
export function OneTeamTechnologies({ adoption }: { adoption: AdoptionData }) {
  const { choice } = adoption;
  const { technologies } = adoption.overview;
  const { load, teamsOf } = adoption.teams;
  const { value: teams, prefetch, fetch: fetchTeams } = adoption.declaringTeams;
  const { items, landscape } = useLandscapeData();
  const [ref, seen] = useSeen<HTMLDivElement>();
  const [all, setAll] = useState(false);
  const { table, note, waiting, more } = useAdoptionStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);

  const candidates = useMemo(
    () => teams && oneTeamCandidates(technologies, teams),
    [technologies, teams],
  );
  useEffect(() => {
    if (seen) {
      prefetch();
    }
  }, [prefetch, seen]);
  useEffect(() => {
    if (seen && candidates) {
      load(candidates);
    }
  }, [load, candidates, seen]);

  const uses = usedByOneTeam(candidates ?? [], teamsOf).flatMap(use => {
    const item = items.get(use.technology);
    return item ? [{ ...use, item }] : [];
  });
  const waits = !candidates?.every(name => teamsOf.has(name));

  const rows = useCallback(async () => {
    const names = oneTeamCandidates(technologies, await fetchTeams());
    return [
      [t('adoption.technology'), t('adoption.team'), t('adoption.services')],
      ...usedByOneTeam(names, await load(names)).map(
        ({ technology, team, services }) => [
          items.get(technology)?.title ?? technology,
          team,
          services,
        ],
      ),
    ];
  }, [load, fetchTeams, technologies, items, t]);

  return (
    <div ref={ref}>
      <AdoptionSection
        title={t('adoption.oneTeam')}
        hint={t('adoption.oneTeamHint')}
        action={
          <CsvButton
            title={t('adoption.oneTeam')}
            file={`one-team-${landscape.id}`}
            rows={rows}
          />
        }
      >
        {uses.length > 0 && (
          <table className={table} aria-label={t('adoption.oneTeam')}>
            <thead>
              <tr>
                <th scope="col">{t('adoption.technology')}</th>
                <th scope="col">{t('adoption.team')}</th>
              </tr>
            </thead>
            <tbody>
              {(all ? uses : uses.slice(0, FIRST)).map(
                ({ item, team, services }) => (
                  <tr key={item.name} data-technology={item.name}>
                    <th scope="row">
                      <TechnologyName item={item} />
                    </th>
                    <td>
                      <TeamCounts
                        teams={[{ value: team, count: services }]}
                        linkTo={value =>
                          choice.linkTo({
                            of: 'services',
                            technology: item.name,
                            team: value,
                          })
                        }
                      />
                    </td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        )}
        {uses.length > FIRST && (
          <div className={more}>
            <Button
              size="small"
              variant="secondary"
              onPress={() => setAll(!all)}
            >
              {all
                ? t('adoption.showFewer')
                : t('adoption.showAll', { total: String(uses.length) })}
            </Button>
          </div>
        )}
        {waits && (
          <p className={note}>
            <span className={waiting} aria-hidden />
          </p>
        )}
        {!waits && !uses.length && (
          <p className={note}>{t('adoption.oneTeamNone')}</p>
        )}
      </AdoptionSection>
    </div>
  );
}
