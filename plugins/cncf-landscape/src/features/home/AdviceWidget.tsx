import { useAppNavigate } from '@backstage/frontend-plugin-api';
import { useState } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { RowsSkeleton } from '../../ui/states/RowsSkeleton';
import { LandscapeLoader } from '../../ui/states/LandscapeLoader';
import { Answers } from '../advice/Answers';
import { NeedForm } from '../advice/NeedForm';
import { useAdvice } from '../advice/useAdvice';

/** A technology is opened on the tab, where all of it can be read. */
function Advice() {
  const [need, setNeed] = useState('');
  const { landscape } = useLandscapeData();
  const routes = useLandscapeRoutes();
  const navigate = useAppNavigate();
  const advice = useAdvice(need);
  return (
    <>
      <NeedForm need={need} onChange={setNeed} showQuestion={false} />
      {advice && (
        <Answers
          advice={advice}
          onOpen={name => navigate(routes.technology(landscape.id, name))}
        />
      )}
    </>
  );
}

/** On the home page: “What should I use for …?”, answered from the first landscape. */
export function AdviceWidget() {
  return (
    <LandscapeLoader id={undefined} fallback={<RowsSkeleton />}>
      <Advice />
    </LandscapeLoader>
  );
}
