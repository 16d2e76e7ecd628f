import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useRef, useState } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useRings } from '../../data/useRings';
import { MaturityBadge } from '../../ui/marks/MaturityBadge';
import { quietText } from '../../ui/text/quietText';
import { RingBadge } from '../../ui/marks/RingBadge';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { previewPosition } from './previewPosition';

const WIDTH = 320;

/** Long enough that a pointer on its way elsewhere leaves no trail of previews. */
const DELAY = 250;

const useStyles = makeStyles(
  theme => ({
    preview: {
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 8,
      boxShadow: theme.shadows[6],
      boxSizing: 'border-box',
      fontSize: '0.875rem',
      lineHeight: 1.45,
      maxWidth: 'calc(100vw - 16px)',
      padding: theme.spacing(1.5, 2),
      pointerEvents: 'none',
      position: 'fixed',
      width: WIDTH,
      zIndex: theme.zIndex.tooltip,
    },
    title: {
      alignItems: 'center',
      display: 'flex',
      fontWeight: 700,
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 1),
    },
    users: { color: quietText(theme), fontSize: '0.8125rem' },
  }),
  { name: 'CncfLandscapeTilePreview' },
);

interface Shown {
  name: string;
  top: number;
  left: number;
}

/**
 * A tile's technology, beside it, while the pointer or the keyboard's focus is on it. Listens on its parent, so that
 * tiles need not.
 */
export function TilePreview() {
  const anchor = useRef<HTMLSpanElement>(null);
  const [shown, setShown] = useState<Shown>();
  const { items, texts, users } = useLandscapeData();
  const ringOf = useRings();
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);

  useEffect(() => {
    const map = anchor.current?.parentElement;
    if (!map) {
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = () => {
      clearTimeout(timer);
      setShown(undefined);
    };
    const show = (event: Event) => {
      const tile = (event.target as Element).closest<HTMLElement>(
        '[data-technology]',
      );
      hide();
      if (tile) {
        timer = setTimeout(
          () =>
            setShown({
              name: tile.dataset.technology!,
              ...previewPosition(tile.getBoundingClientRect(), {
                width: document.documentElement.clientWidth,
                height: document.documentElement.clientHeight,
                preview: WIDTH,
              }),
            }),
          DELAY,
        );
      }
    };
    const listeners: [EventTarget, string, (event: Event) => void][] = [
      [map, 'mouseover', show],
      [map, 'focusin', show],
      [map, 'mouseleave', hide],
      [map, 'focusout', hide],
      [map, 'click', hide],
      [window, 'scroll', hide],
    ];
    for (const [target, type, listener] of listeners) {
      target.addEventListener(type, listener, { capture: target === window });
    }
    return () => {
      clearTimeout(timer);
      for (const [target, type, listener] of listeners) {
        target.removeEventListener(type, listener, {
          capture: target === window,
        });
      }
    };
  }, []);

  const item = shown && items.get(shown.name);
  const ring = item && ringOf(item);
  const count = item && users?.get(item.name);
  return (
    <>
      <span ref={anchor} hidden />
      {item && (
        <div
          role="tooltip"
          className={classes.preview}
          style={{ top: shown.top, left: shown.left }}
        >
          <div className={classes.title}>
            {item.title}
            {ring && <RingBadge ring={ring} />}
            {item.maturity && <MaturityBadge maturity={item.maturity} />}
          </div>
          {texts?.items[item.name]?.description}
          {count && (
            <div className={classes.users}>{t('card.users', { count })}</div>
          )}
        </div>
      )}
    </>
  );
}
