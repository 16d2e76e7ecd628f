import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import MapIcon from '@material-ui/icons/Map';
import ViewListIcon from '@material-ui/icons/ViewList';
import ViewModuleIcon from '@material-ui/icons/ViewModule';
import type { ReactElement } from 'react';
import type { View } from '../../model/selection/selection';
import { useSelection } from '../../routing/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

const useStyles = makeStyles(
  theme => ({
    views: {
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 8,
      display: 'flex',
      overflow: 'hidden',
      '& button': {
        alignItems: 'center',
        backgroundColor: theme.palette.background.paper,
        border: 0,
        color: theme.palette.text.primary,
        cursor: 'pointer',
        display: 'flex',
        font: 'inherit',
        fontSize: '0.875rem',
        gap: 6,
        height: 38,
        padding: '0 14px',
      },
      '& button:hover': { backgroundColor: theme.palette.action.hover },
      '& button:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: -2,
      },
      '& button[aria-pressed="true"]': {
        backgroundColor: theme.palette.text.primary,
        color: theme.palette.background.paper,
      },
    },
  }),
  { name: 'CncfLandscapeViewPicker' },
);

/** Chooses how the landscape is drawn. */
export function ViewPicker({ view }: { view: View }) {
  const [, change] = useSelection();
  const { views } = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const options: { value: View; label: string; icon: ReactElement }[] = [
    {
      value: 'map',
      label: t('page.viewMap'),
      icon: <MapIcon fontSize="small" />,
    },
    {
      value: 'cards',
      label: t('page.viewCards'),
      icon: <ViewModuleIcon fontSize="small" />,
    },
    {
      value: 'table',
      label: t('page.viewTable'),
      icon: <ViewListIcon fontSize="small" />,
    },
  ];
  return (
    <div className={views} role="group" aria-label={t('page.view')}>
      {options.map(({ value, label, icon }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === view}
          onClick={() => change(now => ({ ...now, view: value }))}
        >
          {icon}
          {label}
        </button>
      ))}
    </div>
  );
}
