import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import('@backstage/plugin-permission-backend-module-allow-all-policy'),
);

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));

backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);

// Lets agents call what plugins offer as actions, the landscape's among them.
backend.add(import('@backstage/plugin-mcp-actions-backend'));

// The cloud native landscape: it, its technologies in the catalog, and in software templates.
backend.add(import('backstage-plugin-cncf-landscape-backend'));
backend.add(import('backstage-plugin-catalog-backend-module-cncf-landscape'));
backend.add(
  import('backstage-plugin-scaffolder-backend-module-cncf-landscape'),
);

backend.start();
