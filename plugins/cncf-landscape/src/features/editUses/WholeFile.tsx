import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { changeUses } from 'backstage-plugin-cncf-landscape-common';
import { useMemo, useState } from 'react';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { CopyButton } from '../../ui/controls/CopyButton';
import { DiffView } from './DiffView';
import { type DiffLine, diffLines } from './diffLines';
import { useEditStyles } from './editStyles';

type Changed = { file: string; lines: DiffLine[] } | { problem: string };

function changedFile(source: string, entity: Entity, names: string[]): Changed {
  const { namespace, name } = entity.metadata;
  try {
    const file = changeUses(
      source,
      { kind: entity.kind, namespace, name },
      names,
    );
    return { file, lines: diffLines(source, file) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Takes a file that somebody pastes, and gives it back with the change in it. */
export function WholeFile(props: { entity: Entity; names: string[] }) {
  const { entity, names } = props;
  const [source, setSource] = useState('');
  const classes = useEditStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const changed = useMemo(
    () => (source.trim() ? changedFile(source, entity, names) : undefined),
    [source, entity, names],
  );
  return (
    <details className={classes.whole}>
      <summary>{t('edit.whole')}</summary>
      <p className={classes.quiet}>{t('edit.wholeHint')}</p>
      <textarea
        className={classes.paste}
        rows={6}
        value={source}
        placeholder={t('edit.paste')}
        aria-label={t('edit.paste')}
        spellCheck={false}
        onChange={event => setSource(event.target.value)}
      />
      {changed && 'problem' in changed && (
        <p role="alert" className={classes.warning}>
          {changed.problem}
        </p>
      )}
      {changed && 'file' in changed && !changed.lines.length && (
        <p role="status" className={classes.quiet}>
          {t('edit.wholeUnchanged')}
        </p>
      )}
      {changed && 'file' in changed && changed.lines.length > 0 && (
        <>
          <DiffView lines={changed.lines} />
          <CopyButton text={changed.file} label={t('edit.copyFile')} />
        </>
      )}
    </details>
  );
}
