import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

/** Copies a text, and says that it did. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [copied, copy] = useCopyToClipboard();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <Button size="small" variant="secondary" onPress={() => copy(text)}>
      {copied.value === text ? t('details.copied') : label}
    </Button>
  );
}
