import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { foldWord } from 'backstage-plugin-cncf-landscape-common';
import { useMemo, useState } from 'react';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { FilterGroup } from './FilterGroup';
import { FilterOption } from './FilterOption';

/** As many tags as one looks through without searching. */
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
  { name: 'CncfLandscapeTagFilter' },
);

/** Narrows the landscape to what has a tag: the chosen and the most frequent ones, or those that are searched for. */
export function TagFilter(props: {
  /** How many items have which tag. */
  counts: ReadonlyMap<string, number>;
  chosen: string[];
  onToggle: (tag: string) => void;
}) {
  const { counts, chosen, onToggle } = props;
  const [query, setQuery] = useState('');
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const frequent = useMemo(
    () =>
      [...counts]
        .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
        .map(([tag]) => tag),
    [counts],
  );
  if (!frequent.length && !chosen.length) {
    return null;
  }
  const wanted = foldWord(query.trim());
  const others = frequent.filter(
    tag => !chosen.includes(tag) && foldWord(tag).includes(wanted),
  );
  return (
    <FilterGroup legend={t('filter.tag')}>
      {frequent.length > FEW && (
        <input
          type="text"
          className={classes.search}
          aria-label={t('filter.findTag')}
          placeholder={t('filter.findTag')}
          value={query}
          onChange={event => setQuery(event.target.value)}
        />
      )}
      {[...chosen, ...others.slice(0, FEW)].map(tag => (
        <FilterOption
          key={tag}
          value={tag}
          label={tag}
          count={counts.get(tag) ?? 0}
          checked={chosen.includes(tag)}
          onToggle={onToggle}
        />
      ))}
    </FilterGroup>
  );
}
