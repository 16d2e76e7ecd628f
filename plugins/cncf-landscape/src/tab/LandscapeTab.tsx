import {
  NotFoundErrorPage,
  PageLayout,
  pluginHeaderActionsApiRef,
  routeResolutionApiRef,
  useApi,
  useAppLocation,
  useAppNavigate,
  useRouteRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import MapIcon from '@material-ui/icons/Map';
import { useEffect } from 'react';
import { type Additions, AdditionsContext } from '../additions/Additions';
import { LandscapeSkeleton } from '../pages/explore/LandscapeSkeleton';
import { rootRouteRef } from '../routing/routes';
import { useSelection } from '../routing/useSelection';
import { cncfLandscapeTranslationRef } from '../translation/translationRef';
import { LandscapeLoader } from '../ui/states/LandscapeLoader';
import { type SubPage, useSubPageTitles } from './SubPage';
import { TabPanel } from './TabPanel';

const pathOf = (root: string, { path }: SubPage) =>
  path ? `${root.replace(/\/$/, '')}/${path}` : root;

/** The page that the address belongs to; the first tab where the address is the tab's and no page is there. */
function useOpenPage(
  root: string,
  tabs: SubPage[],
  unlisted: SubPage[],
): SubPage | undefined {
  const { pathname, search } = useAppLocation();
  const navigate = useAppNavigate();
  const { matches } = useApi(routeResolutionApiRef).resolvePath({ pathname });
  const open = [...unlisted, ...tabs].find(({ node }) =>
    matches.some(match => match.node === node),
  );
  const instead =
    !open && pathname.replace(/\/$/, '') === root ? tabs[0] : open;
  const redirect = instead === open ? undefined : instead;
  useEffect(() => {
    if (redirect) {
      navigate(`${pathOf(root, redirect)}${search}`, { replace: true });
    }
  }, [navigate, redirect, root, search]);
  return instead;
}

/** The tab in an app of the new frontend system: its header, with the pages as tabs, and the page that is open. */
export function LandscapeTab(props: {
  /** The title in the app's configuration, if any. */
  title: string | undefined;
  tabs: SubPage[];
  /** Pages that only links lead to. */
  unlisted: SubPage[];
  /** The same object each time. */
  additions: Additions;
}) {
  const { title, tabs, unlisted, additions } = props;
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const root = useRouteRef(rootRouteRef)?.() ?? '/';
  const labels = useSubPageTitles(tabs);
  const headerActions = useApi(pluginHeaderActionsApiRef);
  const open = useOpenPage(root, tabs, unlisted);
  const [selection] = useSelection();
  return (
    <PageLayout
      title={title ?? t('page.landscape')}
      icon={<MapIcon fontSize="inherit" />}
      titleLink={root}
      headerActions={headerActions.getPluginHeaderActions('cncf-landscape')}
      tabs={tabs.map((page, index) => ({
        id: page.node.spec.id,
        label: labels[index],
        href: pathOf(root, page),
      }))}
    >
      <TabPanel>
        {open ? (
          <LandscapeLoader
            id={selection.landscape}
            fallback={<LandscapeSkeleton />}
          >
            <AdditionsContext.Provider value={additions}>
              {open.element}
            </AdditionsContext.Provider>
          </LandscapeLoader>
        ) : (
          <NotFoundErrorPage />
        )}
      </TabPanel>
    </PageLayout>
  );
}
