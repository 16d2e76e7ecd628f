import { Content } from '@backstage/core-components';
import { type ReactNode, useMemo } from 'react';
import { LandscapeContext } from '../../data/LandscapeContext';
import { categoryNames } from '../../model/landscape/categoryNames';
import { useLandscape, useTexts } from '../../data/useLandscape';
import { useLoadedPolicy } from '../../data/usePolicy';
import { useUserCounts } from '../../data/useUserCounts';
import { EmptyLandscape, LandscapeProblem } from './LandscapeProblem';

/** Loads a landscape and shows what is below with it; until then its outline, or why there is none. */
export function LandscapeLoader(props: {
  id: string | undefined;
  /** What to show while it loads. */
  fallback: ReactNode;
  children: ReactNode;
}) {
  const { id, fallback, children } = props;
  const loaded = useLandscape(id);
  const landscape = loaded.value?.landscape;
  const { texts, textsFailed } = useTexts(landscape?.id);
  const users = useUserCounts(landscape?.id);
  const policy = useLoadedPolicy();

  const data = useMemo(
    () =>
      loaded.value && {
        ...loaded.value,
        items: new Map(
          loaded.value.landscape.items.map(item => [item.name, item]),
        ),
        names: categoryNames(loaded.value.landscape, texts),
        texts,
        textsFailed,
        users: users.value,
        usersFailed: Boolean(users.error),
        policy: policy.value,
        policyFailed: Boolean(policy.error),
      },
    [
      loaded.value,
      texts,
      textsFailed,
      users.value,
      users.error,
      policy.value,
      policy.error,
    ],
  );

  if (loaded.error && !loaded.loading) {
    return (
      <Content>
        <LandscapeProblem error={loaded.error} onRetry={loaded.retry} />
      </Content>
    );
  }
  if (!data || loaded.loading) {
    return <>{fallback}</>;
  }
  if (!data.landscape.items.length) {
    return (
      <Content>
        <EmptyLandscape id={data.landscape.id} />
      </Content>
    );
  }
  return (
    <LandscapeContext.Provider value={data}>
      {children}
    </LandscapeContext.Provider>
  );
}
