import type { ReactNode } from 'react';
import type { PlacedBlip } from '../../model/radar/placeBlips';
import { useRadarStyles } from './radarStyles';
import type { RovingBlip } from './useRovingBlip';

/** A blip that opens its decision, by pointer and by keyboard. */
export function BlipButton(props: {
  at: PlacedBlip;
  label: string;
  roving: RovingBlip;
  /** The radius of what shows that it is pointed at; absent where it is not. */
  focus?: number;
  onActive: (id: string | undefined) => void;
  onOpen: () => void;
  children: ReactNode;
}) {
  const { at, label, roving, focus, onActive, onOpen, children } = props;
  const classes = useRadarStyles();
  return (
    <g
      ref={roving.refOf(at.id)}
      role="button"
      aria-label={label}
      tabIndex={roving.tabIndexOf(at.id)}
      className={classes.blip}
      transform={`translate(${at.x.toFixed(2)} ${at.y.toFixed(2)})`}
      onClick={onOpen}
      onKeyDown={event => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          onOpen();
        } else {
          roving.onKeyDown(event);
        }
      }}
      onFocus={() => {
        roving.onFocus(at.id);
        onActive(at.id);
      }}
      onBlur={() => onActive(undefined)}
      onMouseEnter={() => onActive(at.id)}
      onMouseLeave={() => onActive(undefined)}
    >
      {children}
      {focus && <circle r={focus} className={classes.focus} />}
    </g>
  );
}
