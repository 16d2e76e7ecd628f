import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { quietText } from '../../ui/text/quietText';

const useStyles = makeStyles(
  theme => ({
    fieldset: { border: 0, margin: theme.spacing(0, 0, 3), padding: 0 },
    legend: {
      color: quietText(theme),
      fontSize: '0.75rem',
      fontWeight: 600,
      letterSpacing: '0.04em',
      marginBottom: theme.spacing(0.5),
      padding: theme.spacing(0, 0.75),
    },
  }),
  { name: 'CncfLandscapeFilterGroup' },
);

/** The values of one filter below its name. */
export function FilterGroup(props: { legend: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <fieldset className={classes.fieldset}>
      <legend className={classes.legend}>{props.legend}</legend>
      {props.children}
    </fieldset>
  );
}
