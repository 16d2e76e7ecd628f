import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Drawer from '@material-ui/core/Drawer';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useSelection } from '../../selection/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { TechnologyDetails } from '../TechnologyDetails/TechnologyDetails';

const useStyles = makeStyles(
  theme => ({
    paper: { boxSizing: 'border-box', maxWidth: '100vw', width: 640 },
    close: {
      position: 'absolute',
      right: theme.spacing(1),
      top: theme.spacing(1),
      zIndex: 1,
    },
  }),
  { name: 'CncfLandscapeDetailsDrawer' },
);

/** The details of the technology that the URL names, over whatever is shown; Escape closes it. */
export function DetailsDrawer() {
  const { landscape, items } = useLandscapeData();
  const [{ item: name }, change] = useSelection();
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const close = () => change(now => ({ ...now, item: undefined }));
  const title = (name && items.get(name)?.title) || name || '';
  return (
    <Drawer
      anchor="right"
      open={Boolean(name)}
      onClose={close}
      PaperProps={{
        className: classes.paper,
        role: 'dialog',
        'aria-modal': true,
        'aria-label': t('details.title', { title }),
      }}
    >
      <IconButton
        className={classes.close}
        aria-label={t('details.close')}
        onClick={close}
      >
        <CloseIcon />
      </IconButton>
      {name && (
        <TechnologyDetails
          key={name}
          landscape={landscape.id}
          name={name}
          title={title}
        />
      )}
    </Drawer>
  );
}
