import { useApi } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { ResolvedTechnology } from 'backstage-plugin-cncf-landscape-common';
import { cncfLandscapeApiRef } from '../../api/cncfLandscapeApiRef';
import { logosUrlQuery } from '../../data/landscapeQueries';
import { useLoaded } from '../../data/useLoaded';
import { Monogram } from '../../ui/pictures/Monogram';

const useStyles = makeStyles(
  theme => ({
    // Logos and monograms are of different widths; the names below each other are not.
    box: {
      display: 'flex',
      flex: 'none',
      justifyContent: 'center',
      width: 48,
    },
    picture: {
      backgroundColor: '#fff',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 8,
      boxSizing: 'border-box',
      height: 36,
      objectFit: 'contain',
      padding: 3,
      width: 48,
    },
  }),
  { name: 'CncfLandscapeTechnologyPicture' },
);

/** The logo of a technology on a card, or its monogram. Says nothing to a screen reader: its name is beside it. */
export function TechnologyPicture(props: { technology: ResolvedTechnology }) {
  const { landscape, picture, title } = props.technology;
  const api = useApi(cncfLandscapeApiRef);
  const { value: url } = useLoaded(logosUrlQuery(api, landscape));
  const classes = useStyles();
  return (
    <span className={classes.box}>
      {picture && url ? (
        <img
          className={classes.picture}
          src={`${url}/${picture}`}
          alt=""
          width={48}
          height={36}
          loading="lazy"
        />
      ) : (
        <Monogram title={title} size={36} />
      )}
    </span>
  );
}
