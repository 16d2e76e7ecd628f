import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { quietText } from '../../ui/text/quietText';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import type { DiffLine } from './diffLines';

const SIGNS = { removed: '-', added: '+', kept: ' ' } as const;

const useStyles = makeStyles(
  theme => {
    const dark = theme.palette.type === 'dark';
    return {
      diff: {
        border: `1px solid ${theme.palette.divider}`,
        borderRadius: 6,
        fontFamily: 'monospace',
        fontSize: '0.8125rem',
        lineHeight: 1.6,
        margin: theme.spacing(1, 0),
        overflowX: 'auto',
        padding: theme.spacing(0.75, 0),
        '& > div': {
          minWidth: 'max-content',
          padding: theme.spacing(0, 1.5),
          whiteSpace: 'pre',
        },
        '&:focus-visible': {
          outline: `2px solid ${theme.palette.primary.main}`,
        },
      },
      removed: {
        backgroundColor: dark ? '#4a1d1f' : '#ffebe9',
        color: dark ? '#ffc1bd' : '#82071e',
      },
      added: {
        backgroundColor: dark ? '#123f29' : '#dafbe1',
        color: dark ? '#93e5b8' : '#0d5c34',
      },
      kept: { color: quietText(theme) },
    };
  },
  { name: 'CncfLandscapeDiff' },
);

/** Lines that go and lines that come, with those around them. */
export function DiffView({ lines }: { lines: DiffLine[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const labelOf = ({ type, text }: DiffLine) => {
    const line = text.trim();
    if (type === 'removed') {
      return t('edit.removed', { line });
    }
    return type === 'added' ? t('edit.added', { line }) : undefined;
  };
  return (
    // What scrolls has to take the keyboard's focus, or nobody without a mouse sees its end.
    <div
      className={classes.diff}
      role="group"
      aria-label={t('edit.diff')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {lines.map((line, index) => (
        <div
          key={index}
          className={classes[line.type]}
          {...(line.type === 'kept'
            ? {}
            : { role: 'note', 'aria-label': labelOf(line) })}
        >
          {`${SIGNS[line.type]} ${line.text}`}
        </div>
      ))}
    </div>
  );
}
