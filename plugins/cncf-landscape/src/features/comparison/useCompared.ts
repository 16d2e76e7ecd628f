import { useCallback, useMemo } from 'react';
import { MAX_COMPARED, toggleCompared } from '../../model/selection/selection';
import { useSelection } from '../../routing/useSelection';
import type { Tickable } from './CompareTick';

/** What is ticked for the comparison, and what each technology needs to be ticked. */
export function useCompared(): (name: string) => Tickable {
  const [{ compare }, change] = useSelection();
  const key = compare.join(',');
  const onTick = useCallback(
    (name: string) =>
      change(now => toggleCompared(now, name), { replace: true }),
    [change],
  );
  return useMemo(() => {
    const names = new Set(key.split(',').filter(Boolean));
    return name => ({
      ticked: names.has(name),
      tickDisabled: names.size >= MAX_COMPARED && !names.has(name),
      onTick,
    });
  }, [key, onTick]);
}
