import { compatWrapper } from '@backstage/core-compat-api';
import { Header, HeaderTabs, Link, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useLocation } from 'react-router-dom';
import { LandscapePage } from '../tab/LandscapePage';
import {
  type LandscapeTabLink,
  useLandscapeTabs,
} from '../tab/useLandscapeTabs';
import { cncfLandscapeTranslationRef } from '../translation/translationRef';

/** The page that a path belongs to: its own, else the landscape itself, whose path all others start with. */
function openTab(tabs: LandscapeTabLink[], pathname: string): number {
  return Math.max(
    0,
    tabs.findIndex(({ href }, index) => index > 0 && pathname === href),
  );
}

function TabWithHeader() {
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const { pathname } = useLocation();
  const tabs = useLandscapeTabs();
  return (
    <Page themeId="tool">
      <Header title={t('page.landscape')} />
      <HeaderTabs
        selectedIndex={openTab(tabs, pathname)}
        tabs={tabs.map(({ id, label, href }) => ({
          id,
          label,
          tabProps: { component: Link, to: href },
        }))}
      />
      <LandscapePage />
    </Page>
  );
}

/** The tab in an app of the old frontend system: its header with the sub-pages as tabs, and the page itself. */
export function LegacyLandscapePage() {
  return compatWrapper(<TabWithHeader />);
}
