import { createBackend } from '@backstage/backend-defaults';

// `yarn start` in this package: the API alone. To call it without signing in, configure
// `backend.auth.dangerouslyDisableDefaultAuthPolicy: true` for this run.
const backend = createBackend();
backend.add(import('../src'));
backend.start();
