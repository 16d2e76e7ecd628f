import { Content } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useSelection } from '../../routing/useSelection';
import { useView } from './useView';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useCardStyles } from '../../features/cards/cardStyles';
import { useExploreStyles } from './exploreStyles';

const useStyles = makeStyles(
  theme => ({
    block: {
      backgroundColor: theme.palette.action.hover,
      borderRadius: 8,
    },
    map: { display: 'flex', flexDirection: 'column', gap: theme.spacing(2) },
  }),
  { name: 'CncfLandscapeSkeleton' },
);

/** The heights (CSS pixels) of the first categories, as most landscapes come to. */
const MAP = [430, 430, 430];

/** The outline of the landscape while it loads, in the sizes that it will have. */
export function LandscapeSkeleton() {
  const classes = useStyles();
  const explore = useExploreStyles();
  const { grid } = useCardStyles();
  const [selection] = useSelection();
  const view = useView(selection);
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const block = (height: number, key?: number) => (
    <div key={key} className={classes.block} style={{ height }} />
  );
  return (
    <Content>
      <div
        role="status"
        aria-busy="true"
        aria-label={t('problem.loading')}
        className={explore.layout}
      >
        <div className={explore.filters}>{block(480)}</div>
        <div className={explore.main}>
          <div className={explore.toolbar}>
            <div
              className={classes.block}
              style={{ height: 40, flex: '1 1 280px', maxWidth: 560 }}
            />
          </div>
          <div className={explore.summary} />
          {view === 'map' && (
            <div className={classes.map}>
              {MAP.map((height, index) => block(height, index))}
            </div>
          )}
          {view === 'cards' && (
            <div className={grid}>
              {Array.from({ length: 12 }, (_, index) => block(260, index))}
            </div>
          )}
          {view === 'table' && block(800)}
        </div>
      </div>
    </Content>
  );
}
