import {
  PageLayout,
  pluginHeaderActionsApiRef,
  useApi,
  useAppNode,
  useRouteRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import MapIcon from '@material-ui/icons/Map';
import { useMemo } from 'react';
import { rootRouteRef } from '../routing/routes';
import { cncfLandscapeTranslationRef } from '../translation/translationRef';
import { LandscapePage } from './LandscapePage';
import { TabPanel } from './TabPanel';
import { useLandscapeTabs } from './useLandscapeTabs';

/** The title that an app's configuration gives the page, if any. */
function useConfiguredTitle(): string | undefined {
  const config = useAppNode()?.spec.config;
  return config && typeof config === 'object' && 'title' in config
    ? String(config.title)
    : undefined;
}

/** The tab in an app of the new frontend system: its header with the sub-pages as tabs, and the page itself. */
export function LandscapeTab() {
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const title = useConfiguredTitle() ?? t('page.landscape');
  const titleLink = useRouteRef(rootRouteRef)?.();
  const tabs = useLandscapeTabs();
  const headerActions = useApi(pluginHeaderActionsApiRef);
  // The app's layout is a new component each time it is rendered: rendered with each change of the address, it would
  // build the whole page anew, and what is being typed would lose the focus.
  return useMemo(
    () => (
      <PageLayout
        title={title}
        icon={<MapIcon fontSize="inherit" />}
        titleLink={titleLink}
        headerActions={headerActions.getPluginHeaderActions('cncf-landscape')}
        tabs={tabs}
      >
        <TabPanel>
          <LandscapePage />
        </TabPanel>
      </PageLayout>
    ),
    [title, titleLink, headerActions, tabs],
  );
}
