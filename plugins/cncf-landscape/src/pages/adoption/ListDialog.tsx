import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Dialog from '@material-ui/core/Dialog';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import CloseIcon from '@material-ui/icons/Close';
import type { AdoptionList } from '../../model/adoption/adoptionSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import type { AdoptionData } from './AdoptionData';
import { ServiceList } from './ServiceList';
import { TeamList } from './TeamList';
import { useListTitle } from './useListTitle';

const useStyles = makeStyles(
  theme => ({
    head: {
      alignItems: 'center',
      borderBottom: `1px solid ${theme.palette.divider}`,
      display: 'flex',
      gap: theme.spacing(1),
      padding: theme.spacing(1, 1, 1, 3),
      [theme.breakpoints.down('xs')]: { paddingLeft: theme.spacing(2) },
    },
    title: { flex: 1, fontSize: '1.125rem', fontWeight: 600, margin: 0 },
    body: { overflow: 'auto' },
  }),
  { name: 'CncfLandscapeAdoptionList' },
);

/** The list behind a figure, over the page; Escape closes it. */
export function ListDialog(props: {
  adoption: AdoptionData;
  list: AdoptionList;
}) {
  const { adoption, list } = props;
  const close = adoption.choice.closeList;
  const title = useListTitle(list);
  const classes = useStyles();
  const theme = useTheme();
  const narrow = useMediaQuery(theme.breakpoints.down('xs'), { noSsr: true });
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <Dialog
      open
      onClose={close}
      fullWidth
      maxWidth="md"
      fullScreen={narrow}
      PaperProps={{ 'aria-label': title }}
    >
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        <IconButton aria-label={t('adoption.closeList')} onClick={close}>
          <CloseIcon />
        </IconButton>
      </div>
      {/* What scrolls has to take the keyboard's focus, or nobody without a mouse sees its end. */}
      <div
        className={classes.body}
        role="region"
        aria-label={title}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {list.of === 'teams' ? (
          <TeamList
            adoption={adoption}
            technology={list.technology}
            title={title}
          />
        ) : (
          <ServiceList
            scope={adoption.choice.scope}
            list={list}
            title={title}
          />
        )}
      </div>
    </Dialog>
  );
}
