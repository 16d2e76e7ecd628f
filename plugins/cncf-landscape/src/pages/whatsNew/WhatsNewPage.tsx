import { Content, EmptyState } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { LandscapeChangeType } from 'backstage-plugin-cncf-landscape-common';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { usePrefetch } from '../../data/usePrefetch';
import { useChanges } from '../../data/useChanges';
import { useLanguage } from '../../data/useLanguage';
import { formatDayOf } from '../../ui/text/formatDate';
import { quietText } from '../../ui/text/quietText';
import { useSelection } from '../../routing/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { DetailsDrawer } from '../../features/details/DetailsDrawer';
import { LandscapeNotices } from '../../ui/states/LandscapeNotices';
import { LandscapePicker } from '../../ui/controls/LandscapePicker';
import { LandscapeProblem } from '../../ui/states/LandscapeProblem';
import { ChangeList } from './ChangeList';
import { KindPicker } from './KindPicker';
import { arrangeChanges } from './arrangeChanges';

const useStyles = makeStyles(
  theme => ({
    page: { maxWidth: 1120 },
    section: { marginBottom: theme.spacing(4) },
    heading: {
      alignItems: 'baseline',
      display: 'flex',
      flexWrap: 'wrap',
      fontSize: '1.125rem',
      fontWeight: 600,
      gap: theme.spacing(0, 1.5),
      margin: theme.spacing(0, 0, 1.5),
    },
    count: {
      color: quietText(theme),
      fontSize: '0.875rem',
      fontWeight: 400,
    },
    // Of the size of a few changes.
    waiting: {
      backgroundColor: theme.palette.action.hover,
      borderRadius: 8,
      height: 400,
    },
  }),
  { name: 'CncfLandscapeWhatsNewPage' },
);

/** What changed in the landscape, what the company uses first. */
export function WhatsNewPage() {
  const { landscape, users } = useLandscapeData();
  const [, change] = useSelection();
  const { changes, loading, error, retry, loadMore } = useChanges(landscape.id);
  const [kind, setKind] = useState<LandscapeChangeType>();
  const page = useRef<HTMLDivElement>(null);
  usePrefetch(page);
  const classes = useStyles();
  const language = useLanguage();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const open = useCallback(
    (name: string) => change(now => ({ ...now, item: name })),
    [change],
  );
  const sections = useMemo(() => {
    const chosen = changes.filter(({ type }) => !kind || type === kind);
    const dayOf = (at: string) => formatDayOf(at, language, 'long');
    const { inUse, days } = arrangeChanges(chosen, dayOf, users);
    return [
      { heading: t('whatsNew.inUse'), changes: inUse, dated: true },
      ...days.map(({ day, changes: came }) => ({
        heading: day,
        changes: came,
        dated: false,
      })),
    ].filter(section => section.changes.length);
  }, [changes, kind, users, language, t]);
  const shown = [
    ...new Set(
      sections.flatMap(section => section.changes.map(({ name }) => name)),
    ),
  ];

  if (error && !changes.length) {
    return (
      <Content>
        <LandscapeProblem error={error} onRetry={retry} />
      </Content>
    );
  }
  if (!changes.length && !loading) {
    return (
      <Content>
        <LandscapePicker />
        <EmptyState
          missing="content"
          title={t('whatsNew.none')}
          description={t('whatsNew.noneHint')}
        />
      </Content>
    );
  }
  return (
    <Content>
      <LandscapeNotices />
      <div ref={page} className={classes.page}>
        <LandscapePicker />
        {!changes.length && (
          <div
            role="status"
            aria-busy="true"
            aria-label={t('whatsNew.loading')}
            className={classes.waiting}
          />
        )}
        {changes.length > 0 && (
          <KindPicker
            changes={changes}
            complete={!loadMore}
            kind={kind}
            onChange={setKind}
          />
        )}
        {changes.length > 0 && !sections.length && (
          <p>{t('whatsNew.noneOfKind')}</p>
        )}
        {sections.map((section, index) => (
          <section
            key={section.heading}
            className={classes.section}
            aria-label={section.heading}
          >
            <h2 className={classes.heading}>
              {section.heading}
              {/* Of the last day there may be more to come. */}
              {!(loadMore && index === sections.length - 1) && (
                <span className={classes.count}>
                  {t('whatsNew.changes', { count: section.changes.length })}
                </span>
              )}
            </h2>
            <ChangeList
              changes={section.changes}
              dated={section.dated}
              onOpen={open}
            />
          </section>
        ))}
        {error && (
          <LandscapeProblem error={error} onRetry={loadMore ?? retry} />
        )}
        {loadMore && !error && (
          <Button variant="secondary" isDisabled={loading} onPress={loadMore}>
            {t('whatsNew.more')}
          </Button>
        )}
      </div>
      <DetailsDrawer shown={shown} />
    </Content>
  );
}
