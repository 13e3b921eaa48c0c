// Decides the order in which the books are opened at the end: feelings first, then measures, courses, knowledge, causes.
import { useState } from 'react';
import { Button, Page, Strip, useWords } from '../kit/index.ts';
import { useNames, useScreen, useTable } from '../kit/hooks.ts';
import { goTo, leaveGame, saveToFile } from '../stores/actions.ts';
import type { DebriefBooks } from '../stores/game.ts';
import type { SeatScreen } from '../stores/table.ts';
import { Causes } from './Causes.tsx';
import { Courses } from './Courses.tsx';
import { Knowledge } from './Knowledge.tsx';
import { Lessons } from './Lessons.tsx';
import { Measures } from './Measures.tsx';
import styles from './Debrief.module.css';

const PARTS = ['feelings', 'measures', 'course', 'belief', 'causes', 'lessons', 'why'] as const;
type Part = (typeof PARTS)[number];

export function Debrief() {
  const { t } = useWords();
  const books = useTable((state) => state.debrief);
  const screen = useScreen();
  const [part, setPart] = useState<Part>('feelings');
  if (books === null) return null;
  const opened = books.lessons;
  const hasLessons = opened !== null && opened.books.length > 0;
  const parts = PARTS.filter((id) => id !== 'lessons' || hasLessons);
  const next = parts[parts.indexOf(part) + 1];
  return (
    <Page
      width="wide"
      title={t('debrief.title')}
      note={t('debrief.open')}
      nav={
        <nav className={styles['nav']} aria-label={t('debrief.title')}>
          <Strip
            label={t('debrief.title')}
            value={part}
            onChange={setPart}
            choices={parts.map((id) => ({ id, label: t(`debrief.tab.${id}`) }))}
          />
        </nav>
      }
      actions={
        <>
          <Button onClick={saveToFile}>{t('debrief.save')}</Button>
          <Button onClick={() => goTo('review')}>{t('debrief.lead')}</Button>
          <Button onClick={() => void leaveGame().then(() => goTo('setup'))}>
            {t('debrief.new')}
          </Button>
          {next === undefined ? null : (
            <Button rank="primary" onClick={() => setPart(next)}>
              {t('app.next')}: {t(`debrief.tab.${next}`)}
            </Button>
          )}
        </>
      }
    >
      {part === 'feelings' ? <Questions title={t('debrief.feelings')} name="feelings" /> : null}
      {part === 'measures' && screen !== null ? <MeasuresOf books={books} screen={screen} /> : null}
      {part === 'course' ? <Courses books={books.books} /> : null}
      {part === 'belief' ? <Knowledge books={books} /> : null}
      {part === 'causes' ? <Causes books={books} /> : null}
      {part === 'lessons' && opened !== null && screen !== null ? (
        <Lessons books={books} opened={opened} screen={screen} />
      ) : null}
      {part === 'why' ? <Last /> : null}
    </Page>
  );
}

interface MeasuresOfProps {
  readonly books: DebriefBooks;
  readonly screen: SeatScreen;
}

function MeasuresOf({ books, screen }: MeasuresOfProps) {
  const names = useNames(screen);
  const states = screen.world.states.flatMap(({ seated }, index) =>
    seated ? [{ index, name: names.state(index) }] : [],
  );
  return <Measures course={books.books} states={states} />;
}

function Questions({ title, name }: { readonly title: string; readonly name: 'feelings' }) {
  const { t } = useWords();
  return (
    <section>
      <h2 className={styles['head']}>{title}</h2>
      <ol className={styles['questions']}>
        {([1, 2, 3] as const).map((number) => (
          <li key={number}>{t(`debrief.${name}.${number}`)}</li>
        ))}
      </ol>
    </section>
  );
}

function Last() {
  const { t } = useWords();
  return (
    <div className={styles['two']}>
      <section>
        <h2 className={styles['head']}>{t('debrief.why')}</h2>
        <ol className={styles['questions']}>
          {([1, 2, 3, 4] as const).map((number) => (
            <li key={number}>{t(`debrief.why.${number}`)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2 className={styles['head']}>{t('debrief.luck')}</h2>
        <p className={styles['text']}>{t('debrief.luckHelp')}</p>
        <h2 className={styles['head']}>{t('debrief.limits')}</h2>
        <p className={styles['text']}>{t('debrief.limitsText')}</p>
      </section>
    </div>
  );
}
