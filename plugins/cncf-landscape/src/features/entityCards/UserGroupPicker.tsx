import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { UserGroups } from '../../data/useUserGroups';
import { quietText } from '../../ui/text/quietText';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

/** As what the users of a technology are listed. */
export type UserGroup = 'services' | 'systems' | 'teams';

const useStyles = makeStyles(
  theme => ({
    groups: {
      borderBottom: `1px solid ${theme.palette.divider}`,
      display: 'flex',
      flexWrap: 'wrap',
      marginBottom: theme.spacing(1.5),
      '& button': {
        background: 'none',
        border: 0,
        borderBottom: '2px solid transparent',
        color: quietText(theme),
        cursor: 'pointer',
        font: 'inherit',
        fontSize: '0.875rem',
        padding: theme.spacing(0.75, 1.5),
      },
      '& button:hover': { color: theme.palette.text.primary },
      '& button:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: -2,
      },
      '& button[aria-pressed="true"]': {
        borderBottomColor: theme.palette.primary.main,
        color: theme.palette.text.primary,
        fontWeight: 600,
      },
    },
    count: { fontVariantNumeric: 'tabular-nums' },
  }),
  { name: 'CncfLandscapeUserGroupPicker' },
);

/** Chooses how users are grouped, with how many groups there are. */
export function UserGroupPicker(props: {
  groups: UserGroups;
  group: UserGroup;
  onChange: (group: UserGroup) => void;
}) {
  const { groups, group, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const options: { value: UserGroup; label: string; count: number }[] = [
    { value: 'services', label: t('users.services'), count: groups.total },
    {
      value: 'systems',
      label: t('users.systems'),
      count: groups.systems.length,
    },
    { value: 'teams', label: t('users.teams'), count: groups.teams.length },
  ];
  return (
    <div className={classes.groups} role="group" aria-label={t('users.groups')}>
      {options.map(({ value, label, count }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === group}
          onClick={() => onChange(value)}
        >
          {label} <span className={classes.count}>{count}</span>
        </button>
      ))}
    </div>
  );
}
