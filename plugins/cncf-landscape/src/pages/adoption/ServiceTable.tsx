import { stringifyEntityRef } from '@backstage/catalog-model';
import type { QueryEntitiesInitialRequest } from '@backstage/catalog-client';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useEntityPages } from '../../data/useEntityPages';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useAdoptionStyles } from './adoptionStyles';

const useStyles = makeStyles(
  theme => ({
    description: {
      display: '-webkit-box',
      overflow: 'hidden',
      '-webkit-box-orient': 'vertical',
      '-webkit-line-clamp': 1,
    },
    owner: { whiteSpace: 'nowrap' },
    state: { padding: theme.spacing(2) },
  }),
  { name: 'CncfLandscapeServiceTable' },
);

/** Services that the user may see, page by page, each with its type and owner. */
export function ServiceTable(props: {
  title: string;
  /** The request to the catalog; the same object as long as it requests the same. */
  request: QueryEntitiesInitialRequest;
  /** What to say where there are none. */
  empty: string;
}) {
  const { title, request, empty } = props;
  const { entities, total, loading, error, retry, loadMore } =
    useEntityPages(request);
  const classes = useStyles();
  const { table, quiet, more, note, waiting, wide } = useAdoptionStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);

  if (error) {
    return (
      <div role="alert" className={classes.state}>
        <p style={{ marginTop: 0 }}>{t('adoption.unavailable')}</p>
        <Button size="small" variant="secondary" onPress={retry}>
          {t('adoption.retry')}
        </Button>
      </div>
    );
  }
  if (!entities.length) {
    return (
      <p className={note} aria-busy={loading}>
        {loading ? <span className={waiting} /> : empty}
      </p>
    );
  }
  return (
    <>
      <p className={`${quiet} ${note}`} role="status">
        {t('adoption.count', { count: total ?? entities.length })}
      </p>
      <table className={table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('adoption.name')}</th>
            <th scope="col" className={wide}>
              {t('adoption.type')}
            </th>
            <th scope="col">{t('adoption.owner')}</th>
          </tr>
        </thead>
        <tbody>
          {entities.map(entity => (
            <tr key={stringifyEntityRef(entity)}>
              <th scope="row">
                <EntityRefLink entityRef={entity} hideIcon />
                {entity.metadata.description && (
                  <span className={`${quiet} ${classes.description}`}>
                    {entity.metadata.description}
                  </span>
                )}
              </th>
              <td className={wide}>{String(entity.spec?.type ?? '')}</td>
              <td className={classes.owner}>
                {typeof entity.spec?.owner === 'string' && (
                  <EntityRefLink
                    entityRef={entity.spec.owner}
                    defaultKind="group"
                    defaultNamespace={entity.metadata.namespace}
                    hideIcon
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {loadMore && (
        <div className={more}>
          <Button
            size="small"
            variant="secondary"
            isDisabled={loading}
            onPress={loadMore}
          >
            {t('adoption.more')}
          </Button>
        </div>
      )}
    </>
  );
}
