import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LandscapeItem } from 'backstage-plugin-cncf-landscape-common';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useLandscapeSearch } from '../../search/useLandscapeSearch';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { FoundTechnology } from './FoundTechnology';
import { useSearchStyles } from './searchStyles';

/** As many as fit on the screen together with what changes. */
const MOST = 6;

const LIST_ID = 'cncf-landscape-edit-found';

/** Finds technologies as the tab does; Enter takes the one that is marked, the arrow keys mark another. */
export function TechnologySearch(props: {
  isChosen: (item: LandscapeItem) => boolean;
  onChoose: (item: LandscapeItem) => void;
}) {
  const { isChosen, onChoose } = props;
  const { search } = useLandscapeSearch();
  const [query, setQuery] = useState('');
  const [marked, setMarked] = useState(0);
  const classes = useSearchStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);

  const found = useMemo(
    () =>
      query.trim()
        ? search(query)
            .hits.slice(0, MOST)
            .map(({ item }) => item)
        : [],
    [query, search],
  );
  const choose = (item: LandscapeItem | undefined) => {
    if (item && !isChosen(item)) {
      onChoose(item);
      setQuery('');
      setMarked(0);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) {
      event.preventDefault();
      setMarked((marked + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(found[marked]);
    } else if (event.key === 'Escape' && query) {
      // The first Escape clears what was typed, the next one closes the dialog.
      event.stopPropagation();
      setQuery('');
    }
  };
  const optionId = (index: number) => `${LIST_ID}-${index}`;
  return (
    <div>
      <input
        type="text"
        role="combobox"
        className={classes.input}
        value={query}
        placeholder={t('edit.searchHint')}
        aria-label={t('edit.search')}
        aria-expanded={found.length > 0}
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        aria-activedescendant={found.length ? optionId(marked) : undefined}
        autoComplete="off"
        spellCheck={false}
        onChange={event => {
          setQuery(event.target.value);
          setMarked(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul
        id={LIST_ID}
        role="listbox"
        aria-label={t('edit.found')}
        className={classes.found}
        hidden={!found.length}
      >
        {found.map((item, index) => (
          <FoundTechnology
            key={item.name}
            id={optionId(index)}
            item={item}
            marked={index === marked}
            chosen={isChosen(item)}
            onChoose={() => choose(item)}
          />
        ))}
      </ul>
      {query.trim() && !found.length && (
        <p role="status" className={classes.nothing}>
          {t('edit.nothingFound')}
        </p>
      )}
    </div>
  );
}
