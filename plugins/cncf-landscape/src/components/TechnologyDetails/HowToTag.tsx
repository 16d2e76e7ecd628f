import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { ANNOTATION_USES } from 'backstage-plugin-cncf-landscape-common';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useDetailsStyles } from './detailsStyles';

/** What to write into a service's catalog-info.yaml to say that it uses technologies, ready to copy. */
export function HowToTag({ uses, hint }: { uses: string; hint: string }) {
  const classes = useDetailsStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const [copied, copy] = useCopyToClipboard();
  const yaml = `metadata:\n  annotations:\n    ${ANNOTATION_USES}: ${uses}`;
  return (
    <>
      {hint}
      <div className={classes.code}>
        <pre>{yaml}</pre>
        <Button size="small" variant="secondary" onPress={() => copy(yaml)}>
          {copied.value === yaml ? t('details.copied') : t('details.copy')}
        </Button>
      </div>
    </>
  );
}
