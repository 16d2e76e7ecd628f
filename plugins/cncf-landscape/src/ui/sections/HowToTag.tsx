import { ANNOTATION_USES } from 'backstage-plugin-cncf-landscape-common';
import { CopyableCode } from '../controls/CopyableCode';

/** What to write into a service's catalog-info.yaml to say that it uses technologies, ready to copy. */
export function HowToTag({ uses, hint }: { uses: string; hint: string }) {
  return (
    <>
      {hint}
      <CopyableCode
        code={`metadata:\n  annotations:\n    ${ANNOTATION_USES}: ${uses}`}
      />
    </>
  );
}
