// Decides how an answer goes into the record: a what-if as it was asked, another value as a dissent with whose it is.
import { useState } from 'react';
import { useStore } from 'zustand';
import type { WhatIfResult } from '../../../review/index.ts';
import { Button, useWords } from '../../kit/index.ts';
import { addToReview } from '../stores/additions.ts';
import type { Addition } from '../stores/additions.ts';
import { useReview } from '../use.ts';
import { exchanged } from './draft.ts';
import type { Draft } from './draft.ts';
import { oursOf } from './numbers.ts';
import { storedEffects } from './said.ts';
import { whatIfStore } from './store.ts';
import styles from './WhatIf.module.css';

/** Longest name of a role. */
const WHO = 80;

export function Keep() {
  const { asked, result, playing } = useStore(whatIfStore, (state) => state);
  if (asked === null || result === null || playing !== 'done') return null;
  return <KeepForm key={result.n + JSON.stringify(asked)} asked={asked} result={result} />;
}

interface KeepProps {
  readonly asked: Draft;
  readonly result: WhatIfResult;
}

function KeepForm({ asked, result }: KeepProps) {
  const { t } = useWords();
  const { game } = useReview();
  const [who, setWho] = useState('');
  const [kept, setKept] = useState<'no' | 'yes' | 'failed'>('no');
  const keep = () => {
    const problem = addToReview(additionOf(), asked.turn);
    setKept(problem === null ? 'yes' : 'failed');
  };
  const additionOf = (): Addition => {
    const { turn } = asked;
    const stored = storedEffects(result.effects);
    if (asked.kind === 'value') {
      const { key: parameter, value: theirs } = asked;
      const ours = oursOf(game, parameter);
      const values = { parameter, subject: null, ours, theirs };
      return { kind: 'dissent', ...values, turn, who: who.trim(), result: stored };
    }
    const { respond } = result.ask;
    const orders = exchanged(game, asked);
    return { kind: 'what-if', turn, seat: asked.seat, ...orders, respond, result: stored };
  };
  if (kept === 'yes') return <output className={styles['kept']}>✓ {t('whatIf.isKept')}</output>;
  const isDissent = asked.kind === 'value';
  return (
    <div className={styles['keep']}>
      {isDissent ? (
        <label className={styles['field']}>
          <span>{t('whatIf.who')}</span>
          <input
            value={who}
            maxLength={WHO}
            placeholder={t('whatIf.whoHint')}
            onChange={(event) => setWho(event.target.value)}
          />
        </label>
      ) : null}
      <Button disabled={isDissent && who.trim() === ''} onClick={keep}>
        {t(isDissent ? 'whatIf.keepDissent' : 'whatIf.keep')}
      </Button>
      {kept === 'failed' ? <p role="alert">{t('whatIf.notKept')}</p> : null}
    </div>
  );
}
