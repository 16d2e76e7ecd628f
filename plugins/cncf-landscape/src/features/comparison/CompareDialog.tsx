import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Dialog from '@material-ui/core/Dialog';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import CloseIcon from '@material-ui/icons/Close';
import type { LandscapeItem } from 'backstage-plugin-cncf-landscape-common';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useTechnologies } from '../../data/useTechnologies';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { LandscapeProblem } from '../../ui/states/LandscapeProblem';
import { CompareTable } from './CompareTable';

const useStyles = makeStyles(
  theme => ({
    paper: {
      maxWidth: 1480,
      [theme.breakpoints.up('sm')]: { margin: theme.spacing(3) },
    },
    head: {
      alignItems: 'center',
      borderBottom: `1px solid ${theme.palette.divider}`,
      display: 'flex',
      justifyContent: 'space-between',
      padding: theme.spacing(1, 1, 1, 3),
      [theme.breakpoints.down('xs')]: { paddingLeft: theme.spacing(2) },
    },
    title: { fontSize: '1.125rem', fontWeight: 600, margin: 0 },
    problem: { padding: theme.spacing(3) },
  }),
  { name: 'CncfLandscapeCompareDialog' },
);

/** The technologies that are compared, side by side over the page; Escape closes it. */
export function CompareDialog(props: {
  items: LandscapeItem[];
  open: boolean;
  onRemove: (name: string) => void;
  onClose: () => void;
}) {
  const { items, open, onRemove, onClose } = props;
  const { landscape } = useLandscapeData();
  const names = open ? items.map(({ name }) => name) : [];
  const { value, error, retry } = useTechnologies(landscape.id, names);
  const classes = useStyles();
  const theme = useTheme();
  const narrow = useMediaQuery(theme.breakpoints.down('xs'), { noSsr: true });
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      fullWidth
      fullScreen={narrow}
      maxWidth={false}
      PaperProps={{
        className: classes.paper,
        'aria-label': t('compare.title'),
      }}
    >
      <div className={classes.head}>
        <h2 className={classes.title}>{t('compare.title')}</h2>
        <IconButton aria-label={t('compare.close')} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      {error ? (
        <div className={classes.problem}>
          <LandscapeProblem error={error} onRetry={retry} />
        </div>
      ) : (
        <CompareTable
          items={items}
          technologies={value ?? []}
          onRemove={onRemove}
        />
      )}
    </Dialog>
  );
}
