import { Content, Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { AddedCard } from '../../additions/Additions';
import { useLandscapeData } from '../../data/LandscapeContext';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { Question } from '../../features/advice/Question';
import { DetailsDrawer } from '../../features/details/DetailsDrawer';
import { AddedCards } from '../../ui/sections/AddedCards';
import { DecisionsView } from './DecisionsView';
import { PolicyNotices } from './PolicyNotices';
import { PRINTED } from './approvedStyles';

/** What the company decided, and what follows from it for somebody who needs something. */
export function ApprovedPage(props: { cards?: readonly AddedCard[] }) {
  const { cards = [] } = props;
  const { policy, policyFailed } = useLandscapeData();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <Content>
      <Question />
      <div {...{ [PRINTED]: '' }}>
        {policyFailed && <p role="alert">{t('approved.failed')}</p>}
        {!policy && !policyFailed && <Progress />}
        {policy && (
          <>
            <PolicyNotices policy={policy} />
            <DecisionsView policy={policy} />
          </>
        )}
      </div>
      <AddedCards cards={cards} />
      <DetailsDrawer />
    </Content>
  );
}
