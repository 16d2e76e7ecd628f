import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { DecisionScope } from 'backstage-plugin-cncf-landscape-common';
import { Fragment } from 'react';

/** Where a decision holds: systems, domains and owners, one after the other. */
export function ScopeLinks({ scope }: { scope: DecisionScope }) {
  const refs = [
    ...(scope.systems ?? []),
    ...(scope.domains ?? []),
    ...(scope.owners ?? []),
  ];
  return (
    <>
      {refs.map((ref, index) => (
        <Fragment key={ref}>
          {index > 0 && ', '}
          <EntityRefLink entityRef={ref} hideIcon />
        </Fragment>
      ))}
    </>
  );
}
