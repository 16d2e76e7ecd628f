import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ReactNode } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { PlainSelect } from '../../ui/controls/PlainSelect';

/**
 * Chooses in which landscape technologies are looked for, where there are several. A name is looked up in the first one
 * unless another is given before it.
 */
export function EditLandscape(props: {
  onChange: (id: string) => void;
  /** What is shown for a landscape, and the prefix of its technologies' names. */
  children: (landscape: string, prefix: string) => ReactNode;
}) {
  const { onChange, children } = props;
  const { all, landscape } = useLandscapeData();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <>
      {all.length > 1 && (
        <PlainSelect
          label={t('edit.landscape')}
          value={landscape.id}
          options={all.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={onChange}
        />
      )}
      {children(
        landscape.id,
        landscape.id === all[0]?.id ? '' : `${landscape.id}/`,
      )}
    </>
  );
}
