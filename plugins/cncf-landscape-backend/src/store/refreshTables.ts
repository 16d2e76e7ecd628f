import type { RefreshProgress } from 'backstage-plugin-cncf-landscape-common';
import type { RefreshSubject } from './RefreshSubject';

export const REFRESHES = 'refreshes';
export const ERRORS = 'refresh_errors';

/** How a refresh ends that read its subject without an error. */
export const SUCCESSFUL = ['updated', 'unchanged'] as const;

/** How a refresh may end. */
export type RefreshOutcome =
  | (typeof SUCCESSFUL)[number]
  | 'refused'
  | 'failed'
  /** What was read ended the process that parsed it. */
  | 'killed'
  | 'abandoned';

export interface RefreshRow {
  id: number | string;
  subject: RefreshSubject;
  running: RefreshSubject | null;
  lease_until: Date | null;
  phase: RefreshProgress['phase'] | null;
  done: number | null;
  total: number | null;
  started_at: Date;
  ended_at: Date | null;
  outcome: RefreshOutcome | null;
  message: string | null;
  version: string | null;
  requested_by: string;
}

export interface ErrorRow {
  subject: RefreshSubject;
  message: string;
  since: Date;
}
