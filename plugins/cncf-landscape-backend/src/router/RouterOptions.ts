import type {
  AuditorService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { Refresher } from '../refresh/Refresher';
import type { LandscapeRegistry } from '../serving/LandscapeRegistry';
import type { PolicyRegistry } from '../serving/PolicyRegistry';
import type { StoreFollower } from '../serving/StoreFollower';
import type { LogoStore } from '../logos/LogoStore';
import type { ChangeLog } from '../store/ChangeLog';

/** What the routes need. */
export interface RouterOptions {
  registry: LandscapeRegistry;
  follower: Pick<StoreFollower, 'observe'>;
  /** By landscape id. */
  refreshers: ReadonlyMap<string, Refresher>;
  policyRegistry: PolicyRegistry;
  /** Absent if no policy is configured. */
  policyRefresher?: Refresher;
  changes: ChangeLog;
  logos: LogoStore;
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}
