import { makeStyles } from '@material-ui/core/styles';
import { markWords } from '../../search/words';

const useStyles = makeStyles(
  theme => ({
    mark: {
      backgroundColor: theme.palette.type === 'dark' ? '#5c4a00' : '#ffec99',
      borderRadius: 2,
      color: 'inherit',
    },
  }),
  { name: 'CncfLandscapeMarked' },
);

function MarkedText(props: { text: string; words: ReadonlySet<string> }) {
  const { text, words } = props;
  const { mark } = useStyles();
  return (
    <>
      {markWords(text, words).map((part, index) =>
        part.marked ? (
          <mark key={index} className={mark}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </>
  );
}

/** A text in which the words that were searched for are marked. */
export function Marked(props: { text: string; words?: ReadonlySet<string> }) {
  const { text, words } = props;
  return words?.size ? <MarkedText text={text} words={words} /> : <>{text}</>;
}
