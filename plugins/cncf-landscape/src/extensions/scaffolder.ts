import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

/** `scaffolder-form-field:cncf-landscape/technology-picker`, in software templates; nothing in a portal without them. */
export const technologyPicker = FormFieldBlueprint.make({
  name: 'technology-picker',
  params: {
    field: async () => {
      const { technologyPickerField } = await import(
        '../features/technologyPicker/technologyPickerField'
      );
      return technologyPickerField;
    },
  },
});
