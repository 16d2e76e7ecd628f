import { Route, Routes } from 'react-router-dom';
import { useSelection } from '../../selection/useSelection';
import { CategoryPage } from '../CategoryPage/CategoryPage';
import { ExplorePage } from '../ExplorePage/ExplorePage';
import { LandscapeLoader } from './LandscapeLoader';

/** The tab: the landscape as a whole, and its categories one by one. */
export function LandscapePage() {
  const [selection] = useSelection();
  return (
    <LandscapeLoader id={selection.landscape}>
      <Routes>
        <Route path="/" element={<ExplorePage />} />
        <Route path="/category/:category" element={<CategoryPage />} />
        <Route
          path="/category/:category/:subcategory"
          element={<CategoryPage />}
        />
      </Routes>
    </LandscapeLoader>
  );
}
