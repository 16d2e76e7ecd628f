import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useRings } from '../../data/useRings';
import { quietText } from '../../ui/text/quietText';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { useSelection } from '../../routing/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { TechnologyCard } from '../../features/cards/TechnologyCard';
import { useCardStyles } from '../../features/cards/cardStyles';
import { useCompared } from '../../features/comparison/useCompared';
import { ProjectTable } from './ProjectTable';
import { SubcategoryText } from './SubcategoryText';
import { subcategoryItems } from './subcategoryItems';

const useStyles = makeStyles(
  theme => ({
    section: { marginBottom: theme.spacing(5) },
    title: {
      fontSize: '1.25rem',
      fontWeight: 600,
      margin: theme.spacing(0, 0, 1.5),
    },
    kind: {
      color: quietText(theme),
      fontSize: '0.875rem',
      fontWeight: 600,
      margin: theme.spacing(3, 0, 1.5),
    },
  }),
  { name: 'CncfLandscapeSubcategorySection' },
);

/** As many projects as a page about several subcategories compares; more of them are shown as cards. */
const FEW = 8;

/** A subcategory with the guide's text, its projects, then its other items. */
export function SubcategorySection(props: {
  category: string;
  subcategory: string;
  /** Whether the page is about this subcategory only, and so has its title already. */
  alone: boolean;
  onOpen: (name: string) => void;
}) {
  const { category, subcategory, alone, onOpen } = props;
  const { landscape, names, texts, users } = useLandscapeData();
  const classes = useStyles();
  const { grid } = useCardStyles();
  const tickable = useCompared();
  const ringOf = useRings();
  const [{ compare }] = useSelection();
  const routes = useLandscapeRoutes(compare);
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const { projects, others } = useMemo(() => {
    const items = subcategoryItems(landscape.items, { category, subcategory });
    return {
      projects: items.filter(item => item.maturity),
      others: items.filter(item => !item.maturity),
    };
  }, [landscape, category, subcategory]);
  const title = names.subcategory(category, subcategory);
  const text = texts?.subcategories[`${category}/${subcategory}`];

  const compared = projects.length > 1 && (alone || projects.length <= FEW);

  const cards = (items: typeof projects) => (
    <div className={grid}>
      {items.map(item => (
        <TechnologyCard
          key={item.name}
          item={item}
          texts={texts?.items[item.name]}
          users={users?.get(item.name)}
          ring={ringOf(item)}
          onOpen={onOpen}
          {...tickable(item.name)}
        />
      ))}
    </div>
  );
  if (!alone && !projects.length && !others.length) {
    return null;
  }
  return (
    <section className={classes.section} aria-label={title}>
      {!alone && (
        <h3 className={classes.title}>
          <Link to={routes.subcategory(landscape.id, category, subcategory)}>
            {title}
          </Link>
        </h3>
      )}
      {text && <SubcategoryText text={text} lang={texts?.lang} />}
      {projects.length > 0 && others.length > 0 && (
        <h4 className={classes.kind}>{t('category.projects')}</h4>
      )}
      {compared ? (
        <ProjectTable projects={projects} title={title} onOpen={onOpen} />
      ) : (
        cards(projects)
      )}
      {others.length > 0 && (
        <>
          {projects.length > 0 && (
            <h4 className={classes.kind}>{t('category.others')}</h4>
          )}
          {cards(others)}
        </>
      )}
    </section>
  );
}
