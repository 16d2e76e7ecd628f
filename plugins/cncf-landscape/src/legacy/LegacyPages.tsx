import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { useSelection } from '../routing/useSelection';
import { ExplorePage } from '../pages/explore/ExplorePage';
import { LandscapeLoader } from '../ui/states/LandscapeLoader';
import { LandscapeSkeleton } from '../pages/explore/LandscapeSkeleton';
import { LegacyCategoryPage } from './LegacyCategoryPage';

// What few open on most visits does not make the landscape wait.
const ApprovedPage = lazy(async () => ({
  default: (await import('../pages/approved/ApprovedPage')).ApprovedPage,
}));
const AdoptionPage = lazy(async () => ({
  default: (await import('../pages/adoption/AdoptionPage')).AdoptionPage,
}));
const WhatsNewPage = lazy(async () => ({
  default: (await import('../pages/whatsNew/WhatsNewPage')).WhatsNewPage,
}));

/** The pages of the tab by their paths, in an app of the old frontend system. */
export function LegacyPages() {
  const [selection] = useSelection();
  return (
    <LandscapeLoader id={selection.landscape} fallback={<LandscapeSkeleton />}>
      <Suspense fallback={<LandscapeSkeleton />}>
        <Routes>
          <Route path="/" element={<ExplorePage />} />
          <Route path="/category/:category" element={<LegacyCategoryPage />} />
          <Route
            path="/category/:category/:subcategory"
            element={<LegacyCategoryPage />}
          />
          <Route path="/approved" element={<ApprovedPage />} />
          <Route path="/adoption" element={<AdoptionPage />} />
          <Route path="/whats-new" element={<WhatsNewPage />} />
        </Routes>
      </Suspense>
    </LandscapeLoader>
  );
}
