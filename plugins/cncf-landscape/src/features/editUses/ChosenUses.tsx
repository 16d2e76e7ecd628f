import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import type {
  ResolvedName,
  ResolvedTechnology,
} from 'backstage-plugin-cncf-landscape-common';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { FoldedNotices } from '../../ui/states/FoldedNotices';
import { useEditStyles } from './editStyles';

const useStyles = makeStyles(
  theme => ({
    chips: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.75),
      listStyle: 'none',
      margin: theme.spacing(1, 0),
      padding: 0,
    },
    chip: {
      alignItems: 'center',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 16,
      display: 'inline-flex',
      fontSize: '0.875rem',
      gap: 2,
      minHeight: 30,
      overflowWrap: 'anywhere',
      padding: theme.spacing(0, 0.5, 0, 1.5),
      '&[data-unknown]': { borderColor: theme.palette.warning.main },
    },
    remove: {
      background: 'none',
      border: 0,
      borderRadius: '50%',
      color: 'inherit',
      cursor: 'pointer',
      display: 'inline-flex',
      padding: 4,
      '& svg': { fontSize: 16 },
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
      },
    },
    unknown: {
      alignItems: 'center',
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
    },
  }),
  { name: 'CncfLandscapeChosenUses' },
);

/** A name in the annotation, and what it means where that is known. */
export interface ChosenName {
  name: string;
  /** Absent while it is not known. */
  meaning?: Pick<ResolvedName, 'technology' | 'nearest'>;
}

/** A name to replace an unknown one, and the technology that it means. */
export interface ReplacingName {
  name: string;
  technology: ResolvedTechnology;
}

/** The names in the annotation, each to be removed; those that nobody knows with what may be meant. */
export function ChosenUses(props: {
  chosen: ChosenName[];
  onRemove: (name: string) => void;
  onReplace: (name: string, by: ReplacingName) => void;
}) {
  const { chosen, onRemove, onReplace } = props;
  const classes = useStyles();
  const { heading, quiet, warning } = useEditStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const unknown = chosen.filter(
    ({ meaning }) => meaning && !meaning.technology,
  );
  return (
    <section aria-label={t('edit.chosen')}>
      <h3 className={heading}>{t('edit.chosen')}</h3>
      {!chosen.length && <p className={quiet}>{t('edit.chosenNone')}</p>}
      <ul className={classes.chips}>
        {chosen.map(({ name, meaning }) => (
          <li
            key={name}
            className={classes.chip}
            data-unknown={meaning && !meaning.technology ? true : undefined}
            title={name}
          >
            {meaning?.technology?.title ?? name}
            <button
              type="button"
              className={classes.remove}
              aria-label={t('edit.remove', {
                name: meaning?.technology?.title ?? name,
              })}
              onClick={() => onRemove(name)}
            >
              <CloseIcon aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <FoldedNotices
        summary={total => t('technologies.unknownMany', { total })}
      >
        {unknown.map(({ name, meaning }) => (
          <div
            key={name}
            className={`${warning} ${classes.unknown}`}
            role="note"
          >
            {t('edit.unknown', { name })}
            {meaning?.nearest && (
              <Replacement
                name={name}
                nearest={meaning.nearest}
                onReplace={onReplace}
              />
            )}
          </div>
        ))}
      </FoldedNotices>
    </section>
  );
}

function Replacement(props: {
  name: string;
  nearest: ResolvedTechnology;
  onReplace: (name: string, by: ReplacingName) => void;
}) {
  const { name, nearest, onReplace } = props;
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  // A name with its landscape keeps it.
  const prefix = `${nearest.landscape}/`;
  const written = name.toLowerCase().startsWith(prefix)
    ? `${prefix}${nearest.name}`
    : nearest.name;
  return (
    <Button
      size="small"
      variant="secondary"
      onPress={() => onReplace(name, { name: written, technology: nearest })}
    >
      {t('edit.replace', { name: written })}
    </Button>
  );
}
