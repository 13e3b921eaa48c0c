// Decides how the review looks to a whole room: one thing at a time, large, moved by keys, blanked by a press.
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Button, Name, Pick, Scroll, cx, turnFullScreen, useWords } from '../kit/index.ts';
import { Mark } from '../shell/Mark.tsx';
import {
  REVIEW_TABS,
  goToStep,
  moveStep,
  reviewStore,
  setBlank,
  setPresenter,
} from './stores/review.ts';
import { useReviewState } from './use.ts';
import styles from './Presenter.module.css';

/** What is shown of a step. */
const BODY = 'room-step';

export function Presenter({ children }: { readonly children: ReactNode }) {
  const { t, say } = useWords();
  const tab = useReviewState((state) => state.tab);
  const blank = useReviewState((state) => state.blank);
  const title = useReviewState((state) => state.opened?.scenario.title ?? {});
  usePresenterKeys();
  useTop();
  useWholeScreen();
  const name = t(`review.tab.${tab}`);
  return (
    <main id="content" tabIndex={-1} className={styles['presenter']}>
      <header className={styles['bar']}>
        <p className={styles['scenario']}>
          <Name>{say(title)}</Name>
        </p>
        <Mark />
        <Button onClick={() => void turnFullScreen()}>{t('review.presenter.full')}</Button>
      </header>
      {blank ? <h1 className={styles['said']}>{t('review.presenter.isBlank')}</h1> : null}
      <section className={cx(styles['sheet'], blank && styles['blank'])}>
        <h1 className={styles['title']}>{name}</h1>
        <Scroll id={BODY} className={styles['body']} label={name}>
          {children}
        </Scroll>
      </section>
      <output className={styles['said']}>{blank ? t('review.presenter.isBlank') : ''}</output>
      <Foot />
    </main>
  );
}

function Foot() {
  const { t } = useWords();
  const { tab, step, steps, blank } = useReviewState((state) => state);
  const isFirst = tab === REVIEW_TABS[0] && step === 0;
  const isLast = tab === REVIEW_TABS.at(-1) && step === steps - 1;
  return (
    <div className={styles['foot']}>
      <Button onClick={() => setPresenter(false)}>{t('review.presenter.close')}</Button>
      <Button aria-pressed={blank} onClick={() => setBlank(!blank)}>
        {blank ? t('review.presenter.unblank') : t('review.presenter.blank')}
      </Button>
      <Jump />
      <span className={styles['count']}>
        {t('review.presenter.step', { step: step + 1, steps })}
      </span>
      <Button disabled={isFirst} onClick={() => moveStep(-1)}>
        {t('review.presenter.back')}
      </Button>
      <Button rank="primary" disabled={isLast} onClick={() => moveStep(1)}>
        {t('review.presenter.next')}
      </Button>
    </div>
  );
}

/** Straight to one of many steps. */
function Jump() {
  const { t } = useWords();
  const { step, stepNames } = useReviewState((state) => state);
  if (stepNames.length < 2) return null;
  return (
    <div className={styles['jump']}>
      <Pick
        label={t('review.presenter.go')}
        hideLabel
        value={String(step)}
        onChange={(id) => {
          goToStep(Number(id));
          // The keys move the steps again, not this list.
          document.getElementById('content')?.focus({ preventScroll: true });
        }}
        choices={stepNames.map((label, at) => ({ id: String(at), label }))}
      />
    </div>
  );
}

/** Whoever types or chooses keeps the keys. */
function isTaken(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

/** An arrow goes where the language reads; a clicker sends the keys of pages. */
function actOf(key: string, isRightToLeft: boolean): (() => void) | null {
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'PageDown') return () => moveStep(1);
  if (key === back || key === 'PageUp') return () => moveStep(-1);
  if (key === 'f' || key === 'F') return () => void turnFullScreen();
  if (key === 'b' || key === 'B' || key === '.')
    return () => setBlank(!reviewStore.getState().blank);
  return key === 'Escape' ? () => setPresenter(false) : null;
}

function usePresenterKeys(): void {
  const { locale } = useWords();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
      const act = actOf(event.key, locale === 'ar');
      if (act === null) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [locale]);
}

/** Each step begins at its top. */
function useTop(): void {
  useEffect(
    () =>
      reviewStore.subscribe((now, before) => {
        if (now.tab === before.tab && now.step === before.step) return;
        document.getElementById(BODY)?.scrollTo(0, 0);
      }),
    [],
  );
}

/** The bar gives way, so that nothing small is left on the screen. */
function useWholeScreen(): void {
  useEffect(() => {
    document.documentElement.dataset['presenter'] = '';
    return () => {
      delete document.documentElement.dataset['presenter'];
    };
  }, []);
}
