import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import GetAppIcon from '@material-ui/icons/GetApp';
import type {
  LandscapeItem,
  Placement,
} from 'backstage-plugin-cncf-landscape-common';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useRings } from '../../data/useRings';
import { saveFile } from '../../export/saveFile';
import { toCsv } from '../../export/toCsv';
import { useMaturityLabel } from '../../ui/marks/MaturityBadge';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

/** Saves what the table shows, in its order, as CSV. */
export function ExportButton(props: {
  items: LandscapeItem[];
  placeOf: (item: LandscapeItem) => Placement;
}) {
  const { items, placeOf } = props;
  const { landscape, names, texts, users, policy } = useLandscapeData();
  const ringsKnown = Boolean(policy?.rings.length);
  const maturityLabel = useMaturityLabel();
  const ringOf = useRings();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);

  const save = () => {
    const head = [
      t('table.name'),
      t('table.maturity'),
      ...(ringsKnown ? [t('table.ring')] : []),
      t('table.category'),
      t('table.subcategory'),
      t('table.accepted'),
      t('table.users'),
      t('table.description'),
      t('details.homepage'),
      t('details.documentation'),
      t('details.repository'),
    ];
    const rows = items.map(item => {
      const { category, subcategory } = placeOf(item);
      const text = texts?.items[item.name];
      return [
        item.title,
        item.maturity && maturityLabel(item.maturity),
        ...(ringsKnown ? [ringOf(item)?.title] : []),
        names.category(category),
        names.subcategory(category, subcategory),
        text?.accepted,
        users && (users.get(item.name) ?? 0),
        text?.description,
        text?.homepage,
        text?.documentation,
        text?.repository,
      ];
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
