import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import ClearIcon from '@material-ui/icons/Clear';
import { quietText } from '../../ui/text/quietText';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

const useStyles = makeStyles(
  theme => ({
    remove: {
      alignItems: 'center',
      background: 'none',
      border: 0,
      borderRadius: 4,
      color: quietText(theme),
      cursor: 'pointer',
      display: 'inline-flex',
      padding: 4,
      '& svg': { fontSize: 17 },
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
      },
    },
  }),
  { name: 'CncfLandscapeRemoveButton' },
);

/** Takes a technology out of the comparison. */
export function RemoveButton(props: { title: string; onRemove: () => void }) {
  const { title, onRemove } = props;
  const { remove } = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <button
      type="button"
      className={remove}
      aria-label={t('compare.remove', { title })}
      onClick={onRemove}
    >
      <ClearIcon aria-hidden />
    </button>
  );
}
