import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import GetAppIcon from '@material-ui/icons/GetApp';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { saveFile } from '../../export/saveFile';
import { toCsv } from '../../export/toCsv';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

/** Saves what a list shows, and what of it was not loaded yet, as CSV. */
export function CsvButton(props: {
  /** What is exported, as people read it. */
  title: string;
  /** The file's name without its ending. */
  file: string;
  rows: () => Promise<(string | number | undefined)[][]>;
}) {
  const { title, file, rows } = props;
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const [saving, save] = useAsyncFn(
    async () =>
      saveFile(`${file}.csv`, 'text/csv;charset=utf-8', toCsv(await rows())),
    [file, rows],
  );
  return (
    <>
      {saving.error && <span role="alert">{t('adoption.unavailable')}</span>}
      <Button
        size="small"
        variant="secondary"
        iconStart={<GetAppIcon fontSize="small" />}
        isDisabled={saving.loading}
        aria-label={t('adoption.exportOf', { title })}
        onPress={save}
      >
        {saving.loading ? t('adoption.exporting') : 'CSV'}
      </Button>
    </>
  );
}
