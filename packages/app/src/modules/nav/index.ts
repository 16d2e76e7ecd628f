import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { PortalSidebar } from './PortalSidebar';

export const navModule = createFrontendModule({
  pluginId: 'app',
  extensions: [PortalSidebar],
});
