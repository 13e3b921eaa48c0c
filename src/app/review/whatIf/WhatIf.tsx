// Decides how what-ifs stand on the table: the answer with its fans, the terms beside it, turning points and luck below.
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { Sheet, useWords } from '../../kit/index.ts';
import { Steps } from '../Steps.tsx';
import { Luck, LuckTable } from '../luck/index.ts';
import { Turning, TurningTop } from '../turning/index.ts';
import { useReview } from '../use.ts';
import { Answer } from './Answer.tsx';
import { Effects } from './Effects.tsx';
import { openQuestions, whatIfStore } from './store.ts';
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
      <Part className={styles['answer']}>
        <Answer />
      </Part>
      <Part className={styles['terms']}>
        <Terms />
      </Part>
      <Part className={styles['strip']}>
        <Turning />
      </Part>
      <Part className={styles['luck']}>
        <Luck />
      </Part>
    </div>
  );
}

interface PartProps {
  readonly className: string | undefined;
  readonly children: ReactNode;
}

function Part({ className, children }: PartProps) {
  return (
    <Sheet as="div" className={className}>
      {children}
    </Sheet>
  );
}
