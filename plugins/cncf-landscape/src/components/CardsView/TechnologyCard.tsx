import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  ItemTexts,
  LandscapeItem,
} from 'backstage-plugin-cncf-landscape-common';
import CodeIcon from '@material-ui/icons/Code';
import DescriptionIcon from '@material-ui/icons/DescriptionOutlined';
import LanguageIcon from '@material-ui/icons/Language';
import { memo } from 'react';
import { MaturityBadge } from '../../marks/MaturityBadge';
import { ItemPicture } from '../../marks/ItemPicture';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useCardStyles } from './cardStyles';

/** What a card shows. */
export interface TechnologyCardProps {
  item: LandscapeItem;
  texts?: ItemTexts;
  /** How many entities use it. */
  users?: number;
  onOpen: (name: string) => void;
}

function CardLinks(props: { title: string; texts: ItemTexts }) {
  const { title, texts } = props;
  const classes = useCardStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const links = [
    {
      url: texts.documentation,
      label: t('card.documentation', { title }),
      Icon: DescriptionIcon,
    },
    {
      url: texts.repository,
      label: t('card.repository', { title }),
      Icon: CodeIcon,
    },
    {
      url: texts.homepage,
      label: t('card.homepage', { title }),
      Icon: LanguageIcon,
    },
  ];
  return (
    <span className={classes.links}>
      {links.map(
        ({ url, label, Icon }) =>
          url && (
            <a
              key={label}
              className={classes.link}
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              title={label}
              aria-label={label}
            >
              <Icon fontSize="small" />
            </a>
          ),
      )}
    </span>
  );
}

function Card(props: TechnologyCardProps) {
  const { item, texts, users, onOpen } = props;
  const classes = useCardStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <article className={classes.card} data-technology={item.name}>
      <div className={classes.head}>
        <ItemPicture item={item} />
        <div className={classes.naming}>
          <h4 className={classes.title}>
            <button
              type="button"
              className={classes.open}
              onClick={() => onOpen(item.name)}
            >
              {item.title}
            </button>
          </h4>
          {item.maturity && <MaturityBadge maturity={item.maturity} />}
        </div>
      </div>
      {texts?.description && (
        <p className={classes.description}>{texts.description}</p>
      )}
      {texts?.problem && (
        <p className={classes.problem}>
          <span className={classes.problemLabel}>{t('card.problem')}</span>
          {texts.problem}
        </p>
      )}
      <div className={classes.foot}>
        <span className={classes.users}>
          {users ? t('card.users', { count: users }) : null}
        </span>
        {texts && <CardLinks title={item.title} texts={texts} />}
      </div>
    </article>
  );
}

/** A technology at a glance: what it is, which problem it solves, how mature it is, who uses it. */
export const TechnologyCard = memo(Card);
