import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { AdoptionList } from '../../model/adoption/adoptionSelection';
import { useLandscapeData } from '../../data/LandscapeContext';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { teamName } from './teamName';

/** What a list is called. */
export function useListTitle(list: AdoptionList): string {
  const { items } = useLandscapeData();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const titleOf = (name: string) => items.get(name)?.title ?? name;
  if (list.of === 'teams') {
    return t('adoption.listTeams', { title: titleOf(list.technology) });
  }
  const team = list.team && teamName(list.team);
  switch (list.of) {
    case 'declaring':
      return team
        ? t('adoption.listNamingOfTeam', { team })
        : t('adoption.listNaming');
    case 'undeclared':
      return team
        ? t('adoption.listUnnamedOfTeam', { team })
        : t('adoption.listUnnamed');
    default: {
      const title = list.technology && titleOf(list.technology);
      if (title && team) {
        return t('adoption.listServicesOfTeam', { title, team });
      }
      if (title) {
        return t('adoption.listServicesOf', { title });
      }
      return team
        ? t('adoption.listOfTeam', { team })
        : t('adoption.listServices');
    }
  }
}
