import { EmptyState, WarningPanel } from '@backstage/core-components';
import { isError } from '@backstage/errors';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import Typography from '@material-ui/core/Typography';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

/** What went wrong in the browser, and below it what the backend itself said, where it said something. */
function messagesOf(error: Error): string {
  return [error, error.cause]
    .filter(isError)
    .map(({ message }) => message)
    .join('\n');
}

/** Says that the landscape backend did not answer, what it said instead, and offers to try again. */
export function LandscapeProblem(props: { error: Error; onRetry: () => void }) {
  const { error, onRetry } = props;
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <WarningPanel
      severity="error"
      title={t('problem.unavailable')}
      defaultExpanded
    >
      <Typography variant="body2">{t('problem.unavailableHint')}</Typography>
      <Typography
        variant="body2"
        component="pre"
        style={{ whiteSpace: 'pre-wrap' }}
      >
        {messagesOf(error)}
      </Typography>
      <Button variant="secondary" onPress={onRetry}>
        {t('problem.retry')}
      </Button>
    </WarningPanel>
  );
}

/** Says that a landscape has nothing in it, and what to look at. */
export function EmptyLandscape({ id }: { id: string }) {
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <EmptyState
      missing="content"
      title={t('problem.empty')}
      description={t('problem.emptyHint', { id })}
    />
  );
}
