import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import InputBase from '@material-ui/core/InputBase';
import { makeStyles } from '@material-ui/core/styles';
import ClearIcon from '@material-ui/icons/Clear';
import SearchIcon from '@material-ui/icons/Search';
import { useEffect, useRef } from 'react';
import { quietText } from '../../ui/text/quietText';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useTypedText } from './useTypedText';

const useStyles = makeStyles(
  theme => ({
    box: {
      alignItems: 'center',
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 8,
      display: 'flex',
      flex: '1 1 280px',
      gap: theme.spacing(1),
      height: 40,
      maxWidth: 560,
      padding: theme.spacing(0, 0.5, 0, 1.5),
      '&:focus-within': {
        borderColor: theme.palette.primary.main,
        boxShadow: `0 0 0 1px ${theme.palette.primary.main}`,
      },
    },
    icon: { color: quietText(theme), fontSize: 20 },
    input: { flex: 1, fontFamily: 'inherit', fontSize: '0.9375rem' },
    key: {
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 4,
      color: quietText(theme),
      fontFamily: 'inherit',
      fontSize: '0.75rem',
      marginRight: theme.spacing(1),
      padding: '1px 7px',
      [theme.breakpoints.down('xs')]: { display: 'none' },
    },
  }),
  { name: 'CncfLandscapeSearchBox' },
);

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/** The field to search the landscape with; `/` brings the cursor to it. */
export function SearchBox(props: {
  value: string;
  onChange: (value: string) => void;
  /** Called with the field's text, which is ahead of `value` while somebody types. */
  onSubmit: (text: string) => void;
}) {
  const { onSubmit } = props;
  const [text, type] = useTypedText(props.value, props.onChange);
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key === '/' && plain && !isTyping(event.target)) {
        event.preventDefault();
        input.current?.focus();
      }
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);

  return (
    <form
      role="search"
      className={classes.box}
      onSubmit={event => {
        event.preventDefault();
        onSubmit(text);
      }}
    >
      <SearchIcon className={classes.icon} aria-hidden />
      <InputBase
        className={classes.input}
        inputRef={input}
        type="text"
        value={text}
        placeholder={t('page.searchHint')}
        inputProps={{
          'aria-label': t('page.searchLabel'),
          autoComplete: 'off',
          spellCheck: false,
          role: 'searchbox',
        }}
        onChange={event => type(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Escape' && text) {
            event.stopPropagation();
            type('');
          }
        }}
      />
      {text ? (
        <IconButton
          size="small"
          aria-label={t('page.clearSearch')}
          onClick={() => {
            type('');
            input.current?.focus();
          }}
        >
          <ClearIcon fontSize="small" />
        </IconButton>
      ) : (
        <kbd className={classes.key} aria-hidden>
          /
        </kbd>
      )}
    </form>
  );
}
