import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { useMemo } from 'react';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { annotatedNames, annotationText } from './annotationText';
import { CopyButton } from '../../ui/controls/CopyButton';
import { DiffView } from './DiffView';
import { diffLines } from './diffLines';
import { useEditStyles } from './editStyles';
import type { EntityFile } from './entityFile';

/** The change as far as the catalog knows the file, to be copied, and the way to the file. */
export function UsesChange(props: {
  entity: Entity;
  file: EntityFile;
  names: string[];
}) {
  const { entity, file, names } = props;
  const classes = useEditStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const { text, lines } = useMemo(() => {
    const after = annotationText(entity, names);
    return {
      text: after,
      lines: diffLines(annotationText(entity, annotatedNames(entity)), after),
    };
  }, [entity, names]);
  return (
    <section aria-label={t('edit.change')}>
      <h3 className={classes.heading}>{t('edit.change')}</h3>
      {lines.length ? (
        <>
          <span className={classes.quiet}>{t('edit.changeHint')}</span>
          <DiffView lines={lines} />
        </>
      ) : (
        <p className={classes.quiet}>{t('edit.changeNone')}</p>
      )}
      <div className={classes.actions}>
        {lines.length > 0 && text && (
          <CopyButton text={text} label={t('edit.copyLine')} />
        )}
        {file.editUrl ? (
          <ButtonLink
            href={file.editUrl}
            target="_blank"
            rel="noopener noreferrer"
            size="small"
            variant="secondary"
          >
            {t('edit.openFile')}
          </ButtonLink>
        ) : (
          <span className={`${classes.quiet} ${classes.file}`}>
            {t('edit.file', { file: file.target })}
          </span>
        )}
      </div>
    </section>
  );
}
