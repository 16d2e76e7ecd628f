import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useLandscapeData } from '../../data/LandscapeContext';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

const useStyles = makeStyles(
  theme => ({
    select: {
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 6,
      color: theme.palette.text.primary,
      font: 'inherit',
      fontSize: '0.875rem',
      height: 38,
      maxWidth: 280,
      minWidth: 0,
      padding: '0 8px',
    },
  }),
  { name: 'CncfLandscapeSubcategorySelect' },
);

/**
 * Chooses a subcategory of the landscape, category by category.
 *
 * @param props - `value` is a subcategory as `<category slug>/<subcategory slug>`, or anything else where none is chosen
 */
export function SubcategorySelect(props: {
  value: string;
  onChange: (value: string) => void;
}) {
  const { value, onChange } = props;
  const { landscape, names } = useLandscapeData();
  const { select } = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const groups = landscape.categories.map(({ slug, subcategories }) => ({
    label: names.category(slug),
    options: subcategories.map(subcategory => ({
      value: `${slug}/${subcategory.slug}`,
      label: names.subcategory(slug, subcategory.slug),
    })),
  }));
  const isKnown = groups.some(({ options }) =>
    options.some(option => option.value === value),
  );
  return (
    <select
      className={select}
      aria-label={t('approved.questionChoose')}
      value={isKnown ? value : ''}
      onChange={event => onChange(event.target.value)}
    >
      <option value="">{t('approved.questionChoose')}</option>
      {groups.map(({ label, options }) => (
        <optgroup key={label} label={label}>
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
