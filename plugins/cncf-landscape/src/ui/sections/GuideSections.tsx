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
  const translated = language.split('-')[0] === guide.lang.split('-')[0];
  return (
    <>
      <div lang={guide.lang}>
        {!translated && (
          <Typography variant="caption" color="textSecondary" lang={language}>
            {t('details.englishOnly')}
          </Typography>
        )}
        <Section heading={t('details.problem')}>{guide.problem}</Section>
        <Section heading={t('details.features')}>
          <PointList points={guide.features} />
        </Section>
        <Section heading={t('details.useCases')}>
          <PointList points={guide.useCases} />
        </Section>
        <Section heading={t('details.notFor')}>
          <PointList points={guide.notFor} />
        </Section>
      </div>
      {guide.sources && (
        <GuideSources sources={guide.sources} checked={guide.checked} />
      )}
    </>
  );
}
