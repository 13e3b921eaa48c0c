// Decides which card of a course lies before the learner and what lies beside it; what an act does is decided in run.ts.
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { Button, Name, Sheet, SheetTitle, useWords } from '../kit/index.ts';
import { COURSE_FOLDER, loadOwn } from '../scenarios/own.ts';
import { leaveCourse, nameCourse } from '../stores/courseDoor.ts';
import { closeCourse, course, openCourse, partOf, turnOf } from './run.ts';
import type { CourseState } from './run.ts';
import { Ground } from './Ground.tsx';
import { Intro } from './Intro.tsx';
import { Sides } from './Sides.tsx';
import { Stays } from './Stays.tsx';
import { Told } from './Told.tsx';
import { TurnCard } from './TurnCard.tsx';
import styles from './Course.module.css';

export function Course() {
  const { t } = useWords();
  const now = useStore(course, (state) => state.now);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    begin().catch(setFault);
    return closeCourse;
  }, []);
  if (fault !== null) throw fault;
  if (now === null) {
    return (
      <main id="content" tabIndex={-1} className={styles['course']}>
        <output>{t('app.loading')}</output>
      </main>
    );
  }
  return <Stage state={now} />;
}

async function begin(): Promise<void> {
  const loaded = await loadOwn(COURSE_FOLDER);
  nameCourse(loaded.facts);
  openCourse(loaded);
}

function Stage({ state }: { readonly state: CourseState }) {
  const { step } = state.progress;
  if (step === 'sides') {
    return (
      <Frame state={state} isWide>
        <Sides state={state} />
      </Frame>
    );
  }
  return (
    <Frame state={state}>
      {step === 'intro' ? <Intro state={state} /> : null}
      {step === 'orders' ? <TurnCard state={state} /> : null}
      {step === 'told' ? <Told state={state} /> : null}
      {step === 'tail' ? <Stays state={state} /> : null}
    </Frame>
  );
}

interface FrameProps {
  readonly state: CourseState;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** The card first, for reading and for the keyboard; the ground stands beside it where there is room. */
function Frame({ state, isWide = false, children }: FrameProps) {
  const { t, say } = useWords();
  const { progress, book } = state;
  const card = useRef<HTMLDivElement>(null);
  const place = `${progress.part} ${progress.step} ${turnOf(state)}`;
  const first = useRef(place);
  // A new card is read from its beginning, by eye and by ear.
  useEffect(() => {
    if (first.current === place) return;
    first.current = place;
    window.scrollTo(0, 0);
    card.current?.focus({ preventScroll: true });
  }, [place]);
  const part = { part: progress.part + 1, name: say(partOf(state).title) };
  return (
    <main id="content" tabIndex={-1} className={styles[isWide ? 'wide' : 'course']}>
      <Sheet className={styles['card']}>
        <div ref={card} tabIndex={-1} className={styles['head']}>
          <SheetTitle
            level={1}
            over={isWide ? say(state.loaded.facts.title) : t('course.part', part)}
            title={<Name>{titleOf(state, t, say)}</Name>}
          />
        </div>
        {children}
        {isWide ? null : (
          <p className={styles['leave']}>
            <Button rank="link" onClick={leaveCourse}>
              {t('course.leave')}
            </Button>
            <span>{t('course.kept')}</span>
          </p>
        )}
      </Sheet>
      {isWide ? null : <Ground key={book.seed} state={state} />}
    </main>
  );
}

type Words = ReturnType<typeof useWords>;

function titleOf(state: CourseState, t: Words['t'], say: Words['say']): string {
  const { step } = state.progress;
  const { turns, title } = partOf(state);
  const turn = turnOf(state);
  switch (step) {
    case 'intro':
      return say(title);
    case 'orders':
      return t('course.turn', {
        turn,
        turns: turns.length,
        title: say(turns[turn - 1]?.title ?? {}),
      });
    case 'told':
      return t('course.changed', { turn });
    case 'tail':
      return t('course.stays');
    case 'sides':
      return t('course.sides');
  }
}
