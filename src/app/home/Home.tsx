// Decides what a newcomer meets first: what this is, the doors, saved games; it opens none of them itself.
import { useState } from 'react';
import { Button, Counter, Name, Sheet, useWords } from '../kit/index.ts';
import { goTo } from '../stores/actions.ts';
import { LanguageStrip } from '../shell/Menu.tsx';
import { keptCourse } from '../stores/courseKept.ts';
import { SavedGames } from './SavedGames.tsx';
import styles from './Home.module.css';

export function Home() {
  const { t } = useWords();
  return (
    <main id="content" tabIndex={-1} className={styles['home']}>
      <Sheet className={styles['title']}>
        <div className={styles['words']}>
          <h1 className={styles['name']}>
            <span lang="en">Tukhum</span> <span lang="ar">تخوم</span>
          </h1>
          <p className={styles['subtitle']}>{t('home.subtitle')}</p>
          <p className={styles['tagline']}>{t('app.tagline')}</p>
          <p>{t('home.what')}</p>
          <p className={styles['not']}>{t('home.whatNot')}</p>
        </div>
        <div className={styles['counters']} aria-hidden="true">
          <Counter shape="square" glyph="person" size={44} pips={2} />
          <Counter shape="circle" glyph="heads" size={44} />
          <Counter shape="hexagon" glyph="rising" size={44} mine={false} />
          <Counter shape="diamond" glyph="dots" size={44} mine={false} estimate />
        </div>
        <LanguageStrip />
      </Sheet>
      <Sheet className={styles['doors']} aria-labelledby="doors">
        <h2 id="doors" className={styles['head']}>
          {t('home.doors')}
        </h2>
        <CourseDoor />
        <Door title={t('home.play')} text={t('home.play.text')} open={() => goTo('setup')} />
        <Door title={t('home.host')} text={t('home.host.text')} open={() => goTo('host')} />
        <Door title={t('home.join')} text={t('home.join.text')} open={() => goTo('room')} />
        <Door title={t('home.review')} text={t('home.review.text')} open={() => goTo('review')} />
        <Door title={t('home.design')} text={t('home.design.text')} />
        <SavedGames />
      </Sheet>
      <Care />
    </main>
  );
}

/** First of the doors, and marked as long as nobody has gone through it here. */
function CourseDoor() {
  const { t } = useWords();
  const [kept] = useState(keptCourse);
  const isUnderWay = kept !== null && kept.step !== 'sides';
  return (
    <div className={kept === null ? styles['first'] : undefined}>
      <Door
        title={isUnderWay ? t('home.course.resume') : t('home.course')}
        text={t('home.course.text')}
        open={() => goTo('course')}
      />
    </div>
  );
}

interface DoorProps {
  readonly title: string;
  readonly text: string;
  readonly open?: () => void;
}

function Door({ title, text, open }: DoorProps) {
  const { t } = useWords();
  return (
    <div className={styles['door']}>
      <div>
        <h3>
          <Name>{title}</Name>
        </h3>
        <p>{text}</p>
      </div>
      {open === undefined ? (
        <span className={styles['later']}>{t('home.later')}</span>
      ) : (
        <Button rank="primary" onClick={open}>
          {title}
        </Button>
      )}
    </div>
  );
}

function Care() {
  const { t } = useWords();
  return (
    <Sheet className={styles['care']} aria-labelledby="care">
      <h2 id="care" className={styles['head']}>
        {t('care.title')}
      </h2>
      <ul>
        {(['people', 'violence', 'pause', 'names', 'numbers'] as const).map((name) => (
          <li key={name}>{t(`care.${name}`)}</li>
        ))}
      </ul>
    </Sheet>
  );
}
