import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { pickerSchema } from './pickerOptions';
import { TechnologyPicker } from './TechnologyPicker';

/** The field as software templates name it. */
export const technologyPickerField = createFormField({
  name: 'CncfTechnologyPicker',
  component: TechnologyPicker,
  schema: pickerSchema,
});
