import { useParams } from 'react-router-dom';
import { CategoryPage } from '../pages/category/CategoryPage';

/** The category, and its subcategory, that the route names. */
export function LegacyCategoryPage() {
  const { category, subcategory } = useParams();
  return <CategoryPage category={category} subcategory={subcategory} />;
}
