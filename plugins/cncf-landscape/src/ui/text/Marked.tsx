import { makeStyles } from '@material-ui/core/styles';
import { markMatches } from 'backstage-plugin-cncf-landscape-common';

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

function MarkedText(props: { text: string; terms: ReadonlySet<string> }) {
  const { text, terms } = props;
  const { mark } = useStyles();
  return (
    <>
      {markMatches(text, terms).map((part, index) =>
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

/** A text in which what was searched for is marked: the words, and what means the same. */
export function Marked(props: { text: string; terms?: ReadonlySet<string> }) {
  const { text, terms } = props;
  return terms?.size ? <MarkedText text={text} terms={terms} /> : <>{text}</>;
}
