import { EmptyState, WarningPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

/** Says that the landscape backend did not answer, what it said instead, and offers to ask again. */
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
        {error.message}
      </Typography>
      <Button variant="outlined" onClick={onRetry}>
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
