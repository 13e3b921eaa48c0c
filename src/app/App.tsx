// Decides which screen stands for which stage of a game; each screen decides the rest.
import { lazy, Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useWords } from './kit/index.ts';
import { useScreen, useTable } from './kit/hooks.ts';
import { Briefing, Home } from './home/index.ts';
import { PlayScreen } from './play/index.ts';
import { AskFirst } from './lessons/index.ts';
import { Report } from './report/index.ts';
import { preferences } from './stores/preferences.ts';
import { room } from './stores/room.ts';
import type { HereStage } from './stores/table.ts';
import {
  fetchAhead,
  hereNow,
  loadCourse,
  loadDebrief,
  loadHere,
  loadHost,
  loadProjector,
  loadReview,
  loadRoom,
} from './stores/parts.ts';
import { Announcer, Bar, Guard, Overlays } from './shell/index.ts';
import { useIsInRoom } from './shell/RoomDoor.tsx';
import { WorkshopLayer } from './workshop/index.ts';
import styles from './App.module.css';

const Course = lazy(async () => ({
  default: (await loadCourse(preferences.getState().locale)).Course,
}));
const Review = lazy(async () => ({
  default: (await loadReview(preferences.getState().locale)).Review,
}));
const Debrief = lazy(async () => ({ default: (await loadDebrief()).Debrief }));
const Here = lazy(async () => ({ default: (await loadHere()).Here }));
const locale = () => preferences.getState().locale;
const Host = lazy(async () => ({ default: (await loadHost(locale())).Host }));
const Console = lazy(async () => ({ default: (await loadHost(locale())).Console }));
const Room = lazy(async () => ({ default: (await loadRoom(locale())).Room }));
const RoomLayer = lazy(async () => ({ default: (await loadRoom(locale())).RoomLayer }));
const Projector = lazy(async () => ({ default: (await loadProjector(locale())).Projector }));

export function App() {
  const { t } = useWords();
  return (
    <Guard>
      <a href="#content" className={styles['skip']}>
        {t('app.skip')}
      </a>
      <TopBar />
      <Stage />
      <Overlays />
      <WorkshopLayer />
      <InRoom />
      <Announcer />
    </Guard>
  );
}

/** What lies over every screen of a device in a room. */
function InRoom() {
  const isInRoom = useStore(room, ({ link }) => link !== null);
  if (!isInRoom) return null;
  return (
    <Suspense fallback={null}>
      <RoomLayer />
    </Suspense>
  );
}

/** The console and the room's screen have a bar of their own. */
function TopBar() {
  const hasOwn = useTable(({ stage }) => stage === 'console' || stage === 'projector');
  return hasOwn ? null : <Bar />;
}

/** A new screen is read from its beginning, by eye and by ear. */
function useBeginning(stage: string): void {
  useEffect(() => {
    if (stage === '') return;
    window.scrollTo(0, 0);
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [stage]);
}

function Stage() {
  const stage = useTable((state) => state.stage);
  const screen = useScreen();
  useBeginning(stage);
  const isInRoom = useIsInRoom();
  const isUnderWay = !isInRoom && (stage === 'playback' || stage === 'tail');
  const hasLessons = useTable((state) => (state.scenario?.lessons.length ?? 0) > 0);
  useEffect(() => {
    if (isUnderWay) fetchAhead(hasLessons);
  }, [isUnderWay, hasLessons]);
  switch (stage) {
    case 'home':
      return <Home />;
    case 'briefing':
      return <Briefing />;
    case 'predict':
      return screen === null ? null : <AskFirst screen={screen} />;
    case 'orders':
    case 'playback':
      return screen === null ? null : (
        <PlayScreen key={`${screen.seat}${screen.view.turn}`} screen={screen} />
      );
    case 'report':
      return screen === null ? null : <Report screen={screen} />;
    case 'setup':
    case 'cover':
    case 'tail':
      return (
        <Fetched key={stage}>
          <InThisPage stage={stage} />
        </Fetched>
      );
    case 'debrief':
      return (
        <Fetched key={stage}>
          <Debrief />
        </Fetched>
      );
    case 'host':
    case 'console':
    case 'room':
    case 'projector':
      return (
        <Fetched key={stage}>
          <RoomStage stage={stage} />
        </Fetched>
      );
    case 'review':
      return (
        <Fetched key={stage}>
          <Review />
        </Fetched>
      );
    case 'course':
      return (
        <Fetched key={stage}>
          <Course />
        </Fetched>
      );
  }
}

/** Drawn at once when it has come before: the focus stays where the new screen puts it. */
function InThisPage({ stage }: { readonly stage: HereStage }) {
  const [here] = useState(hereNow);
  return here === null ? <Here stage={stage} /> : <here.Here stage={stage} />;
}

function RoomStage({ stage }: { readonly stage: 'host' | 'console' | 'room' | 'projector' }) {
  switch (stage) {
    case 'host':
      return <Host />;
    case 'console':
      return <Console />;
    case 'room':
      return <Room />;
    case 'projector':
      return <Projector />;
  }
}

/** A part of its own, with a word while it is fetched; keyed by its stage, so that no screen before it is kept hidden meanwhile. */
function Fetched({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <Suspense
      fallback={
        <main id="content" tabIndex={-1}>
          <output>{t('app.loading')}</output>
        </main>
      }
    >
      {children}
    </Suspense>
  );
}
