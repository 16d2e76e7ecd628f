import type { Ring } from 'backstage-plugin-cncf-landscape-common';
import { RingDot } from '../../ui/marks/RingDot';
import type { RadarBlip } from '../../model/radar/buildRadar';
import { DecisionRow } from './DecisionRow';
import type { Pointing } from './Pointing';
import { useListStyles } from './listStyles';

/** What the radar shows as a list: ring by ring, from the centre outwards. */
export function DecisionList(
  props: Pointing & { rings: Ring[]; shown: RadarBlip[] },
) {
  const { rings, shown, ...pointing } = props;
  const classes = useListStyles();
  return (
    <>
      {rings.map((ring, index) => {
        const blips = shown.filter(blip => blip.ring === index);
        return (
          blips.length > 0 && (
            <section
              key={ring.name}
              className={classes.ring}
              aria-label={ring.title}
            >
              <h3 className={classes.heading}>
                <RingDot ring={ring} size={12} />
                {ring.title}
                <span className={classes.count}>{blips.length}</span>
                <span className={classes.meaning}>{ring.meaning}</span>
              </h3>
              <ul className={classes.rows}>
                {blips.map(blip => (
                  <DecisionRow
                    key={blip.id}
                    blip={blip}
                    ring={ring}
                    {...pointing}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
