import { makeStyles } from '@material-ui/core/styles';
import type { FormerRing, Ring } from 'backstage-plugin-cncf-landscape-common';
import { useLanguage } from '../../data/useLanguage';
import { formatDate } from '../../marks/formatDate';
import { quietText } from '../../marks/quietText';

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    rationale: { color: quietText(theme) },
  }),
  { name: 'CncfLandscapeFormerRings' },
);

/** Which rings a technology was in before, since when, and why. */
export function FormerRings(props: { history: FormerRing[]; rings: Ring[] }) {
  const { history, rings } = props;
  const classes = useStyles();
  const language = useLanguage();
  const titleOf = (name: string) =>
    rings.find(ring => ring.name === name)?.title ?? name;
  return (
    <ol className={classes.list}>
      {history.map(({ ring, decided, rationale }) => (
        <li key={`${ring} ${decided}`}>
          {titleOf(ring)}
          {decided && ` · ${formatDate(decided, language)}`}
          {rationale && (
            <span className={classes.rationale}>{` · ${rationale}`}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
