import { translationApiRef } from '@backstage/frontend-plugin-api';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { cncfLandscapeTranslationRef } from '../translation/translationRef';

/** `home-page-widget:cncf-landscape/advice`, “What should I use for …?”; nothing in an app without a home page. */
export const adviceWidget = HomePageWidgetBlueprint.makeWithOverrides({
  name: 'advice',
  factory(makeWidget, { apis }) {
    const texts = apis.get(translationApiRef)!;
    const { t } = texts.getTranslation(cncfLandscapeTranslationRef);
    return makeWidget({
      name: 'CncfLandscapeAdvice',
      title: t('approved.question'),
      description: t('home.adviceDescription'),
      layout: { width: { minColumns: 4 }, height: { minRows: 3 } },
      components: async () => {
        const { AdviceWidget } = await import('../features/home/AdviceWidget');
        return { Content: AdviceWidget };
      },
    });
  },
});

/** `home-page-widget:cncf-landscape/my-teams`, what the reader's teams use; nothing in an app without a home page. */
export const myTeamsWidget = HomePageWidgetBlueprint.makeWithOverrides({
  name: 'my-teams',
  factory(makeWidget, { apis }) {
    const texts = apis.get(translationApiRef)!;
    const { t } = texts.getTranslation(cncfLandscapeTranslationRef);
    return makeWidget({
      name: 'CncfLandscapeMyTeams',
      title: t('home.myTeams'),
      description: t('home.myTeamsDescription'),
      layout: { width: { minColumns: 4 }, height: { minRows: 3 } },
      components: async () => {
        const { MyTeamsWidget } = await import(
          '../features/home/MyTeamsWidget'
        );
        return { Content: MyTeamsWidget };
      },
    });
  },
});
