import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { SERVICE_KINDS } from '../../model/adoption/adoptionSelection';
import type { OnDemand } from '../../data/useOnDemand';
import type { ScopeChoices } from '../../data/useScopeChoices';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { LandscapePicker } from '../../ui/controls/LandscapePicker';
import { PlainSelect } from '../../ui/controls/PlainSelect';
import { teamName } from './teamName';
import type { AdoptionChoice } from './useAdoptionSelection';

const useStyles = makeStyles(
  theme => ({
    filters: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      '& select': { maxWidth: '100%' },
    },
  }),
  { name: 'CncfLandscapeAdoptionFilters' },
);

/** Chooses which entities count as services: of which kind, which type, and whose. */
export function AdoptionFilters(props: {
  choice: AdoptionChoice;
  choices: OnDemand<ScopeChoices>;
}) {
  const { choice, choices } = props;
  const { scope, narrow } = choice;
  const { types = [], owners = [] } = choices.value ?? {};
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const kindLabels: Record<(typeof SERVICE_KINDS)[number], string> = {
    component: t('adoption.kindComponent'),
    api: t('adoption.kindApi'),
    resource: t('adoption.kindResource'),
    system: t('adoption.kindSystem'),
  };
  /** What the URL names is offered, also where the catalog does not have it. */
  const offered = (values: string[], chosen: string | undefined) =>
    [
      ...new Set([...values.map(value => value.toLowerCase()), chosen ?? '']),
    ].filter(Boolean);
  return (
    <div
      className={classes.filters}
      role="group"
      aria-label={t('page.filters')}
      onFocus={choices.prefetch}
      onPointerEnter={choices.prefetch}
    >
      <LandscapePicker />
      <PlainSelect
        label={t('adoption.kind')}
        value={scope.kind}
        options={SERVICE_KINDS.map(kind => ({
          value: kind as string,
          label: kindLabels[kind],
        }))}
        onChange={kind => narrow({ kind })}
      />
      <PlainSelect
        label={t('adoption.type')}
        value={scope.type ?? ''}
        options={[
          { value: '', label: t('adoption.allTypes') },
          ...offered(types, scope.type).map(type => ({
            value: type,
            label: type,
          })),
        ]}
        onChange={type => narrow({ ...scope, type: type || undefined })}
      />
      <PlainSelect
        label={t('adoption.owner')}
        value={scope.owner ?? ''}
        options={[
          { value: '', label: t('adoption.allOwners') },
          ...offered(owners, scope.owner)
            .map(owner => ({ value: owner, label: teamName(owner) }))
            .sort((a, b) => a.label.localeCompare(b.label)),
        ]}
        onChange={owner => narrow({ ...scope, owner: owner || undefined })}
      />
      {(scope.type || scope.owner) && (
        <Button
          size="small"
          variant="tertiary"
          onPress={() => narrow({ kind: scope.kind })}
        >
          {t('adoption.clearFilters')}
        </Button>
      )}
    </div>
  );
}
