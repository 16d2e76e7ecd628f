import type { KeyboardEvent } from 'react';

/** What opens a technology, in each of the views. */
const OPENERS = 'button[data-technology], [data-technology] [data-opens]';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Moves the focus from the search to the first result, from one result to the next or the one before, and from the first
 * back to the search. Enter opens the one that has it, as on any button.
 */
export function moveAmongResults(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const target = event.target as HTMLElement;
  const search =
    event.currentTarget.querySelector<HTMLElement>('[role="searchbox"]');
  const modified =
    event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
  if (!step || modified || !(target === search || target.matches(OPENERS))) {
    return;
  }
  const stops = [
    ...(search ? [search] : []),
    ...event.currentTarget.querySelectorAll<HTMLElement>(OPENERS),
  ];
  const next = stops[stops.indexOf(target) + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}
