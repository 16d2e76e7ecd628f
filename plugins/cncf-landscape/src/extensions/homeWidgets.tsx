import { attachComponentData } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  HomePageWidgetBlueprint,
  type HomePageWidgetData,
  homePageWidgetDataRef,
} from '@backstage/plugin-home-react/alpha';
import { cloneElement } from 'react';
import { cncfLandscapeTranslationRef } from '../translation/translationRef';

const LAYOUT = { width: { minColumns: 4 }, height: { minRows: 3 } };

/** A widget's title is a text; this has it follow the reader's language. */
function translated(
  data: HomePageWidgetData,
  title: 'approved.question' | 'home.myTeams',
): HomePageWidgetData {
  function Widget(props: {}) {
    const { t } = useTranslationRef(cncfLandscapeTranslationRef);
    return cloneElement(data.component, { ...props, title: t(title) });
  }
  // What the grid of the home page reads of a widget's component.
  attachComponentData(Widget, 'core.extensionName', data.name);
  attachComponentData(Widget, 'title', data.title);
  attachComponentData(Widget, 'description', data.description);
  attachComponentData(Widget, 'home.widget.config', { layout: data.layout });
  return { ...data, component: <Widget /> };
}

/** `home-page-widget:cncf-landscape/advice`, “What should I use for …?”; nothing in an app without a home page. */
export const adviceWidget = HomePageWidgetBlueprint.makeWithOverrides({
  name: 'advice',
  *factory(makeWidget) {
    const widget = makeWidget({
      name: 'CncfLandscapeAdvice',
      title: 'What should I use for …?',
      description:
        'Describe what you need, and see what the company has approved for it',
      layout: LAYOUT,
      components: async () => {
        const { AdviceWidget } = await import('../features/home/AdviceWidget');
        return { Content: AdviceWidget };
      },
    });
    yield homePageWidgetDataRef(
      translated(widget.get(homePageWidgetDataRef), 'approved.question'),
    );
  },
});

/** `home-page-widget:cncf-landscape/my-teams`, what the reader's teams use; nothing in an app without a home page. */
export const myTeamsWidget = HomePageWidgetBlueprint.makeWithOverrides({
  name: 'my-teams',
  *factory(makeWidget) {
    const widget = makeWidget({
      name: 'CncfLandscapeMyTeams',
      title: 'My teams’ technologies',
      description:
        'What your teams’ services use, with what needs attention first',
      layout: LAYOUT,
      components: async () => {
        const { MyTeamsWidget } = await import(
          '../features/home/MyTeamsWidget'
        );
        return { Content: MyTeamsWidget };
      },
    });
    yield homePageWidgetDataRef(
      translated(widget.get(homePageWidgetDataRef), 'home.myTeams'),
    );
  },
});
