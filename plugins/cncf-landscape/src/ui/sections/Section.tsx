import type { ReactNode } from 'react';
import { useDetailsStyles } from './detailsStyles';

/** A part of the details under its heading. */
export function Section(props: { heading: string; children: ReactNode }) {
  const classes = useDetailsStyles();
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{props.heading}</h3>
      <div className={classes.body}>{props.children}</div>
    </section>
  );
}
