// Decides how the terms of a what-if are laid: what is changed, how the others act, where it is measured, and the one press.
import { useStore } from 'zustand';
import type { WhatIfProblem } from '../../../review/index.ts';
import { saidFacts } from '../../facts/refusals.ts';
import { Button, Pick, Strip, Tick, useWords } from '../../kit/index.ts';
import { useReview } from '../use.ts';
import { DecisionTerms } from './DecisionTerms.tsx';
import { changeOf, openingDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { Effects } from './Effects.tsx';
import { Keep } from './Keep.tsx';
import { passportsOf } from './numbers.ts';
import { CONTINUATIONS, ask, setDraft, setTerms, stop, whatIfStore } from './store.ts';
import { ValueTerms } from './ValueTerms.tsx';
import styles from './WhatIf.module.css';

export function Terms() {
  const { t } = useWords();
  const { game } = useReview();
  const draft = useStore(whatIfStore, (state) => state.draft);
  const hasResult = useStore(whatIfStore, (state) => state.result !== null);
  if (draft === null) return null;
  return (
    <section className={styles['form']}>
      <h2 className={styles['title']}>
        {t(draft.kind === 'value' ? 'whatIf.termsValue' : 'whatIf.terms')}
      </h2>
      <Strip
        label={t('whatIf.mode')}
        value={draft.kind}
        onChange={(kind) =>
          setDraft(kind === 'value' ? firstValue(game) : openingDraft(game, null))
        }
        choices={[
          { id: 'decision', label: t('whatIf.mode.decision') },
          { id: 'value', label: t('whatIf.mode.value') },
        ]}
      />
      {draft.kind === 'value' ? <ValueTerms draft={draft} /> : <DecisionTerms draft={draft} />}
      <Common draft={draft} />
      {hasResult ? (
        <>
          <Keep />
          <h3 className={styles['head']}>{t('whatIf.effects')}</h3>
          <Effects />
        </>
      ) : null}
    </section>
  );
}

function firstValue(game: Parameters<typeof passportsOf>[0]): Draft {
  const [first] = passportsOf(game);
  return { kind: 'value', turn: 1, key: first?.key ?? '', value: first?.ours ?? 0 };
}

function Common({ draft }: { readonly draft: Draft }) {
  const { t } = useWords();
  const { game, names } = useReview();
  const { respond, scope, newModel, playing, problem, asked, result } = useStore(
    whatIfStore,
    (state) => state,
  );
  const isStored = game.source === 'stored';
  const isPlaying = playing === 'playing';
  const seated = game.world.states.filter(({ seated: isSeated }) => isSeated);
  return (
    <>
      <div className={styles['pair']}>
        <Pick
          label={t('whatIf.respond')}
          value={respond}
          onChange={(id) => setTerms({ respond: id })}
          choices={[
            { id: 'recorded', label: t('whatIf.respond.recorded') },
            { id: 'strategy', label: t('whatIf.respond.strategy') },
          ]}
        />
        <Pick
          label={t('whatIf.scope')}
          value={scope ?? ''}
          onChange={(id) => setTerms({ scope: id === '' ? null : id })}
          choices={[
            { id: '', label: t('debrief.world') },
            ...seated.map(({ id }) => ({ id, label: names.stateId(id) })),
          ]}
        />
      </div>
      {isStored ? (
        <Tick
          label={t('whatIf.newModel')}
          note={t('whatIf.newModelHelp')}
          checked={newModel}
          onChange={(on) => setTerms({ newModel: on })}
        />
      ) : null}
      <div className={styles['presses']}>
        {isPlaying ? <Button onClick={stop}>{t('whatIf.stop')}</Button> : null}
        <Button
          rank="primary"
          disabled={changeOf(draft) === null || (isStored && !newModel)}
          onClick={() => void ask()}
        >
          {t('whatIf.play', { count: CONTINUATIONS })}
        </Button>
      </div>
      {isStored && !newModel ? (
        <p className={styles['text']}>{t('whatIf.problem.stored')}</p>
      ) : null}
      {problem === null ? null : <Problem problem={problem} />}
      {result !== null && asked !== draft ? (
        <p className={styles['text']}>{t('whatIf.differs')}</p>
      ) : null}
    </>
  );
}

function Problem({ problem: { code, refusal } }: { readonly problem: WhatIfProblem }) {
  const words = useWords();
  const { known, names } = useReview();
  const reason =
    refusal === null ? '' : words.code(`refusal.${refusal.code}`, saidFacts(refusal, known, names));
  return (
    <p role="alert" className={styles['alarm']}>
      {words.code(`whatIf.problem.${code}`, { reason })}
    </p>
  );
}
