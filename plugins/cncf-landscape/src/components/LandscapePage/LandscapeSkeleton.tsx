import { Content } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useCardStyles } from '../CardsView/cardStyles';
import { useExploreStyles } from '../ExplorePage/exploreStyles';

const useStyles = makeStyles(
  theme => ({
    block: {
      backgroundColor: theme.palette.action.hover,
      borderRadius: 8,
    },
  }),
  { name: 'CncfLandscapeSkeleton' },
);

/** The outline of the landscape while it loads, in the sizes that it will have. */
export function LandscapeSkeleton() {
  const classes = useStyles();
  const explore = useExploreStyles();
  const { grid } = useCardStyles();
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
          <div className={grid}>
            {Array.from({ length: 12 }, (_, index) => block(210, index))}
          </div>
        </div>
      </div>
    </Content>
  );
}
