import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Fragment } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import type { Advice } from 'backstage-plugin-cncf-landscape-common';
import { useAnswerStyles } from './answerStyles';

/** Where to read how to choose, and what else the company decided on there. */
export function AnswerSubcategories(props: {
  places: Advice['places'];
  onOpen: (name: string) => void;
}) {
  const { places, onOpen } = props;
  const { landscape, names } = useLandscapeData();
  const classes = useAnswerStyles();
  const routes = useLandscapeRoutes();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  if (!places.length) {
    return null;
  }
  return (
    <p className={classes.places}>
      {t('approved.howToChoose')}:{' '}
      {places.map(({ place: { category, subcategory }, beside }) => (
        <span key={`${category}/${subcategory}`}>
          <Link to={routes.subcategory(landscape.id, category, subcategory)}>
            {names.subcategory(category, subcategory)}
          </Link>
          {beside.length > 0 && ` · ${t('approved.beside')} `}
          {beside.map(({ item, ring }, index) => (
            <Fragment key={item.name}>
              {index > 0 && ', '}
              <button
                type="button"
                className={classes.link}
                onClick={() => onOpen(item.name)}
              >
                {item.title}
              </button>{' '}
              ({ring?.title})
            </Fragment>
          ))}
        </span>
      ))}
    </p>
  );
}
