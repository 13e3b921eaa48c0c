// Decides how the review stands on the page: the door while no game is open, then the tabs, for a reader or for a whole room.
import { Suspense, lazy, useEffect, useState } from 'react';
import { Button, Page, cx, useWords } from '../kit/index.ts';
import { useTable } from '../kit/hooks.ts';
import * as play from '../stores/game.ts';
import { Door } from './Door.tsx';
import { Nav, useNavInBar } from './Nav.tsx';
import { Presenter } from './Presenter.tsx';
import { SLOTS } from './slots.ts';
import { leaveReview, openReviewOf } from './stores/open.ts';
import { REVIEW_TABS, openTab, reviewStore, setPresenter } from './stores/review.ts';
import { useReviewState } from './use.ts';
import styles from './Review.module.css';

const Exports = lazy(async () => ({ default: (await import('./exports/index.ts')).Exports }));

export function Review() {
  const isOpen = useReviewState((state) => state.opened !== null);
  const presenter = useReviewState((state) => state.presenter);
  const hasGame = useTable((state) => state.game !== null);
  const isNavInBar = useNavInBar();
  useEffect(() => {
    const { opened, opening, trouble } = reviewStore.getState();
    if (hasGame && opened === null && !opening && trouble === null) void openReviewOf(play.save());
  }, [hasGame]);
  if (!isOpen) return <Door />;
  return presenter ? (
    <Presenter>
      <Tab />
    </Presenter>
  ) : (
    <div className={cx(!isNavInBar && styles['below'])}>
      <Nav />
      <Reader />
    </div>
  );
}

function Tab() {
  const { t } = useWords();
  const tab = useReviewState((state) => state.tab);
  const Slot = SLOTS[tab];
  return (
    <Suspense key={tab} fallback={<output>{t('app.loading')}</output>}>
      <Slot />
    </Suspense>
  );
}

/** Tabs that lay their own sheets on the table, side by side. */
const FREE: ReadonlySet<string> = new Set(['whatIf']);

function Reader() {
  const { t } = useWords();
  const tab = useReviewState((state) => state.tab);
  const title = t(`review.tab.${tab}`);
  if (FREE.has(tab)) {
    return (
      <main id="content" tabIndex={-1} className={styles['free']}>
        <h1 className={styles['unseen']}>{title}</h1>
        <Warnings />
        <div className={styles['sheets']}>
          <Tab />
        </div>
        <div className={styles['foot']}>
          <Actions />
        </div>
      </main>
    );
  }
  return (
    <Page
      width="wide"
      over={t('review.title')}
      title={title}
      nav={<Warnings />}
      actions={<Actions />}
    >
      <Tab />
    </Page>
  );
}

/** A game that could not be computed again says so on every sheet, and so does a browser that keeps nothing. */
function Warnings() {
  const { t } = useWords();
  const isStored = useReviewState((state) => state.opened?.game.source === 'stored');
  const kept = useReviewState((state) => state.kept);
  return (
    <>
      {isStored ? <p className={styles['stored']}>{t('review.stored')}</p> : null}
      {kept ? null : <p className={styles['stored']}>{t('review.kept')}</p>}
    </>
  );
}

function Actions() {
  const { t } = useWords();
  const [isTaking, setTaking] = useState(false);
  const tab = useReviewState((state) => state.tab);
  const next = REVIEW_TABS[REVIEW_TABS.indexOf(tab) + 1];
  return (
    <>
      <Button onClick={leaveReview}>{t('review.close')}</Button>
      <Button onClick={() => setTaking(true)}>{t('review.export')}</Button>
      <Button onClick={() => setPresenter(true)}>{t('review.presenter')}</Button>
      {next === undefined ? null : (
        <Button rank="primary" onClick={() => openTab(next)}>
          {t('review.next', { tab: t(`review.tab.${next}`) })}
        </Button>
      )}
      {isTaking ? (
        <Suspense fallback={null}>
          <Exports close={() => setTaking(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
