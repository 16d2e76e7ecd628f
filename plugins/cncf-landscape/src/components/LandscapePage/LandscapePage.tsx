import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { useSelection } from '../../selection/useSelection';
import { CategoryPage } from '../CategoryPage/CategoryPage';
import { ExplorePage } from '../ExplorePage/ExplorePage';
import { LandscapeLoader } from './LandscapeLoader';
import { LandscapeSkeleton } from './LandscapeSkeleton';

// What few open on most visits does not make the landscape wait.
const ApprovedPage = lazy(async () => ({
  default: (await import('../ApprovedPage/ApprovedPage')).ApprovedPage,
}));
const AdoptionPage = lazy(async () => ({
  default: (await import('../AdoptionPage/AdoptionPage')).AdoptionPage,
}));
const WhatsNewPage = lazy(async () => ({
  default: (await import('../WhatsNewPage/WhatsNewPage')).WhatsNewPage,
}));

/** The tab: the landscape as a whole, its categories one by one, and what the company makes of it. */
export function LandscapePage() {
  const [selection] = useSelection();
  return (
    <LandscapeLoader id={selection.landscape}>
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
