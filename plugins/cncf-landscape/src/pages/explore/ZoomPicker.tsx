import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon } from '@backstage/ui';
import ZoomInIcon from '@material-ui/icons/ZoomIn';
import ZoomOutIcon from '@material-ui/icons/ZoomOut';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { ZOOMS } from '../../features/map/MapView';

/** Makes the map's tiles larger or smaller. */
export function ZoomPicker(props: {
  zoom: number;
  onChange: (zoom: number) => void;
}) {
  const { zoom, onChange } = props;
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const level = ZOOMS.indexOf(zoom);
  return (
    <>
      <ButtonIcon
        variant="tertiary"
        aria-label={t('page.zoomOut')}
        icon={<ZoomOutIcon fontSize="small" />}
        isDisabled={level <= 0}
        onPress={() => onChange(ZOOMS[level - 1])}
      />
      <ButtonIcon
        variant="tertiary"
        aria-label={t('page.zoomIn')}
        icon={<ZoomInIcon fontSize="small" />}
        isDisabled={level >= ZOOMS.length - 1}
        onPress={() => onChange(ZOOMS[level + 1])}
      />
    </>
  );
}
