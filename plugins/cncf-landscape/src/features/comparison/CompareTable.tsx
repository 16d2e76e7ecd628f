import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  LandscapeItem,
  TechnologyDetails,
} from 'backstage-plugin-cncf-landscape-common';
import type { CSSProperties } from 'react';
import { ItemPicture } from '../../ui/pictures/ItemPicture';
import { MaturityBadge } from '../../ui/marks/MaturityBadge';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { RemoveButton } from './RemoveButton';
import { useCompareStyles } from './compareStyles';
import { useComparedFields } from './useComparedFields';

/** Technologies side by side: a column each, a row for each difference. */
export function CompareTable(props: {
  items: LandscapeItem[];
  /** What is known of them by now. */
  technologies: TechnologyDetails[];
  onRemove: (name: string) => void;
}) {
  const { items, technologies, onRemove } = props;
  const classes = useCompareStyles();
  const fields = useComparedFields();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const loaded = new Map(technologies.map(one => [one.name, one]));
  const waiting = items.some(({ name }) => !loaded.has(name));
  return (
    // It scrolls, so it must be reachable by keyboard.
    <div
      className={classes.scroller}
      role="region"
      aria-label={t('compare.title')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table
        className={classes.table}
        style={{ '--count': items.length } as CSSProperties}
        aria-busy={waiting}
      >
        <colgroup>
          <col className={classes.labels} />
        </colgroup>
        <thead>
          <tr>
            <td className={classes.label} />
            {items.map(item => (
              <th key={item.name} scope="col">
                <div className={classes.head}>
                  <ItemPicture item={item} height={32} />
                  <span className={classes.naming}>
                    <span className={classes.name}>{item.title}</span>
                    {item.maturity && (
                      <MaturityBadge maturity={item.maturity} />
                    )}
                  </span>
                  <span className={classes.remove}>
                    <RemoveButton
                      title={item.title}
                      onRemove={() => onRemove(item.name)}
                    />
                  </span>
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map(({ label, draw }) => (
            <tr key={label}>
              <th scope="row" className={classes.label}>
                {label}
              </th>
              {items.map(({ name }) => {
                const technology = loaded.get(name);
                return (
                  <td key={name} lang={technology?.guide?.lang}>
                    {technology &&
                      (draw(technology) ?? (
                        <span className={classes.none}>–</span>
                      ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
