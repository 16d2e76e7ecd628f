import { makeStyles } from '@material-ui/core/styles';
import { Children, type ReactNode } from 'react';

/** More than these are read one after the other by nobody. */
const MAX_OPEN = 3;

const useStyles = makeStyles(
  theme => ({
    notices: {
      borderLeft: `3px solid ${theme.palette.warning.main}`,
      fontSize: '0.875rem',
      margin: theme.spacing(0, 0, 1.5),
      padding: theme.spacing(0.5, 1.5),
      '& summary': { cursor: 'pointer' },
      '& summary:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
    },
    list: {
      marginTop: theme.spacing(1),
      maxHeight: 320,
      overflow: 'auto',
    },
  }),
  { name: 'CncfLandscapeFoldedNotices' },
);

/** Notices of one kind: a few as they are, many as one that opens. */
export function FoldedNotices(props: {
  /** What the one notice says, of how many. */
  summary: (total: string) => string;
  children: ReactNode;
}) {
  const { summary, children } = props;
  const classes = useStyles();
  const total = Children.count(children);
  return total <= MAX_OPEN ? (
    <>{children}</>
  ) : (
    <details className={classes.notices}>
      <summary>{summary(String(total))}</summary>
      <div className={classes.list}>{children}</div>
    </details>
  );
}
