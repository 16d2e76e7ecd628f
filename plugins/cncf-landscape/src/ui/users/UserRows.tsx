import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useUserStyles } from './userStyles';

/** Entities that use a technology, each with its owner and what it is. */
export function UserRows(props: {
  users: Entity[];
  /** What to call the list, where nothing else does. */
  label?: string;
}) {
  const { users, label } = props;
  const classes = useUserStyles();
  return (
    <ul className={classes.list} aria-label={label}>
      {users.map(user => (
        <li key={stringifyEntityRef(user)} className={classes.user}>
          <EntityRefLink entityRef={user} />
          {typeof user.spec?.owner === 'string' && (
            <EntityRefLink
              entityRef={user.spec.owner}
              defaultKind="group"
              defaultNamespace={user.metadata.namespace}
            />
          )}
          {user.metadata.description && (
            <span className={classes.description}>
              {user.metadata.description}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
