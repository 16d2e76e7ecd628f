import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { TechnologyDetails } from 'backstage-plugin-cncf-landscape-common';
import { type ReactNode } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useRings } from '../../data/useRings';
import { useLanguage } from '../../data/useLanguage';
import { formatDate } from '../../ui/text/formatDate';
import { useMaturityLabel } from '../../ui/marks/MaturityBadge';
import { RingBadge } from '../../ui/marks/RingBadge';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { Audits } from '../../ui/sections/Audits';
import { PointList } from '../../ui/sections/PointList';
import { maturitySteps } from '../../model/maturity/maturitySteps';
import { useCompareStyles } from './compareStyles';

/** A row of the comparison: what it is called, and how to draw it for a technology; nothing where it is not known. */
export interface ComparedField {
  label: string;
  draw: (technology: TechnologyDetails) => ReactNode;
}

function points(list: string[] | undefined): ReactNode {
  return list?.length ? <PointList points={list} /> : undefined;
}

/** What technologies are compared by, in the order in which people want to know. */
export function useComparedFields(): ComparedField[] {
  const { users, items, policy } = useLandscapeData();
  const ringOf = useRings();
  const classes = useCompareStyles();
  const language = useLanguage();
  const maturityLabel = useMaturityLabel();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);

  const dates = (technology: TechnologyDetails): ReactNode => {
    const steps = maturitySteps(technology);
    return steps.length ? (
      <dl className={classes.dates}>
        {steps.map(({ step, date }) => (
          <div key={step} style={{ display: 'contents' }}>
            <dt>
              {step === 'accepted' || step === 'reviewed'
                ? t(`details.${step}`)
                : maturityLabel(step)}
            </dt>
            <dd>{formatDate(date, language)}</dd>
          </div>
        ))}
      </dl>
    ) : undefined;
  };
  const ring = (technology: TechnologyDetails): ReactNode => {
    const item = items.get(technology.name);
    const found = item && ringOf(item);
    return found && <RingBadge ring={found} />;
  };
  const links = (technology: TechnologyDetails): ReactNode => {
    const urls = [
      [t('details.documentation'), technology.documentation],
      [t('details.homepage'), technology.homepage],
      [t('details.repository'), technology.repository],
    ].filter(([, url]) => url);
    return urls.length ? (
      <ul className={classes.plain}>
        {urls.map(([label, url]) => (
          <li key={label}>
            <Link to={url!}>{label}</Link>
          </li>
        ))}
      </ul>
    ) : undefined;
  };

  return [
    {
      label: t('compare.description'),
      draw: ({ guide, description }) => guide?.description ?? description,
    },
    ...(policy?.rings.length ? [{ label: t('table.ring'), draw: ring }] : []),
    { label: t('details.problem'), draw: ({ guide }) => guide?.problem },
    {
      label: t('details.features'),
      draw: ({ guide }) => points(guide?.features),
    },
    {
      label: t('details.useCases'),
      draw: ({ guide }) => points(guide?.useCases),
    },
    { label: t('details.notFor'), draw: ({ guide }) => points(guide?.notFor) },
    { label: t('details.instead'), draw: ({ guide }) => guide?.instead },
    { label: t('details.history'), draw: dates },
    {
      label: t('category.columnUsers'),
      draw: ({ name }) => users && (users.get(name) ?? 0),
    },
    {
      label: t('details.audits'),
      draw: ({ audits }) =>
        audits.length ? <Audits audits={audits} /> : undefined,
    },
    { label: t('details.links'), draw: links },
  ];
}
