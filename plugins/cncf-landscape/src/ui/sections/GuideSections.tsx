import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { TechnologyGuide } from 'backstage-plugin-cncf-landscape-common';
import { useLanguage } from '../../data/useLanguage';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { GuideSources } from './GuideSources';
import { PointList } from './PointList';
import { Section } from './Section';

/** What the guide says about a technology beyond what it is. */
export function GuideSections({ guide }: { guide: TechnologyGuide }) {
  const language = useLanguage();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const sections: [heading: string, said: string | string[] | undefined][] = [
    [t('details.instead'), guide.instead],
    [t('details.problem'), guide.problem],
    [t('details.features'), guide.features],
    [t('details.useCases'), guide.useCases],
    [t('details.notFor'), guide.notFor],
  ];
  const translated = language.split('-')[0] === guide.lang.split('-')[0];
  return (
    <>
      <div lang={guide.lang}>
        {!translated && (
          <Typography variant="caption" color="textSecondary" lang={language}>
            {t('details.englishOnly')}
          </Typography>
        )}
        {sections.map(
          ([heading, said]) =>
            !!said?.length && (
              <Section key={heading} heading={heading}>
                {typeof said === 'string' ? said : <PointList points={said} />}
              </Section>
            ),
        )}
      </div>
      {guide.sources && (
        <GuideSources sources={guide.sources} checked={guide.checked} />
      )}
    </>
  );
}
