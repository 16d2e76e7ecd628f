import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { foldWord } from 'backstage-plugin-cncf-landscape-common';
import { useMemo, useState } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { type FactKey, NONE, filterOf } from '../../model/selection/filters';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { FilterGroup } from './FilterGroup';
import { FilterOption } from './FilterOption';
import { useFilterLabels } from './useFilterLabels';

/** As many values as one looks through without searching. */
const FEW = 12;

const useStyles = makeStyles(
  theme => ({
    search: {
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 4,
      boxSizing: 'border-box',
      color: theme.palette.text.primary,
      font: 'inherit',
      fontSize: '0.8125rem',
      margin: theme.spacing(0.5, 0.75),
      padding: '5px 8px',
      width: `calc(100% - ${theme.spacing(1.5)}px)`,
      '&::placeholder': { color: 'inherit', opacity: 0.7 },
    },
  }),
  { name: 'CncfLandscapeFactFilter' },
);

/** The values to offer: those that there are, the policy's rings, or those that items have or that are chosen. */
function useValues(
  key: FactKey,
  counts: ReadonlyMap<string, number>,
  chosen: string[],
): string[] {
  const { policy } = useLandscapeData();
  const { values, compare } = filterOf(key);
  const rings = policy?.rings;
  return useMemo(() => {
    if (key === 'ring') {
      return rings?.length ? [...rings.map(({ name }) => name), NONE] : [];
    }
    if (values) {
      return [...values];
    }
    const byCount = (a: string, b: string) =>
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.localeCompare(b);
    return [...new Set([...counts.keys(), ...chosen])].sort(compare ?? byCount);
  }, [key, rings, values, compare, counts, chosen]);
}

/**
 * Narrows the landscape by what items are. Of many values, the chosen and the most frequent ones are offered, or those that are
 * searched for.
 */
export function FactFilter(props: {
  filter: FactKey;
  /** How many items each value would leave. */
  counts: ReadonlyMap<string, number>;
  chosen: string[];
  onToggle: (value: string) => void;
}) {
  const { filter, counts, chosen, onToggle } = props;
  const { legend, find, needs, keepEmpty } = filterOf(filter);
  const { users, policy } = useLandscapeData();
  const [query, setQuery] = useState('');
  const classes = useStyles();
  const labelOf = useFilterLabels();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const values = useValues(filter, counts, chosen);

  const isThere = (value: string) =>
    keepEmpty || counts.has(value) || chosen.includes(value);
  if (
    (needs === 'users' && !users) ||
    !values.some(
      value => value !== NONE && (filter === 'ring' || isThere(value)),
    )
  ) {
    return null;
  }
  const sought = foldWord(query.trim());
  const offered = find
    ? [
        ...chosen,
        ...values
          .filter(
            value =>
              !chosen.includes(value) && foldWord(value).includes(sought),
          )
          .slice(0, FEW),
      ]
    : values;
  return (
    <FilterGroup legend={t(`filter.${legend}`)}>
      {find && counts.size > FEW && (
        <input
          type="text"
          className={classes.search}
          aria-label={t(`filter.${find}`)}
          placeholder={t(`filter.${find}`)}
          value={query}
          onChange={event => setQuery(event.target.value)}
        />
      )}
      {offered.map(value => (
        <FilterOption
          key={value}
          value={value}
          label={labelOf(filter, value)}
          color={
            filter === 'ring'
              ? policy?.rings.find(({ name }) => name === value)?.color
              : undefined
          }
          count={counts.get(value) ?? 0}
          checked={chosen.includes(value)}
          keepEmpty={keepEmpty}
          onToggle={onToggle}
        />
      ))}
    </FilterGroup>
  );
}
