import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LandscapeItem } from 'backstage-plugin-cncf-landscape-common';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useRings } from '../../data/useRings';
import { useLanguage } from '../../data/useLanguage';
import { formatDate } from '../../ui/text/formatDate';
import { ItemPicture } from '../../ui/pictures/ItemPicture';
import { MaturityBadge } from '../../ui/marks/MaturityBadge';
import { RingBadge } from '../../ui/marks/RingBadge';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { CompareTick } from '../../features/comparison/CompareTick';
import { useCompared } from '../../features/comparison/useCompared';
import { PointList } from '../../ui/sections/PointList';
import { useProjectTableStyles } from './projectTableStyles';

/** The projects of a subcategory side by side: how mature, since when, who uses them, what for and what not for. */
export function ProjectTable(props: {
  projects: LandscapeItem[];
  /** What the projects have in common: the name of their subcategory. */
  title: string;
  onOpen: (name: string) => void;
}) {
  const { projects, title, onOpen } = props;
  const { texts, users, policy } = useLandscapeData();
  const ringOf = useRings();
  const ringsKnown = Boolean(policy?.rings.length);
  const classes = useProjectTableStyles();
  const language = useLanguage();
  const tickable = useCompared();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const day = (date: string | undefined) =>
    date && <time dateTime={date}>{formatDate(date, language)}</time>;
  return (
    <div className={classes.scroller}>
      <table
        className={classes.table}
        aria-label={t('category.comparisonOf', { title })}
      >
        <thead>
          <tr>
            <th scope="col">{t('category.columnName')}</th>
            <th scope="col">{t('category.columnMaturity')}</th>
            {ringsKnown && <th scope="col">{t('category.columnRing')}</th>}
            {users && (
              <th scope="col" className={classes.number}>
                {t('category.columnUsers')}
              </th>
            )}
            <th scope="col" className={classes.text}>
              {t('category.columnProblem')}
            </th>
            <th scope="col" className={classes.text}>
              {t('category.columnNotFor')}
            </th>
            <th scope="col" className={classes.audit}>
              {t('category.columnAudit')}
            </th>
          </tr>
        </thead>
        <tbody>
          {projects.map(item => {
            const text = texts?.items[item.name];
            const ring = ringOf(item);
            return (
              <tr key={item.name} data-technology={item.name}>
                <th scope="row">
                  <div className={classes.name}>
                    <ItemPicture item={item} height={32} />
                    <button
                      type="button"
                      className={classes.open}
                      data-opens={item.name}
                      onClick={() => onOpen(item.name)}
                    >
                      {item.title}
                    </button>
                    <CompareTick
                      name={item.name}
                      title={item.title}
                      {...tickable(item.name)}
                    />
                  </div>
                </th>
                <td
                  className={classes.maturity}
                  data-label={t('category.columnMaturity')}
                >
                  {item.maturity && <MaturityBadge maturity={item.maturity} />}
                  {text?.since && (
                    <span className={classes.since}>
                      {t('category.since', {
                        date: formatDate(text.since, language),
                      })}
                    </span>
                  )}
                </td>
                {ringsKnown && (
                  <td data-label={t('category.columnRing')}>
                    {ring && <RingBadge ring={ring} />}
                  </td>
                )}
                {users && (
                  <td
                    className={classes.number}
                    data-label={t('category.columnUsers')}
                  >
                    {users.get(item.name) ?? 0}
                  </td>
                )}
                <td lang={texts?.lang} data-label={t('category.columnProblem')}>
                  {text?.problem ?? text?.description}
                </td>
                <td lang={texts?.lang} data-label={t('category.columnNotFor')}>
                  {text?.notFor && <PointList points={text.notFor} />}
                  {text?.instead}
                </td>
                <td
                  className={classes.audit}
                  data-label={t('category.columnAudit')}
                >
                  {day(text?.auditedAt)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
