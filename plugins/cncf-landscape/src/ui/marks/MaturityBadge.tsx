import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { hasEnded } from 'backstage-plugin-cncf-landscape-common';
import { useCallback } from 'react';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

/** Background and text, light and dark; each pair has a contrast of at least 4.5 to 1. */
const COLORS: Record<
  string,
  { light: [string, string]; dark: [string, string] }
> = {
  graduated: { light: ['#e1f4e8', '#0d5c34'], dark: ['#123f29', '#93e5b8'] },
  incubating: { light: ['#e3eefc', '#0b4b99'], dark: ['#13345d', '#abd0ff'] },
  sandbox: { light: ['#fdf0d2', '#714600'], dark: ['#483410', '#ffdb8f'] },
  archived: { light: ['#eceef1', '#48505d'], dark: ['#343a42', '#c7ced8'] },
  other: { light: ['#efe9fb', '#573699'], dark: ['#372a57', '#d1bffa'] },
};

/** The looks of the badges. */
export const useMaturityBadgeStyles = makeStyles(
  theme => ({
    badge: {
      display: 'inline-block',
      borderRadius: 4,
      fontSize: '0.75rem',
      fontWeight: 600,
      lineHeight: 1,
      padding: '4px 8px',
      whiteSpace: 'nowrap',
    },
    ...Object.fromEntries(
      Object.entries(COLORS).map(([maturity, colors]) => {
        const [backgroundColor, color] = colors[theme.palette.type];
        return [maturity, { backgroundColor, color }];
      }),
    ),
  }),
  { name: 'CncfLandscapeMaturityBadge' },
);

/**
 * A maturity as people read it: the words that this plugin knows are translated, others are shown as they are. The same function
 * as long as the language is the same: thousands of tiles take it.
 */
export function useMaturityLabel(): (maturity: string) => string {
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return useCallback(
    maturity => {
      switch (maturity) {
        case 'graduated':
          return t('maturity.graduated');
        case 'incubating':
          return t('maturity.incubating');
        case 'sandbox':
          return t('maturity.sandbox');
        case 'archived':
          return t('maturity.archived');
        case 'none':
          return t('maturity.none');
        default:
          return maturity.charAt(0).toUpperCase() + maturity.slice(1);
      }
    },
    [t],
  );
}

/** How mature a project is, in its colour. */
export function MaturityBadge({ maturity }: { maturity: string }) {
  const classes: Record<string, string> = useMaturityBadgeStyles();
  const label = useMaturityLabel();
  const known = maturity in COLORS ? maturity : 'other';
  const color = hasEnded(maturity) ? 'archived' : known;
  return (
    <span className={`${classes.badge} ${classes[color]}`}>
      {label(maturity)}
    </span>
  );
}
