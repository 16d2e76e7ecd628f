import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  type DefaultEntityFilters,
  EntityAutocompletePicker,
} from '@backstage/plugin-catalog-react';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { TECHNOLOGIES, TechnologyFilter } from './TechnologyFilter';

type Filters = DefaultEntityFilters & { technologies?: TechnologyFilter };

/** Narrows the catalog's list to what uses a technology; hidden where nothing in it uses any. */
export function TechnologyPicker() {
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <EntityAutocompletePicker<Filters, 'technologies'>
      label={t('technologies.title')}
      name="technologies"
      path={TECHNOLOGIES}
      Filter={TechnologyFilter}
      getOptionLabel={ref => parseEntityRef(ref).name}
      renderOption={ref => parseEntityRef(ref).name}
    />
  );
}
