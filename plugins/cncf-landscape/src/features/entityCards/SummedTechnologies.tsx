import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import {
  type DecisionContext,
  evaluateTechnology,
  type Policy,
  technologyEntityRef,
} from 'backstage-plugin-cncf-landscape-common';
import { useMemo, useState } from 'react';
import type {
  SummedTechnology,
  TechnologySum,
} from '../../data/useTechnologySum';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { SummedUsers } from './SummedUsers';
import { TechnologyRow } from './TechnologyRow';

const FIRST = 10;

const useStyles = makeStyles(
  { list: { listStyle: 'none', margin: 0, padding: 0 } },
  { name: 'CncfLandscapeSummedTechnologies' },
);

/** What is advised against or archived first, then what most use. */
function byRisk(
  technologies: SummedTechnology[],
  policy: Policy | undefined,
  context: DecisionContext,
): SummedTechnology[] {
  const isRisky = ({ technology }: SummedTechnology) =>
    evaluateTechnology(technology, policy, { context }).some(
      ({ type }) => type === 'avoid' || type === 'archived',
    );
  const risky = new Set(technologies.filter(isRisky));
  return [...technologies].sort(
    (a, b) =>
      Number(risky.has(b)) - Number(risky.has(a)) ||
      b.count - a.count ||
      a.technology.title.localeCompare(b.technology.title),
  );
}

/** What entities use together: what needs attention first, then what most of them use. */
export function SummedTechnologies(props: {
  sum: TechnologySum;
  policy: Policy | undefined;
  context: DecisionContext;
  /** What to say where they use nothing. */
  none: string;
}) {
  const { sum, policy, context, none } = props;
  const [all, setAll] = useState(false);
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const technologies = useMemo(
    () => byRisk(sum.technologies, policy, context),
    [sum, policy, context],
  );
  if (!technologies.length) {
    return <p style={{ margin: 0 }}>{none}</p>;
  }
  return (
    <>
      <ul className={classes.list}>
        {technologies.slice(0, all ? undefined : FIRST).map(use => (
          <TechnologyRow
            key={technologyEntityRef(use.technology)}
            technology={use.technology}
            isEntity
            policy={policy}
            context={context}
            detail={<SummedUsers {...use} among={sum.among} />}
          />
        ))}
      </ul>
      {technologies.length > FIRST && (
        <Button size="small" variant="secondary" onPress={() => setAll(!all)}>
          {all
            ? t('adoption.showFewer')
            : t('adoption.showAll', { total: String(technologies.length) })}
        </Button>
      )}
    </>
  );
}
