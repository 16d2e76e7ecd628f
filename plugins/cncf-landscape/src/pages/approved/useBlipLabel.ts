import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Ring } from 'backstage-plugin-cncf-landscape-common';
import { useLanguage } from '../../data/useLanguage';
import { formatDate } from '../../ui/text/formatDate';
import type { RadarBlip } from '../../model/radar/buildRadar';
import type { RingMove } from '../../model/radar/ringMove';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

/** What a move is called. */
export function useMoveLabels(): Record<RingMove, string> {
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return {
    in: t('approved.movedIn'),
    out: t('approved.movedOut'),
    new: t('approved.isNew'),
  };
}

/** All that a picture of a decision shows, in words: `Kubernetes, Adopt, moved in, decided Feb 1, 2024, #8`. */
export function useBlipLabel(rings: Ring[]): (blip: RadarBlip) => string {
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const language = useLanguage();
  const moves = useMoveLabels();
  return ({ decision, ring, move, number }) =>
    [
      decision.technology.title,
      rings[ring].title,
      move && moves[move],
      decision.scope && t('approved.scoped'),
      decision.decided &&
        t('approved.blipDecided', {
          date: formatDate(decision.decided, language),
        }),
      // Whoever speaks to the browser says what is seen.
      `#${number}`,
    ]
      .filter(Boolean)
      .join(', ');
}
