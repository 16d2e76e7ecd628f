import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { Ring } from 'backstage-plugin-cncf-landscape-common';
import { quietText } from '../../ui/text/quietText';
import type { RadarBlip } from '../../model/radar/buildRadar';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { BlipMark } from './BlipMark';
import { useMoveLabels } from './useBlipLabel';

const useStyles = makeStyles(
  theme => ({
    legend: {
      color: quietText(theme),
      display: 'flex',
      flexWrap: 'wrap',
      fontSize: '0.8125rem',
      gap: theme.spacing(0.5, 2.5),
      listStyle: 'none',
      margin: theme.spacing(1, 0, 2),
      padding: 0,
      '& li': { alignItems: 'center', display: 'flex', gap: 6 },
    },
  }),
  { name: 'CncfLandscapeRadarLegend' },
);

/** What the marks around blips mean: those that are there. */
export function RadarLegend(props: { rings: Ring[]; blips: RadarBlip[] }) {
  const { rings, blips } = props;
  const classes = useStyles();
  const moves = useMoveLabels();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const marks = [
    ...(['in', 'out', 'new'] as const).map(move => ({
      label: moves[move],
      move,
      example: blips.find(blip => blip.move === move),
    })),
    {
      label: t('approved.scoped'),
      move: undefined,
      example: blips.find(({ decision }) => decision.scope),
    },
  ];
  return (
    <ul className={classes.legend}>
      {marks.map(
        ({ label, move, example }) =>
          example && (
            <li key={label}>
              <svg aria-hidden width={22} height={22} viewBox="-11 -11 22 22">
                <BlipMark
                  ring={rings[example.ring]}
                  radius={10}
                  move={move}
                  scoped={!move}
                  inwards={90}
                />
              </svg>
              {label}
            </li>
          ),
      )}
    </ul>
  );
}
