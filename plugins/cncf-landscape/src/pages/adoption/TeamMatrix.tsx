import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { Button } from '@backstage/ui';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { teamMatrix } from '../../model/adoption/teamMatrix';
import type { Count } from '../../model/adoption/readFacets';
import { useLandscapeData } from '../../data/LandscapeContext';
import { ItemPicture } from '../../ui/pictures/ItemPicture';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import type { AdoptionData } from './AdoptionData';
import { AdoptionSection } from './AdoptionSection';
import { useAdoptionStyles } from './adoptionStyles';
import { CsvButton } from './CsvButton';
import { MatrixOutline } from './MatrixOutline';
import { useMatrixStyles } from './matrixStyles';
import { teamName } from './teamName';
import { useSeen } from '../../scheduling/useSeen';

const TEAMS = 15;
const TECHNOLOGIES = 12;

/** How dark a cell is: the share of the team's services, in five steps. */
function shade(count: number, services: number): number {
  return count
    ? Math.min(5, Math.ceil((count / Math.max(services, 1)) * 5))
    : 0;
}

/** The teams that get a row: services of the one that is chosen may have other owners too. */
function rowsFor(teams: Count[], owner: string | undefined): Count[] {
  return owner
    ? teams.filter(({ value }) => value.toLowerCase() === owner)
    : teams;
}

/** How many services of which team use which technology, the largest teams and the most used technologies first. */
export function TeamMatrix({ adoption }: { adoption: AdoptionData }) {
  const { overview, choice } = adoption;
  const { owner } = choice.scope;
  const { load, teamsOf } = adoption.teams;
  const {
    value: declaringTeams,
    prefetch,
    fetch: fetchTeams,
  } = adoption.declaringTeams;
  const { items, landscape } = useLandscapeData();
  const [ref, seen] = useSeen<HTMLDivElement>();
  const [most, setMost] = useState({
    teams: TEAMS,
    technologies: TECHNOLOGIES,
  });
  const classes = useMatrixStyles();
  const { more, waiting } = useAdoptionStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);

  const known = useMemo(
    () => overview.technologies.flatMap(({ value }) => items.get(value) ?? []),
    [overview, items],
  );
  const columns = known.slice(0, most.technologies);
  const names = columns.map(({ name }) => name).join(',');
  const teams = useMemo(
    () => rowsFor(declaringTeams ?? [], owner),
    [declaringTeams, owner],
  );
  useEffect(() => {
    if (seen) {
      prefetch();
      load(names.split(',').filter(Boolean));
    }
  }, [prefetch, load, names, seen]);

  const rows = useCallback(async () => {
    const all = known.map(({ name }) => name);
    const [allTeams, teamsOfAll] = await Promise.all([fetchTeams(), load(all)]);
    return [
      [
        t('adoption.team'),
        t('adoption.services'),
        ...known.map(({ title }) => title),
      ],
      ...teamMatrix(rowsFor(allTeams, owner), all, teamsOfAll).map(
        ({ team, services, cells }) => [team, services, ...cells],
      ),
    ];
  }, [load, fetchTeams, known, owner, t]);

  const matrix = teamMatrix(
    teams.slice(0, most.teams),
    columns.map(({ name }) => name),
    teamsOf,
  );
  return (
    <div ref={ref}>
      <AdoptionSection
        title={t('adoption.matrix')}
        hint={t('adoption.matrixHint')}
        action={
          <CsvButton
            title={t('adoption.matrix')}
            file={`teams-${landscape.id}`}
            rows={rows}
          />
        }
      >
        {/* What scrolls has to take the keyboard's focus, or nobody without a mouse sees its end. */}
        <div
          className={classes.scroller}
          role="group"
          aria-label={t('adoption.matrix')}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <table className={classes.matrix}>
            <thead>
              <tr>
                <th scope="col">{t('adoption.team')}</th>
                {columns.map(item => (
                  <th key={item.name} scope="col" className={classes.column}>
                    <span className={classes.heading}>
                      <ItemPicture item={item} height={22} />
                      <span className={classes.title}>{item.title}</span>
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            {!declaringTeams && (
              // Each service has one owner as a rule, and there are no more teams than services.
              <MatrixOutline
                rows={owner ? 1 : Math.min(overview.declaring, TEAMS)}
                columns={columns.length}
              />
            )}
            <tbody>
              {matrix.map(({ team, services, cells }) => (
                <tr key={team}>
                  <th scope="row">
                    <Link
                      to={choice.linkTo({ of: 'declaring', team })}
                      aria-label={t('adoption.namingOfTeam', {
                        count: services,
                        team: teamName(team),
                      })}
                    >
                      <EntityDisplayName
                        entityRef={team}
                        defaultKind="group"
                        hideIcon
                        disableTooltip
                      />
                    </Link>
                  </th>
                  {cells.map((count, index) => {
                    const { name, title } = columns[index];
                    return (
                      <td key={name} data-shade={shade(count ?? 0, services)}>
                        {count === undefined && (
                          <span className={waiting} aria-hidden />
                        )}
                        {count !== undefined && count > 0 && (
                          <Link
                            to={choice.linkTo({
                              of: 'services',
                              technology: name,
                              team,
                            })}
                            aria-label={t('adoption.servicesOfTeam', {
                              count,
                              title,
                              team: teamName(team),
                            })}
                          >
                            {count}
                          </Link>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {(teams.length > most.teams || known.length > most.technologies) && (
          <div className={more}>
            {teams.length > most.teams && (
              <Button
                size="small"
                variant="secondary"
                onPress={() => setMost({ ...most, teams: most.teams + TEAMS })}
              >
                {t('adoption.moreTeams')}
              </Button>
            )}
            {known.length > most.technologies && (
              <Button
                size="small"
                variant="secondary"
                onPress={() =>
                  setMost({
                    ...most,
                    technologies: most.technologies + TECHNOLOGIES,
                  })
                }
              >
                {t('adoption.moreTechnologies')}
              </Button>
            )}
          </div>
        )}
      </AdoptionSection>
    </div>
  );
}
