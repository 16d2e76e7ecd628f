import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { LandscapeItem } from 'backstage-plugin-cncf-landscape-common';
import { ItemPicture } from '../../ui/pictures/ItemPicture';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { RemoveButton } from './RemoveButton';

const useStyles = makeStyles(
  theme => ({
    bar: {
      alignItems: 'center',
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 12,
      bottom: theme.spacing(2),
      boxShadow: theme.shadows[8],
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1, 1.5),
      margin: theme.spacing(3, 'auto', 0),
      padding: theme.spacing(1, 1, 1, 1.5),
      position: 'sticky',
      width: 'fit-content',
      maxWidth: '100%',
      boxSizing: 'border-box',
      zIndex: 3,
      // Above the bar that Backstage has in place of its sidebar on a phone.
      [theme.breakpoints.down('xs')]: { bottom: 64 },
    },
    list: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    item: {
      alignItems: 'center',
      display: 'flex',
      fontSize: '0.875rem',
      fontWeight: 500,
      gap: theme.spacing(0.75),
      minWidth: 0,
    },
    title: {
      [theme.breakpoints.down('xs')]: { display: 'none' },
    },
    actions: {
      alignItems: 'center',
      display: 'flex',
      gap: theme.spacing(1),
      marginLeft: 'auto',
    },
  }),
  { name: 'CncfLandscapeCompareBar' },
);

/** Says what is ticked for the comparison, and leads to it. */
export function CompareBar(props: {
  items: LandscapeItem[];
  onRemove: (name: string) => void;
  onCompare: () => void;
  onClear: () => void;
}) {
  const { items, onRemove, onCompare, onClear } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <section className={classes.bar} aria-label={t('compare.bar')}>
      <ul className={classes.list}>
        {items.map(item => (
          <li key={item.name} className={classes.item}>
            <ItemPicture item={item} height={20} />
            <span className={classes.title}>{item.title}</span>
            <RemoveButton
              title={item.title}
              onRemove={() => onRemove(item.name)}
            />
          </li>
        ))}
      </ul>
      <span className={classes.actions}>
        <Button size="small" variant="tertiary" onPress={onClear}>
          {t('compare.clear')}
        </Button>
        <Button size="small" isDisabled={items.length < 2} onPress={onCompare}>
          {t('compare.open', { count: items.length })}
        </Button>
      </span>
    </section>
  );
}
