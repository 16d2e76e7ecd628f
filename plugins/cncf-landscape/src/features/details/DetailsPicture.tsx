import { useLandscapeData } from '../../data/LandscapeContext';
import type { KnownTechnology } from '../../data/technologyOutline';
import { ItemPicture } from '../../ui/pictures/ItemPicture';
import { useDetailsStyles } from '../../ui/sections/detailsStyles';

/** A technology's logo, or its monogram where it has none. Says nothing to a screen reader: its name is beside it. */
export function DetailsPicture(props: { technology: KnownTechnology }) {
  const { picture } = props.technology;
  const { logosUrl } = useLandscapeData();
  const { picture: className } = useDetailsStyles();
  return picture ? (
    <img className={className} src={`${logosUrl}/${picture}`} alt="" />
  ) : (
    <ItemPicture item={props.technology} height={84} />
  );
}
