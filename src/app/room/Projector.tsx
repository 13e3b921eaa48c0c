// Decides how the room's screen fills its window: full screen on a key, awake while it is shown, blank at once.
import { useEffect } from 'react';
import { Button, turnFullScreen, useWords } from '../kit/index.ts';
import { useRoom } from './hooks.ts';
import { ProjectorFace } from './ProjectorFace.tsx';
import styles from './Projector.module.css';

/** Held where the browser gives it: only on pages that are secure, such as this computer's own. */
function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    const hold = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      try {
        lock = await navigator.wakeLock.request('screen');
      } catch {
        // The screen may sleep, as everybody's does.
      }
    };
    const again = () => void hold();
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
}

export function Projector() {
  const { t } = useWords();
  const line = useRoom((state) => state.line);
  useAwake();
  useEffect(() => {
    const onKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key.toLowerCase() === 'f' && !ctrlKey && !metaKey && !altKey) void turnFullScreen();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <main id="content" tabIndex={-1} className={styles['screen']}>
      <h1 className={styles['unseen']}>{t('room.screen')}</h1>
      <ProjectorFace />
      {line === 'lost' ? <output className={styles['lost']}>{t('room.line.lost')}</output> : null}
      <Button className={styles['full']} onClick={() => void turnFullScreen()}>
        {t('room.full')}
      </Button>
    </main>
  );
}
