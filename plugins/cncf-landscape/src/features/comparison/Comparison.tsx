import { useLandscapeData } from '../../data/LandscapeContext';
import { toggleCompared } from '../../model/selection/selection';
import { useSelection } from '../../routing/useSelection';
import { CompareBar } from './CompareBar';
import { CompareDialog } from './CompareDialog';

/** What is ticked for the comparison, at the bottom of a page, and the comparison itself over it. */
export function Comparison() {
  const { items } = useLandscapeData();
  const [selection, change] = useSelection();
  // A link may name what the landscape has no longer.
  const compared = selection.compare.flatMap(name => items.get(name) ?? []);
  if (!compared.length) {
    return null;
  }
  const remove = (name: string) =>
    change(now => toggleCompared(now, name), { replace: true });
  return (
    <>
      <CompareBar
        items={compared}
        onRemove={remove}
        onCompare={() => change(now => ({ ...now, compareOpen: true }))}
        onClear={() =>
          change(now => ({ ...now, compare: [], compareOpen: false }), {
            replace: true,
          })
        }
      />
      <CompareDialog
        items={compared}
        open={selection.compareOpen}
        onRemove={remove}
        onClose={() => change(now => ({ ...now, compareOpen: false }))}
      />
    </>
  );
}
