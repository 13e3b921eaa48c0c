// Decides how what-ifs stand on the table: the answer or luck with its fans, the terms beside it, turning points below.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Scroll, Sheet, Strip, useWords } from '../../kit/index.ts';
import { Steps } from '../Steps.tsx';
import { Luck, LuckTable } from '../luck/index.ts';
import { Turning, TurningTop } from '../turning/index.ts';
import { useReview } from '../use.ts';
import { Answer } from './Answer.tsx';
import { Effects } from './Effects.tsx';
import { openQuestions, show, whatIfStore } from './store.ts';
import { Terms } from './Terms.tsx';
import styles from './WhatIf.module.css';

export function WhatIf() {
  const { t } = useWords();
  const { game, focus, presenter } = useReview();
  useEffect(() => openQuestions(game, focus), [game, focus]);
  const isOpen = useStore(whatIfStore, (state) => state.game === game);
  if (!isOpen) return null;
  if (presenter) {
    return (
      <Steps
        steps={[
          { id: 'turning', title: t('turning.title'), body: <TurningTop /> },
          { id: 'answer', body: <Answer /> },
          { id: 'effects', title: t('whatIf.effects'), body: <Effects /> },
          { id: 'luck', title: t('luck.title'), body: <LuckTable /> },
        ]}
      />
    );
  }
  return (
    <div className={styles['table']}>
      <Reading />
      <Sheet as="div" className={styles['terms']}>
        <Terms />
      </Sheet>
      <Sheet as="div" className={styles['strip']}>
        <Scroll className={styles['scroll']} label={t('turning.title')}>
          <Turning />
        </Scroll>
      </Sheet>
    </div>
  );
}

/** What is read at the large sheet: an answer, or how much was luck. */
function Reading() {
  const { t } = useWords();
  const shown = useStore(whatIfStore, (state) => state.shown);
  return (
    <Sheet as="div" className={styles['answer']}>
      <div className={styles['choice']}>
        <Strip
          label={t('whatIf.shown')}
          value={shown}
          onChange={show}
          choices={[
            { id: 'answer', label: t('review.tab.whatIf') },
            { id: 'luck', label: t('luck.title') },
          ]}
        />
      </div>
      <Scroll className={styles['scroll']} label={t('whatIf.shown')}>
        {shown === 'answer' ? <Answer /> : <Luck />}
      </Scroll>
    </Sheet>
  );
}
