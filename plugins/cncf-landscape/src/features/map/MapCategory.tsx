import { Link } from '@backstage/core-components';
import type {
  LandscapeItem,
  LogoAtlas,
  Ring,
} from 'backstage-plugin-cncf-landscape-common';
import { type CSSProperties, memo } from 'react';
import type { ItemSection } from '../../model/selection/arrangeItems';
import { MapTile, isFeatured } from './MapTile';
import { boxShape } from './boxShape';
import { useMapStyles } from './mapStyles';

/** A subcategory on the map. */
export interface MapBox {
  section: ItemSection;
  title: string;
  href: string;
}

function Category(props: {
  title: string;
  href: string;
  boxes: MapBox[];
  /** The size of a picture (CSS pixels) at the map's zoom. */
  tile: { width: number; height: number };
  maturityLabel: (maturity: string) => string;
  users?: ReadonlyMap<string, number>;
  ringOf: (item: LandscapeItem) => Ring | undefined;
  /** Whether names are under pictures. */
  named: boolean;
  logos?: LogoAtlas[];
  logosUrl?: string;
}) {
  const { title, href, boxes, tile, maturityLabel, users, ringOf } = props;
  const classes = useMapStyles();
  return (
    <section className={classes.category} aria-label={title}>
      <h3 className={classes.categoryName} title={title}>
        <Link to={href}>{title}</Link>
      </h3>
      <div className={classes.boxes}>
        {boxes.map(({ section, title: name, href: to }) => {
          const featured = section.items.filter(isFeatured).length;
          const shape = boxShape(
            { featured, others: section.items.length - featured },
            tile,
          );
          const style = {
            '--weight': shape.weight,
            '--basis': `${shape.basis}px`,
            '--height': `${shape.height}px`,
          };
          return (
            <section
              key={section.key}
              className={classes.box}
              style={style as CSSProperties}
              aria-label={name}
            >
              <h4 className={classes.boxName}>
                <Link to={to}>{name}</Link>
                <span>{section.items.length}</span>
              </h4>
              <div className={classes.tiles}>
                {section.items.map(item => (
                  <MapTile
                    key={item.name}
                    item={item}
                    className={classes.tile}
                    maturity={item.maturity && maturityLabel(item.maturity)}
                    users={users?.get(item.name)}
                    ring={ringOf(item)}
                    named={props.named}
                    logos={props.logos}
                    logosUrl={props.logosUrl}
                  />
                ))}
              </div>
            </section>
          );
        })}
      </div>
    </section>
  );
}

/** A category of the map: a frame with a box for each of its subcategories. */
export const MapCategory = memo(Category);
