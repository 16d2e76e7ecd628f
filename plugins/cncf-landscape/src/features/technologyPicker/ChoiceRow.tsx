import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Decision,
  LandscapeItem,
  Ring,
} from 'backstage-plugin-cncf-landscape-common';
import { RingBadge } from '../../ui/marks/RingBadge';

const useStyles = makeStyles(
  theme => ({
    row: { alignItems: 'flex-start', marginTop: theme.spacing(0.5) },
    title: {
      alignItems: 'center',
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      // Beside the first line, where the control is.
      minHeight: 42,
    },
    text: { marginBottom: theme.spacing(0.5), maxWidth: '70ch' },
  }),
  { name: 'CncfLandscapeChoiceRow' },
);

/** A technology to choose, with what the company says about it. */
export function ChoiceRow(props: {
  item: Pick<LandscapeItem, 'name' | 'title'>;
  ring?: Ring;
  decision?: Decision;
  /** What the choices of one field have in common, so that only one of them is chosen at a time. */
  name: string;
  multiple: boolean;
  checked: boolean;
  disabled: boolean;
  onChange: (checked: boolean) => void;
}) {
  const { item, ring, decision, name, multiple, checked, disabled } = props;
  const classes = useStyles();
  const Control = multiple ? Checkbox : Radio;
  const texts = [decision?.rationale, decision?.conditions].filter(Boolean);
  return (
    <FormControlLabel
      className={classes.row}
      data-technology={item.name}
      control={
        <Control
          color="primary"
          name={name}
          checked={checked}
          onChange={event => props.onChange(event.target.checked)}
        />
      }
      disabled={disabled}
      label={
        <>
          <span className={classes.title}>
            {item.title}
            {ring && <RingBadge ring={ring} />}
          </span>
          {texts.map(text => (
            <Typography
              className={classes.text}
              key={text}
              color="textSecondary"
              component="span"
              display="block"
              variant="body2"
            >
              {text}
            </Typography>
          ))}
        </>
      }
    />
  );
}
