// Decides where the workshop pack is opened from and what stands there until its part of the app is fetched.
import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { Button, useWords } from '../kit/index.ts';
import { openPack, packs } from './opened.ts';
import type { OpenedPack } from './opened.ts';

const Workshop = lazy(async () => ({ default: (await import('./Workshop.tsx')).Workshop }));

/** A press that opens the pack of a scenario. */
export function WorkshopDoor({ text, fictional }: OpenedPack) {
  const { t } = useWords();
  return <Button onClick={() => openPack({ text, fictional })}>{t('workshop.title')}</Button>;
}

/** The pack itself, over everything, while one is open. */
export function WorkshopLayer() {
  const opened = useStore(packs, (state) => state.opened);
  if (opened === null) return null;
  return (
    <Suspense fallback={null}>
      <Workshop opened={opened} />
    </Suspense>
  );
}
