import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import GetAppIcon from '@material-ui/icons/GetApp';
import type {
  LandscapeItem,
  Placement,
} from 'backstage-plugin-cncf-landscape-common';
import { useLandscapeData } from '../../data/LandscapeContext';
import { saveFile } from '../../export/saveFile';
import { toCsv } from '../../export/toCsv';
import { useMaturityLabel } from '../../ui/marks/MaturityBadge';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useHeadingText } from './useHeadingText';
import { useTableRows } from './useTableRows';

/** Saves what the table shows, in its order, as CSV. */
export function ExportButton(props: {
  items: LandscapeItem[];
  placementOf: (item: LandscapeItem) => Placement;
}) {
  const { items, placementOf } = props;
  const { landscape } = useLandscapeData();
  const { columns, known, rowOf } = useTableRows(placementOf);
  const maturityLabel = useMaturityLabel();
  const headingText = useHeadingText();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);

  const save = () => {
    const exported = columns.flatMap(column => column.exported ?? []);
    const head = exported.map(({ heading }) => headingText(heading));
    const rows = items.map(item => {
      const row = rowOf(item);
      return exported.map(({ valueOf }) =>
        valueOf(row, { maturityLabel, known }),
      );
    });
    saveFile(
      `landscape-${landscape.id}.csv`,
      'text/csv;charset=utf-8',
      toCsv([head, ...rows]),
    );
  };
  return (
    <Button
      size="small"
      variant="secondary"
      iconStart={<GetAppIcon fontSize="small" />}
      isDisabled={!items.length}
      onPress={save}
    >
      {t('table.export')}
    </Button>
  );
}
