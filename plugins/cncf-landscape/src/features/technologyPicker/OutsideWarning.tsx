import { WarningPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { hasEnded } from 'backstage-plugin-cncf-landscape-common';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import type { Choice } from './pickerChoices';

/** Why a chosen technology is none that the company approves here, and what to use instead. */
export function OutsideWarning(props: {
  value: string;
  /** Absent where nothing of that name is offered. */
  choice?: Choice;
}) {
  const { value, choice } = props;
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const title = choice?.item.title ?? value;
  const { ring, decision } = choice ?? {};
  const texts = [
    choice ? undefined : t('picker.elsewhere'),
    choice && !ring ? t('picker.undecided') : undefined,
    decision?.rationale,
    decision?.replacement &&
      t('picker.replacement', { title: decision.replacement.title }),
    hasEnded(choice?.item.maturity) ? t('picker.archived') : undefined,
  ].filter(Boolean);
  return (
    <div role="status">
      <WarningPanel
        defaultExpanded
        severity="warning"
        title={
          ring
            ? t('picker.outsideIn', { title, ring: ring.title })
            : t('picker.outside', { title })
        }
      >
        {texts.map(text => (
          <Typography key={text} variant="body2">
            {text}
          </Typography>
        ))}
      </WarningPanel>
    </div>
  );
}
