import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { TechnologyDetails } from 'backstage-plugin-cncf-landscape-common';
import useAsync from 'react-use/esm/useAsync';
import { cncfLandscapeApiRef } from '../../api/cncfLandscapeApiRef';
import { Monogram } from '../../marks/Monogram';

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
      padding: 6,
      width: 108,
    },
  }),
  { name: 'CncfLandscapeDetailsPicture' },
);

/** A technology's logo, or its monogram where it has none. Says nothing to a screen reader: its name stands beside it. */
export function DetailsPicture(props: { technology: TechnologyDetails }) {
  const { landscape, picture, title } = props.technology;
  const api = useApi(cncfLandscapeApiRef);
  const { value: url } = useAsync(
    () => api.getLogosUrl(landscape),
    [api, landscape],
  );
  const { picture: className } = useStyles();
  return picture && url ? (
    <img className={className} src={`${url}/${picture}`} alt="" />
  ) : (
    <Monogram title={title} size={64} />
  );
}
