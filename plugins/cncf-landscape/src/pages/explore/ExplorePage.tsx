import { Content } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import Drawer from '@material-ui/core/Drawer';
import FilterListIcon from '@material-ui/icons/FilterList';
import { useCallback, useRef, useState } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { usePrefetch } from '../../data/usePrefetch';
import type { ItemSection } from '../../model/selection/arrangeItems';
import { useSelection } from '../../routing/useSelection';
import { useView } from './useView';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { CardsView } from '../../features/cards/CardsView';
import { Comparison } from '../../features/comparison/Comparison';
import { DetailsDrawer } from '../../features/details/DetailsDrawer';
import { MapView } from '../../features/map/MapView';
import { ExportButton } from '../../features/table/ExportButton';
import { TableView } from '../../features/table/TableView';
import { FilterColumn } from '../../features/filters/FilterColumn';
import { ActiveFilters } from './ActiveFilters';
import { GroupPicker } from './GroupPicker';
import { LandscapeNotices } from '../../ui/states/LandscapeNotices';
import { LandscapePicker } from '../../ui/controls/LandscapePicker';
import { NothingFound } from '../../ui/states/NothingFound';
import { SearchBox } from './SearchBox';
import { SearchNotes } from './SearchNotes';
import { SortPicker } from './SortPicker';
import { ViewPicker } from './ViewPicker';
import { ZoomPicker } from './ZoomPicker';
import { moveAmongResults } from './moveAmongResults';
import { useExploreStyles } from './exploreStyles';
import { useOpenFirst } from './useOpenFirst';
import { useShownItems } from './useShownItems';

/** The landscape with everything to find one's way in it: search, groups, filters, and what they leave. */
export function ExplorePage() {
  const { landscape, names, texts, users } = useLandscapeData();
  const [selection, change] = useSelection();
  const view = useView(selection);
  const found = useShownItems(selection, view);
  const { shown, sections, placementOf, ranked, findings, waiting } = found;
  const rows = sections[0]?.items ?? [];
  const [zoom, setZoom] = useState(1);
  const main = useRef<HTMLDivElement>(null);
  usePrefetch(main);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const classes = useExploreStyles();
  const routes = useLandscapeRoutes(selection.compare);
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);

  const open = useCallback(
    (name: string) => change(now => ({ ...now, item: name })),
    [change],
  );
  const { openFirst, forget } = useOpenFirst(found.firstFor);
  const search = useCallback(
    (q: string) => {
      forget();
      change(now => ({ ...now, q }), { replace: true });
    },
    [forget, change],
  );
  const headingOf = useCallback(
    ({ placement }: ItemSection) =>
      placement && {
        title: names.subcategory(placement.category, placement.subcategory),
        category: names.category(placement.category),
        href: routes.subcategory(
          landscape.id,
          placement.category,
          placement.subcategory,
        ),
      },
    [names, routes, landscape],
  );
  const filters = (
    <FilterColumn
      categories={found.categories}
      items={found.found}
      filters={found.filters}
      selection={found.chosen}
      onChange={change}
    />
  );

  return (
    <Content>
      <LandscapeNotices />
      <div className={classes.layout}>
        <aside className={classes.filters} aria-label={t('page.filters')}>
          {filters}
        </aside>
        {/* The arrow keys move between what takes the focus by itself. */}
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div ref={main} className={classes.main} onKeyDown={moveAmongResults}>
          <div className={classes.toolbar}>
            <LandscapePicker />
            <SearchBox
              value={selection.q}
              onChange={search}
              onSubmit={openFirst}
            />
            <Button
              className={classes.filterButton}
              variant="secondary"
              iconStart={<FilterListIcon fontSize="small" />}
              onPress={() => setFiltersOpen(true)}
            >
              {t('page.filters')}
            </Button>
            <ViewPicker view={view} />
          </div>
          <GroupPicker />
          <div className={classes.summary}>
            <p className={classes.count} role="status">
              {t('page.resultCount', { count: shown.length })}
            </p>
            <ActiveFilters selection={selection} onChange={change} />
            <span className={classes.arrangement}>
              {view === 'map' && <ZoomPicker zoom={zoom} onChange={setZoom} />}
              {view === 'cards' && <SortPicker />}
              {view === 'table' && (
                <ExportButton items={rows} placementOf={placementOf} />
              )}
            </span>
          </div>
          {findings && <SearchNotes findings={findings} />}
          {!shown.length && !waiting && <NothingFound />}
          {shown.length > 0 && view === 'map' && (
            <MapView sections={sections} zoom={zoom} onOpen={open} />
          )}
          {shown.length > 0 && view === 'cards' && (
            <CardsView
              sections={sections}
              headingOf={headingOf}
              texts={texts?.items}
              users={users}
              terms={findings?.terms}
              onOpen={open}
            />
          )}
          {shown.length > 0 && view === 'table' && (
            <TableView
              items={rows}
              placementOf={placementOf}
              ranked={ranked}
              terms={findings?.terms}
              onOpen={open}
            />
          )}
          <Comparison />
        </div>
      </div>
      <Drawer
        anchor="left"
        open={filtersOpen}
        onClose={() => setFiltersOpen(false)}
        PaperProps={{
          className: classes.drawer,
          'aria-label': t('page.filters'),
        }}
      >
        {filters}
        <Button variant="secondary" onPress={() => setFiltersOpen(false)}>
          {t('page.closeFilters')}
        </Button>
      </Drawer>
      <DetailsDrawer shown={found.names} />
    </Content>
  );
}
