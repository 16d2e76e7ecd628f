import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import CodeIcon from '@material-ui/icons/Code';
import DescriptionIcon from '@material-ui/icons/DescriptionOutlined';
import LanguageIcon from '@material-ui/icons/Language';
import type { ItemTexts } from 'backstage-plugin-cncf-landscape-common';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { quietText } from '../text/quietText';

const useStyles = makeStyles(
  theme => ({
    links: { display: 'inline-flex', gap: 2, marginRight: -6 },
    link: {
      borderRadius: 4,
      color: quietText(theme),
      display: 'inline-flex',
      padding: 6,
      position: 'relative',
      '&:hover, &:focus-visible': {
        backgroundColor: theme.palette.action.hover,
        color: theme.palette.primary.main,
      },
    },
  }),
  { name: 'CncfLandscapeTechnologyLinks' },
);

/** The ways to a technology's own pages, as icons. */
export function TechnologyLinks(props: { title: string; texts: ItemTexts }) {
  const { title, texts } = props;
  const classes = useStyles();
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
