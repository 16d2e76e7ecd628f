import type { Decision } from 'backstage-plugin-cncf-landscape-common';
import { daysBetween } from './days';

/** Whether a decision is to be looked at again: it should have been, or will have to be soon. */
export type ReviewState = 'past' | 'soon';

/** As long before a review as somebody should hear of it. */
const SOON_DAYS = 90;

/**
 * Whether a decision is due for review; `undefined` where it is not.
 *
 * @param day - ISO 8601 date
 */
export function reviewState(
  { reviewBy }: Decision,
  day: string,
): ReviewState | undefined {
  const left = reviewBy ? daysBetween(day, reviewBy) : NaN;
  if (left < 0) {
    return 'past';
  }
  return left <= SOON_DAYS ? 'soon' : undefined;
}
