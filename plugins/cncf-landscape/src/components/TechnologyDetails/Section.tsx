import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    section: { marginTop: theme.spacing(3) },
    heading: {
      fontSize: '0.875rem',
      fontWeight: 700,
      margin: theme.spacing(0, 0, 0.75),
    },
    body: { fontSize: '0.9375rem', lineHeight: 1.55 },
  }),
  { name: 'CncfLandscapeSection' },
);

/** A part of the details under its heading. */
export function Section(props: { heading: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{props.heading}</h3>
      <div className={classes.body}>{props.children}</div>
    </section>
  );
}
