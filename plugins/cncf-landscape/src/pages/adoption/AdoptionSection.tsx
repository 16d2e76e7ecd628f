import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { useAdoptionStyles } from './adoptionStyles';

const useStyles = makeStyles(
  theme => ({
    section: { marginTop: theme.spacing(4) },
    head: {
      alignItems: 'flex-end',
      display: 'flex',
      gap: theme.spacing(2),
      justifyContent: 'space-between',
      marginBottom: theme.spacing(1.5),
    },
    title: { fontSize: '1.125rem', fontWeight: 600, margin: 0 },
    hint: { margin: theme.spacing(0.5, 0, 0) },
    body: { overflow: 'hidden' },
  }),
  { name: 'CncfLandscapeAdoptionSection' },
);

/** A part of the page under a heading of its own. */
export function AdoptionSection(props: {
  title: string;
  hint?: string;
  /** What can be done with all of it. */
  action?: ReactNode;
  children: ReactNode;
}) {
  const { title, hint, action, children } = props;
  const classes = useStyles();
  const { card, quiet } = useAdoptionStyles();
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.head}>
        <div>
          <h2 className={classes.title}>{title}</h2>
          {hint && <p className={`${quiet} ${classes.hint}`}>{hint}</p>}
        </div>
        {action}
      </div>
      <div className={`${card} ${classes.body}`}>{children}</div>
    </section>
  );
}
