import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    section: { marginTop: theme.spacing(4) },
    title: {
      fontSize: '1.125rem',
      fontWeight: 600,
      margin: theme.spacing(0, 0, 1.5),
    },
    body: {
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 8,
      overflow: 'hidden',
      padding: theme.spacing(2, 2.5),
    },
  }),
  { name: 'CncfLandscapeCardSection' },
);

/** A card under a heading of its own, at the end of a page. */
export function CardSection(props: { title: string; children: ReactNode }) {
  const { title, children } = props;
  const classes = useStyles();
  return (
    <section className={classes.section} aria-label={title}>
      <h2 className={classes.title}>{title}</h2>
      <div className={classes.body}>{children}</div>
    </section>
  );
}
