import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ToggleButton } from '@backstage/ui';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useCompared } from './useCompared';

/** Ticks the technology whose details are open, also where its tile has no room for a tick. */
export function CompareButton({ name }: { name: string }) {
  const { ticked, tickDisabled, onTick } = useCompared()(name);
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <ToggleButton
      size="small"
      isSelected={ticked}
      isDisabled={tickDisabled}
      onChange={() => onTick(name)}
    >
      {ticked ? t('compare.taken') : t('compare.add')}
    </ToggleButton>
  );
}
