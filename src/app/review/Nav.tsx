// Decides how one goes from step to step of a debrief: a strip in the bar, or under it where the bar has no room.
import { useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { Strip, useWords } from '../kit/index.ts';
import { useMedia } from '../kit/hooks.ts';
import { STAGE_NAV } from '../shell/Bar.tsx';
import { REVIEW_TABS, openTab } from './stores/review.ts';
import { useReviewState } from './use.ts';
import styles from './Nav.module.css';

const never = () => () => undefined;

/** Whether the bar has room for it. */
export function useNavInBar(): boolean {
  return useMedia('(width >= 1280px)');
}

export function Nav() {
  const isWide = useNavInBar();
  const place = useSyncExternalStore(never, () => document.getElementById(STAGE_NAV));
  const strip = <Tabs />;
  if (isWide && place !== null) return createPortal(strip, place);
  return <div className={styles['under']}>{strip}</div>;
}

function Tabs() {
  const { t } = useWords();
  const tab = useReviewState((state) => state.tab);
  return (
    <nav className={styles['nav']} aria-label={t('review.nav')}>
      <Strip
        label={t('review.nav')}
        value={tab}
        onChange={(chosen) => openTab(chosen)}
        choices={REVIEW_TABS.map((id) => ({ id, label: t(`review.tab.${id}`) }))}
      />
    </nav>
  );
}
