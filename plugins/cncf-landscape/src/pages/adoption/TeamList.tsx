import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useCallback, useEffect } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import type { AdoptionData } from './AdoptionData';
import { useAdoptionStyles } from './adoptionStyles';
import { CsvButton } from './CsvButton';

/** The teams that use a technology, each with how many of its services do. */
export function TeamList(props: {
  adoption: AdoptionData;
  /** Its name. */
  technology: string;
  title: string;
}) {
  const { adoption, technology, title } = props;
  const { teams: data, choice } = adoption;
  const { load } = data;
  const { landscape } = useLandscapeData();
  const { table, number, more, waiting, note } = useAdoptionStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  useEffect(() => {
    load([technology]);
  }, [load, technology]);
  const teams = data.teamsOf.get(technology);
  const rows = useCallback(async () => {
    const loaded = await load([technology]);
    return [
      [t('adoption.team'), t('adoption.services')],
      ...(loaded.get(technology) ?? []).map(({ value, count }) => [
        value,
        count,
      ]),
    ];
  }, [load, technology, t]);

  if (!teams?.length) {
    return (
      <p className={note}>
        {teams ? (
          t('adoption.listEmpty')
        ) : (
          <span className={waiting} aria-hidden />
        )}
      </p>
    );
  }
  return (
    <>
      <table className={table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('adoption.team')}</th>
            <th scope="col">{t('adoption.services')}</th>
          </tr>
        </thead>
        <tbody>
          {teams.map(({ value, count }) => (
            <tr key={value}>
              <th scope="row">
                <EntityRefLink entityRef={value} defaultKind="group" hideIcon />
              </th>
              <td className={number}>
                <Link
                  to={choice.linkTo({
                    of: 'services',
                    technology,
                    team: value,
                  })}
                >
                  {count}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={more}>
        <CsvButton
          title={title}
          file={`teams-${landscape.id}-${technology}`}
          rows={rows}
        />
      </div>
    </>
  );
}
