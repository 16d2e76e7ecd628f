import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { LandscapeItem } from 'backstage-plugin-cncf-landscape-common';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { FIRST_TECHNOLOGIES } from '../../model/adoption/firstScreen';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useLanguage } from '../../data/useLanguage';
import { useMaturityLabel } from '../../ui/marks/MaturityBadge';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import type { AdoptionData } from './AdoptionData';
import { AdoptionSection } from './AdoptionSection';
import { useAdoptionStyles } from './adoptionStyles';
import { CsvButton } from './CsvButton';
import { TechnologyName } from './TechnologyName';

const useStyles = makeStyles(
  theme => ({
    name: { width: '32%' },
    bar: {
      alignItems: 'center',
      display: 'flex',
      gap: theme.spacing(1),
      minWidth: 72,
    },
    fill: { borderRadius: 3, height: 14, minWidth: 3 },
    services: { backgroundColor: '#2f6fd0' },
    teams: { backgroundColor: '#1f8a70' },
    [theme.breakpoints.down('xs')]: {
      name: { width: '46%' },
    },
  }),
  { name: 'CncfLandscapeTechnologyBars' },
);

function Bar(props: {
  count: number;
  most: number;
  of: 'services' | 'teams';
  label: string;
  to: string;
}) {
  const { count, most, of, label, to } = props;
  const classes = useStyles();
  const language = useLanguage();
  const { number } = useAdoptionStyles();
  // The number has to find room behind the longest bar.
  const width = `calc((100% - 56px) * ${count / Math.max(most, 1)})`;
  return (
    <span className={classes.bar}>
      <span
        aria-hidden
        className={`${classes.fill} ${classes[of]}`}
        style={{ width }}
      />
      <Link to={to} className={number} aria-label={label}>
        {count.toLocaleString(language)}
      </Link>
    </span>
  );
}

/** The technologies by how many services and how many teams use them, each number with a way to its list. */
export function TechnologyBars({ adoption }: { adoption: AdoptionData }) {
  const { overview, choice } = adoption;
  const { load, teamsOf } = adoption.teams;
  const { items, landscape } = useLandscapeData();
  const [all, setAll] = useState(false);
  const classes = useStyles();
  const { table, waiting, more } = useAdoptionStyles();
  const maturityLabel = useMaturityLabel();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);

  const technologies = useMemo(
    () =>
      overview.technologies.flatMap(({ value, count }) => {
        const item = items.get(value);
        return item ? [{ item, services: count }] : [];
      }),
    [overview, items],
  );
  const shown = all ? technologies : technologies.slice(0, FIRST_TECHNOLOGIES);
  const names = shown.map(({ item }) => item.name).join(',');
  useEffect(() => {
    load(names.split(',').filter(Boolean));
  }, [load, names]);

  const rows = useCallback(async () => {
    const teams = await load(technologies.map(({ item }) => item.name));
    return [
      [
        t('adoption.technology'),
        t('table.maturity'),
        t('adoption.services'),
        t('adoption.teams'),
      ],
      ...technologies.map(({ item, services }) => [
        item.title,
        item.maturity && maturityLabel(item.maturity),
        services,
        teams.get(item.name)?.length,
      ]),
    ];
  }, [load, technologies, maturityLabel, t]);

  const mostServices = shown[0]?.services ?? 0;
  const mostTeams = Math.max(
    0,
    ...shown.map(({ item }) => teamsOf.get(item.name)?.length ?? 0),
  );
  const teamsCell = ({ name, title }: LandscapeItem) => {
    const count = teamsOf.get(name)?.length;
    return count === undefined ? (
      <span className={waiting} aria-hidden />
    ) : (
      <Bar
        of="teams"
        count={count}
        most={mostTeams}
        label={t('adoption.teamsOf', { count, title })}
        to={choice.linkTo({ of: 'teams', technology: name })}
      />
    );
  };
  return (
    <AdoptionSection
      title={t('adoption.bars')}
      action={
        <CsvButton
          title={t('adoption.bars')}
          file={`adoption-${landscape.id}`}
          rows={rows}
        />
      }
    >
      <table className={table} aria-label={t('adoption.bars')}>
        <thead>
          <tr>
            <th scope="col" className={classes.name}>
              {t('adoption.technology')}
            </th>
            <th scope="col">{t('adoption.services')}</th>
            <th scope="col">{t('adoption.teams')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ item, services }) => (
            <tr key={item.name} data-technology={item.name}>
              <th scope="row">
                <TechnologyName item={item} />
              </th>
              <td>
                <Bar
                  of="services"
                  count={services}
                  most={mostServices}
                  label={t('adoption.servicesOf', {
                    count: services,
                    title: item.title,
                  })}
                  to={choice.linkTo({ of: 'services', technology: item.name })}
                />
              </td>
              <td>{teamsCell(item)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {technologies.length > FIRST_TECHNOLOGIES && (
        <div className={more}>
          <Button size="small" variant="secondary" onPress={() => setAll(!all)}>
            {all
              ? t('adoption.showFewer')
              : t('adoption.showAll', { total: String(technologies.length) })}
          </Button>
        </div>
      )}
    </AdoptionSection>
  );
}
