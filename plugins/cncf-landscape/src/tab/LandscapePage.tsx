import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { useSelection } from '../routing/useSelection';
import { CategoryPage } from '../pages/category/CategoryPage';
import { ExplorePage } from '../pages/explore/ExplorePage';
import { LandscapeLoader } from '../ui/states/LandscapeLoader';
import { LandscapeSkeleton } from '../pages/explore/LandscapeSkeleton';

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

/** The tab: the landscape as a whole, its categories one by one, and what the company makes of it. */
export function LandscapePage() {
  const [selection] = useSelection();
  return (
    <LandscapeLoader id={selection.landscape} fallback={<LandscapeSkeleton />}>
      <Suspense fallback={<LandscapeSkeleton />}>
        <Routes>
          <Route path="/" element={<ExplorePage />} />
          <Route path="/category/:category" element={<CategoryPage />} />
          <Route
            path="/category/:category/:subcategory"
            element={<CategoryPage />}
          />
          <Route path="/approved" element={<ApprovedPage />} />
          <Route path="/adoption" element={<AdoptionPage />} />
          <Route path="/whats-new" element={<WhatsNewPage />} />
        </Routes>
      </Suspense>
    </LandscapeLoader>
  );
}
