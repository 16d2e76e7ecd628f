import type { UrlReaderService } from '@backstage/backend-plugin-api';
import type { PolicyOptions } from '../config/readPolicyOptions';
import { millisecondsOf } from './millisecondsOf';
import { PolicyPath } from './PolicyPath';
import type { PolicySource } from './PolicySource';
import { PolicyUrl } from './PolicyUrl';

/** The source that the configuration names. */
export function createPolicySource(
  { source, schedule }: PolicyOptions,
  reader: UrlReaderService,
): PolicySource {
  const timeoutMs = millisecondsOf(schedule.timeout);
  return source.type === 'path'
    ? new PolicyPath({ ...source, timeoutMs })
    : new PolicyUrl({ url: source.url, timeoutMs, reader });
}
