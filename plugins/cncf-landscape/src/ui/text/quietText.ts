import { type Theme, alpha } from '@material-ui/core/styles';

/**
 * The colour of what matters less. The theme's own secondary colour is too light for small texts on the page's ground: this
 * one has a contrast of at least 4.5 to 1 wherever the theme's text has one of 12.
 */
export function quietText(theme: Theme): string {
  return alpha(theme.palette.text.primary, 0.7);
}
