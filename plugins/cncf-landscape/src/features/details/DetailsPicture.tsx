import type { TechnologyDetails } from 'backstage-plugin-cncf-landscape-common';
import { useLandscapeData } from '../../data/LandscapeContext';
import { ItemPicture } from '../../ui/pictures/ItemPicture';
import { useDetailsStyles } from '../../ui/sections/detailsStyles';

/** A technology's logo, or its monogram where it has none. Says nothing to a screen reader: its name stands beside it. */
export function DetailsPicture(props: { technology: TechnologyDetails }) {
  const { picture } = props.technology;
  const { logosUrl } = useLandscapeData();
  const { picture: className } = useDetailsStyles();
  return picture ? (
    <img className={className} src={`${logosUrl}/${picture}`} alt="" />
  ) : (
    <ItemPicture item={props.technology} height={84} />
  );
}
