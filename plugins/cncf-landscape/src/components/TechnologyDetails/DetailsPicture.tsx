import { makeStyles } from '@material-ui/core/styles';
import type { TechnologyDetails } from 'backstage-plugin-cncf-landscape-common';
import { useLandscapeData } from '../../data/LandscapeContext';
import { ItemPicture } from '../../marks/ItemPicture';

const useStyles = makeStyles(
  theme => ({
    picture: {
      backgroundColor: '#fff',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 8,
      boxSizing: 'content-box',
      flex: 'none',
      height: 84,
      objectFit: 'contain',
      padding: 4,
      width: 108,
    },
  }),
  { name: 'CncfLandscapeDetailsPicture' },
);

/** A technology's logo, or its monogram where it has none. Says nothing to a screen reader: its name stands beside it. */
export function DetailsPicture(props: { technology: TechnologyDetails }) {
  const { picture } = props.technology;
  const { logosUrl } = useLandscapeData();
  const { picture: className } = useStyles();
  return picture ? (
    <img className={className} src={`${logosUrl}/${picture}`} alt="" />
  ) : (
    <ItemPicture item={props.technology} height={84} />
  );
}
