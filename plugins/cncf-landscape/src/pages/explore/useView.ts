import { useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type { Selection, View } from '../../model/selection/selection';

/** The view to draw: the chosen one, else the map where there is room for it, and cards on a phone. */
export function useView(selection: Selection): View {
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true });
  return selection.view ?? (wide ? 'map' : 'cards');
}
