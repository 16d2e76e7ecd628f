import { type CSSProperties, type MouseEvent, useMemo } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useRings } from '../../data/useRings';
import { useMaturityLabel } from '../../ui/marks/MaturityBadge';
import { unseenContent } from '../../ui/text/unseenContent';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { useSelection } from '../../routing/useSelection';
import type { ItemSection } from '../../model/selection/arrangeItems';
import { type MapBox, MapCategory } from './MapCategory';
import { TilePreview } from './TilePreview';
import { useMapStyles } from './mapStyles';

/** The size of a picture on the map (CSS pixels) before zooming; of the same proportions as the pictures. */
const TILE = { width: 72, height: 56 };

/** The room for a name below a picture that says little without (CSS pixels). */
const NAME = 15;

/** How large tiles are, from the smallest to the largest. */
export const ZOOMS = [0.75, 1, 1.4];

function technologyOf(event: MouseEvent): string | undefined {
  return (event.target as Element).closest<HTMLElement>('[data-technology]')
    ?.dataset.technology;
}

/** The whole landscape at a glance: a frame for each category, a box for each subcategory, a tile for each item. */
export function MapView(props: {
  sections: ItemSection[];
  zoom: number;
  onOpen: (name: string) => void;
}) {
  const { sections, zoom, onOpen } = props;
  const { landscape, names, users, logosUrl } = useLandscapeData();
  const classes = useMapStyles();
  const [{ compare }] = useSelection();
  const routes = useLandscapeRoutes(compare);
  const maturityLabel = useMaturityLabel();
  const ringOf = useRings();

  const categories = useMemo(() => {
    const boxesOf = new Map<string, MapBox[]>();
    for (const section of sections) {
      if (section.placement) {
        const { category, subcategory } = section.placement;
        boxesOf.set(category, [
          ...(boxesOf.get(category) ?? []),
          {
            section,
            title: names.subcategory(category, subcategory),
            href: routes.subcategory(landscape.id, category, subcategory),
          },
        ]);
      }
    }
    return [...boxesOf].map(([slug, boxes]) => ({
      slug,
      boxes,
      title: names.category(slug),
      href: routes.category(landscape.id, slug),
    }));
  }, [sections, names, routes, landscape]);
  const nameHeight = landscape.iconsOnly ? NAME : 0;
  const tile = useMemo(
    () => ({
      width: TILE.width * zoom,
      height: TILE.height * zoom + nameHeight,
    }),
    [zoom, nameHeight],
  );
  const items = sections.reduce(
    (sum, section) => sum + section.items.length,
    0,
  );
  const style = {
    ...unseenContent(items),
    '--tile-width': `${TILE.width}px`,
    '--tile-height': `${TILE.height}px`,
    '--name': `${nameHeight}px`,
    '--zoom': zoom,
  };

  return (
    // The tiles are the buttons; one listener serves all of them.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className={classes.map}
      style={style as CSSProperties}
      onClick={event => {
        const name = technologyOf(event);
        if (name) {
          onOpen(name);
        }
      }}
    >
      {categories.map(({ slug, ...category }) => (
        <MapCategory
          key={slug}
          {...category}
          tile={tile}
          maturityLabel={maturityLabel}
          users={users}
          ringOf={ringOf}
          named={Boolean(landscape.iconsOnly)}
          logos={landscape.logos}
          logosUrl={logosUrl}
        />
      ))}
      <TilePreview />
    </div>
  );
}
