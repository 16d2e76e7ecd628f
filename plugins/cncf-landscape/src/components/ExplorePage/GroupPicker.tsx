import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useLandscapeData } from '../../data/LandscapeContext';
import { shownGroup } from '../../selection/filterItems';
import { ALL_GROUPS } from '../../selection/selection';
import { useSelection } from '../../selection/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useExploreStyles } from './exploreStyles';

const useStyles = makeStyles(
  theme => ({
    group: {
      background: 'none',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 16,
      color: theme.palette.text.primary,
      cursor: 'pointer',
      font: 'inherit',
      fontSize: '0.8125rem',
      padding: '5px 12px',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&[aria-pressed="true"]': {
        backgroundColor: theme.palette.text.primary,
        borderColor: theme.palette.text.primary,
        color: theme.palette.background.paper,
      },
    },
  }),
  { name: 'CncfLandscapeGroupPicker' },
);

/** Chooses which part of a large landscape to look at; nothing where it has one part only. */
export function GroupPicker() {
  const { landscape } = useLandscapeData();
  const [selection, change] = useSelection();
  const classes = useStyles();
  const { groups } = useExploreStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  if (landscape.groups.length < 2 || selection.q) {
    return null;
  }
  const options = [
    ...landscape.groups,
    { slug: ALL_GROUPS, name: t('page.allGroups') },
  ];
  const shown = shownGroup(landscape, selection)?.slug ?? ALL_GROUPS;
  return (
    <div className={groups} role="group" aria-label={t('page.groups')}>
      {options.map(option => (
        <button
          key={option.slug}
          type="button"
          className={classes.group}
          aria-pressed={option.slug === shown}
          onClick={() =>
            change(now => ({
              ...now,
              group: option === options[0] ? undefined : option.slug,
              category: [],
              subcategory: [],
            }))
          }
        >
          {option.name}
        </button>
      ))}
    </div>
  );
}
