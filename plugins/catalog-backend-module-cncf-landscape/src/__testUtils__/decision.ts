import type { Decision } from 'backstage-plugin-cncf-landscape-common';

/** A decision about a technology of the landscape `cncf`, given by its name. */
export function decision(
  name: string,
  values: Partial<Decision> = {},
): Decision {
  return {
    id: name,
    technology: { landscape: 'cncf', name, title: name },
    ring: 'adopt',
    links: [],
    history: [],
    ...values,
  };
}
