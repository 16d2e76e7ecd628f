import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { ItemTexts } from 'backstage-plugin-cncf-landscape-common';
import { useRings } from '../../data/useRings';
import { quietText } from '../../ui/text/quietText';
import { unseenContent } from '../../ui/text/unseenContent';
import type { ItemSection } from '../../model/selection/arrangeItems';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useCompared } from '../comparison/useCompared';
import { TechnologyCard } from './TechnologyCard';
import { useCardStyles } from './cardStyles';
import { useGrowingCount } from '../../scheduling/useGrowingCount';

const useStyles = makeStyles(
  theme => ({
    section: { marginBottom: theme.spacing(4) },
    heading: {
      alignItems: 'baseline',
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 1.5),
      margin: theme.spacing(0, 0, 1.5),
    },
    title: { fontSize: '1.125rem', fontWeight: 600, margin: 0 },
    category: { color: quietText(theme), fontSize: '0.875rem' },
    link: { fontSize: '0.875rem', marginLeft: 'auto' },
  }),
  { name: 'CncfLandscapeCardsView' },
);

/** The heading of a subcategory's cards. */
export interface SectionHeading {
  title: string;
  category: string;
  href: string;
}

/** Technologies as cards, in sections. */
export function CardsView(props: {
  sections: ItemSection[];
  /** The words above a section, where it has a place. */
  headingOf: (section: ItemSection) => SectionHeading | undefined;
  texts?: Record<string, ItemTexts>;
  users?: ReadonlyMap<string, number>;
  /** The terms that a search matched. */
  terms?: ReadonlySet<string>;
  onOpen: (name: string) => void;
}) {
  const { sections, headingOf, texts, users, terms, onOpen } = props;
  const tickable = useCompared();
  const ringOf = useRings();
  const classes = useStyles();
  const cardClasses = useCardStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const total = sections.reduce((sum, { items }) => sum + items.length, 0);
  let left = useGrowingCount(total, sections);

  return (
    <>
      {sections.map(section => {
        const shown = section.items.slice(0, left);
        left -= shown.length;
        const heading = headingOf(section);
        return (
          shown.length > 0 && (
            <section
              key={section.key}
              className={classes.section}
              aria-label={heading?.title}
            >
              {heading && (
                <div className={classes.heading}>
                  <h3 className={classes.title}>{heading.title}</h3>
                  <span className={classes.category}>{heading.category}</span>
                  <Link
                    to={heading.href}
                    className={classes.link}
                    aria-label={`${t('category.showAll')}: ${heading.title}`}
                  >
                    {t('category.showAll')}
                  </Link>
                </div>
              )}
              <div className={cardClasses.grid} style={unseenContent(total)}>
                {shown.map(item => (
                  <TechnologyCard
                    key={item.name}
                    item={item}
                    texts={texts?.[item.name]}
                    users={users?.get(item.name)}
                    ring={ringOf(item)}
                    terms={terms}
                    onOpen={onOpen}
                    {...tickable(item.name)}
                  />
                ))}
              </div>
            </section>
          )
        );
      })}
    </>
  );
}
