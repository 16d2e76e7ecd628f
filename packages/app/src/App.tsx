import { createApp } from '@backstage/frontend-defaults';
import { navModule } from './modules/nav';

// Everything else is found in package.json: see `app.packages` in app-config.yaml.
export default createApp({
  features: [navModule],
});
