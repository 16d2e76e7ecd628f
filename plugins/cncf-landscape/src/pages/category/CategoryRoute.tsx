import { useSegmentsBelow } from '../../routing/useSegmentsBelow';
import { CategoryPage } from './CategoryPage';

/** The category, and its subcategory, that the address names below the page's own path. */
export function CategoryRoute() {
  const [category, subcategory] = useSegmentsBelow();
  return <CategoryPage category={category} subcategory={subcategory} />;
}
