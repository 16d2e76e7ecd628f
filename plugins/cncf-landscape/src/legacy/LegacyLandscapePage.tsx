import { Header, HeaderTabs, Link, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useLocation } from 'react-router-dom';
import { cncfLandscapeTranslationRef } from '../translation/translationRef';
import { LegacyPages } from './LegacyPages';
import { inOldApp } from './inOldApp';
import { type LegacyTab, useLegacyTabs } from './useLegacyTabs';

/** The page that a path belongs to: its own, else the landscape itself, whose path all others start with. */
function openTab(tabs: LegacyTab[], pathname: string): number {
  return Math.max(
    0,
    tabs.findIndex(({ href }, index) => index > 0 && pathname === href),
  );
}

function TabWithHeader() {
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const { pathname } = useLocation();
  const tabs = useLegacyTabs();
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
      <LegacyPages />
    </Page>
  );
}

/** The tab in an app of the old frontend system: its header with the sub-pages as tabs, and the page itself. */
export function LegacyLandscapePage() {
  return inOldApp(<TabWithHeader />);
}
