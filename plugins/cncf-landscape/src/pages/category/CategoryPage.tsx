import { Content, EmptyState, Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Breadcrumbs from '@material-ui/core/Breadcrumbs';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback, useRef } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { usePrefetch } from '../../data/usePrefetch';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { useSelection } from '../../routing/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { Comparison } from '../../features/comparison/Comparison';
import { DetailsDrawer } from '../../features/details/DetailsDrawer';
import { SubcategorySection } from './SubcategorySection';
import { subcategoryItems } from './subcategoryItems';

const useStyles = makeStyles(
  theme => ({
    title: {
      fontSize: '1.75rem',
      fontWeight: 700,
      lineHeight: 1.2,
      margin: theme.spacing(1.5, 0, 1),
    },
    summary: {
      fontSize: '1rem',
      lineHeight: 1.55,
      margin: theme.spacing(0, 0, 3),
      maxWidth: '75ch',
    },
  }),
  { name: 'CncfLandscapeCategoryPage' },
);

/** A category or one of its subcategories: what it is for, how to choose, and all that is in it. */
export function CategoryPage(props: {
  /** The category's slug. */
  category: string | undefined;
  /** The subcategory's slug; absent for all of the category. */
  subcategory: string | undefined;
}) {
  const { category: slug = '', subcategory } = props;
  const { landscape, names, texts } = useLandscapeData();
  const [{ compare }, change] = useSelection();
  const classes = useStyles();
  const routes = useLandscapeRoutes(compare);
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const sections = useRef<HTMLDivElement>(null);
  usePrefetch(sections);
  const open = useCallback(
    (name: string) => change(now => ({ ...now, item: name })),
    [change],
  );

  const category = landscape.categories.find(other => other.slug === slug);
  const subcategories = category?.subcategories.filter(
    other => !subcategory || other.slug === subcategory,
  );
  if (!category || !subcategories?.length) {
    return (
      <Content>
        <EmptyState
          missing="content"
          title={t('category.notFound')}
          action={
            <Link to={routes.landscape(landscape.id)}>
              {t('category.backToLandscape')}
            </Link>
          }
        />
      </Content>
    );
  }
  const shown = [
    ...new Set(
      subcategories.flatMap(({ slug: below }) =>
        subcategoryItems(landscape.items, {
          category: slug,
          subcategory: below,
        }).map(({ name }) => name),
      ),
    ),
  ];
  return (
    <Content>
      <Breadcrumbs aria-label={t('category.path')}>
        <Link to={routes.landscape(landscape.id)}>
          {t('category.backToLandscape')}
        </Link>
        {subcategory && (
          <Link to={routes.category(landscape.id, slug)}>
            {names.category(slug)}
          </Link>
        )}
      </Breadcrumbs>
      <h2 className={classes.title}>
        {subcategory
          ? names.subcategory(slug, subcategory)
          : names.category(slug)}
      </h2>
      {!subcategory && texts?.categories[slug] && (
        <p className={classes.summary}>{texts.categories[slug].summary}</p>
      )}
      <div ref={sections}>
        {subcategories.map(other => (
          <SubcategorySection
            key={other.slug}
            category={slug}
            subcategory={other.slug}
            alone={Boolean(subcategory)}
            onOpen={open}
          />
        ))}
      </div>
      <Comparison />
      <DetailsDrawer shown={shown} />
    </Content>
  );
}
