import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { MAX_COMPARED } from '../../model/selection/selection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

const useStyles = makeStyles(
  theme => ({
    tick: {
      borderRadius: 4,
      cursor: 'pointer',
      display: 'inline-flex',
      flex: 'none',
      padding: 6,
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '& input': {
        accentColor: theme.palette.primary.main,
        cursor: 'inherit',
        height: 16,
        margin: 0,
        opacity: 0.6,
        width: 16,
      },
      '& input:checked, & input:focus-visible, &:hover input': { opacity: 1 },
      '& input:disabled': { cursor: 'not-allowed', opacity: 0.3 },
    },
  }),
  { name: 'CncfLandscapeCompareTick' },
);

/** What a technology needs to be ticked for the comparison. */
export interface Tickable {
  ticked: boolean;
  /** Whether as many are ticked as fit, and this is none of them. */
  tickDisabled: boolean;
  onTick: (name: string) => void;
}

/** Ticks a technology, to see it beside others. */
export function CompareTick(props: Tickable & { name: string; title: string }) {
  const { name, title, ticked, tickDisabled, onTick } = props;
  const { tick } = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const label = t('compare.tick', { title });
  return (
    <label
      className={tick}
      title={
        tickDisabled ? t('compare.full', { most: String(MAX_COMPARED) }) : label
      }
    >
      <input
        type="checkbox"
        aria-label={label}
        checked={ticked}
        disabled={tickDisabled}
        onChange={() => onTick(name)}
      />
    </label>
  );
}
