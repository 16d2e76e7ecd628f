import { type KeyboardEvent, useRef, useState } from 'react';

/** Where the keys lead: to the next or the one before, round and round, or to either end. */
function target(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** What each of many things needs to be reached by keyboard. */
export interface RovingBlip {
  refOf: (id: string) => (element: SVGGElement | null) => void;
  tabIndexOf: (id: string) => number;
  onFocus: (id: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Lets the tabulator key stop once at many things, and the arrow keys lead from one to the next.
 *
 * @param ids - in the order in which they are passed through
 */
export function useRovingBlip(ids: string[]): RovingBlip {
  const [last, setLast] = useState<string>();
  const elements = useRef(new Map<string, SVGGElement>());
  const current = last && ids.includes(last) ? last : ids[0];
  return {
    refOf: id => element => {
      if (element) {
        elements.current.set(id, element);
      } else {
        elements.current.delete(id);
      }
    },
    tabIndexOf: id => (id === current ? 0 : -1),
    onFocus: setLast,
    onKeyDown: event => {
      const next = target(event.key, ids.indexOf(current), ids.length);
      if (next !== undefined) {
        event.preventDefault();
        elements.current.get(ids[next])?.focus();
      }
    },
  };
}
