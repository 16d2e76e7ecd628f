import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import Modal from '@material-ui/core/Modal';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import NavigateBeforeIcon from '@material-ui/icons/NavigateBefore';
import NavigateNextIcon from '@material-ui/icons/NavigateNext';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { whenIdle } from '../../scheduling/whenIdle';
import { useSelection } from '../../routing/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { TechnologyDetails } from './TechnologyDetails';
import { StylesAhead } from './StylesAhead';

const useStyles = makeStyles(
  theme => ({
    drawer: {
      backgroundColor: theme.palette.background.paper,
      boxShadow: theme.shadows[16],
      boxSizing: 'border-box',
      color: theme.palette.text.primary,
      display: 'flex',
      flexDirection: 'column',
      height: '100%',
      maxWidth: '100vw',
      outline: 0,
      overflowY: 'auto',
      overscrollBehavior: 'contain',
      position: 'fixed',
      right: 0,
      top: 0,
      width: 640,
    },
    actions: {
      backgroundColor: theme.palette.background.paper,
      display: 'flex',
      justifyContent: 'flex-end',
      padding: theme.spacing(0.5, 1),
      position: 'sticky',
      top: 0,
      zIndex: 1,
    },
    // The details bring a margin, which the buttons make superfluous.
    details: { marginTop: theme.spacing(-3) },
  }),
  { name: 'CncfLandscapeDetailsDrawer' },
);

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

function stepOf(event: KeyboardEvent): number | undefined {
  const modified =
    event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
  const typing = (event.target as Element).closest('input, textarea, select');
  return modified || typing ? undefined : STEPS[event.key];
}

/**
 * The details of the technology that the URL names, over whatever is shown; Escape closes it, and the arrow keys lead from
 * one technology to the next.
 */
export function DetailsDrawer(props: {
  /** The names of the technologies that are shown, in their order. */
  shown?: string[];
}) {
  const { shown = [] } = props;
  const { landscape, items } = useLandscapeData();
  const [{ item: name }, change] = useSelection();
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  // What the drawer is made of is there before anybody opens it.
  const [ready, setReady] = useState(false);
  useEffect(() => whenIdle(() => setReady(true)), []);
  const close = () => change(now => ({ ...now, item: undefined }));
  const title = (name && items.get(name)?.title) || name || '';

  const position = name ? shown.indexOf(name) : -1;
  const beside = (step: number) =>
    position < 0 ? undefined : shown[position + step];
  const go = (item: string | undefined) =>
    item && change(now => ({ ...now, item }), { replace: true });
  const buttons = [
    { step: -1, label: t('details.previous'), Icon: NavigateBeforeIcon },
    { step: 1, label: t('details.next'), Icon: NavigateNextIcon },
  ];
  return (
    // Not a drawer of the library's: that one comes in with an animation, which whoever looks at one technology after the other
    // would wait for, and which costs as much as all else even where it takes no time.
    <Modal
      keepMounted={ready}
      open={Boolean(name)}
      onClose={close}
      // To lock the page's scrolling is to lay out the whole map anew, with each opening and closing.
      disableScrollLock
    >
      {/* Not on the modal itself: there it would take the place of what closes it by Escape. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="dialog"
        aria-modal
        aria-label={t('details.title', { title })}
        className={classes.drawer}
        onKeyDown={event => {
          const step = stepOf(event);
          if (step) {
            go(beside(step));
          }
        }}
      >
        <div className={classes.actions}>
          {position >= 0 &&
            shown.length > 1 &&
            buttons.map(({ step, label, Icon }) => (
              <IconButton
                key={step}
                aria-label={label}
                title={label}
                disabled={!beside(step)}
                onClick={() => go(beside(step))}
              >
                <Icon />
              </IconButton>
            ))}
          <IconButton aria-label={t('details.close')} onClick={close}>
            <CloseIcon />
          </IconButton>
        </div>
        {ready && <StylesAhead />}
        {name && (
          <div className={classes.details}>
            <TechnologyDetails
              key={name}
              landscape={landscape.id}
              name={name}
              title={title}
            />
          </div>
        )}
      </div>
    </Modal>
  );
}
