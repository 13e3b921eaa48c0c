// Decides how the terms of a what-if stand beside its answer: put together as a form, then as they were asked with the effects.
import { useStore } from 'zustand';
import type { WhatIfProblem } from '../../../review/index.ts';
import { saidFacts } from '../../facts/refusals.ts';
import { figure } from '../../facts/numbers.ts';
import { Button, Pick, Scroll, Strip, Tick, useWords } from '../../kit/index.ts';
import { useReview } from '../use.ts';
import { Asked } from './Asked.tsx';
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
  const { draft, editing, asked, result } = useStore(whatIfStore, (state) => state);
  if (draft === null) return null;
  const about = editing || asked === null ? draft : asked;
  const title = t(about.kind === 'value' ? 'whatIf.termsValue' : 'whatIf.terms');
  return (
    <section className={styles['form']}>
      <h2 className={styles['title']}>{title}</h2>
      <Scroll className={styles['body']} label={title}>
        {editing || asked === null ? (
          <Form draft={draft} />
        ) : (
          <>
            <Asked asked={asked} />
            {result === null ? null : (
              <>
                <h3 className={styles['head']}>{t('whatIf.effects')}</h3>
                <Effects />
                <Keep />
              </>
            )}
          </>
        )}
      </Scroll>
      <Foot draft={draft} />
    </section>
  );
}

function firstValue(game: Parameters<typeof passportsOf>[0]): Draft {
  const [first] = passportsOf(game);
  return { kind: 'value', turn: 1, key: first?.key ?? '', value: first?.ours ?? 0 };
}

function Form({ draft }: { readonly draft: Draft }) {
  const { t } = useWords();
  const { game } = useReview();
  return (
    <>
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
      <Common />
    </>
  );
}

/** How the others act, where it is measured, and on which model a game is asked that cannot be computed again. */
function Common() {
  const { t } = useWords();
  const { game, names } = useReview();
  const { respond, scope, newModel } = useStore(whatIfStore, (state) => state);
  const isStored = game.source === 'stored';
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
        <>
          <p className={styles['text']}>{t('whatIf.problem.stored')}</p>
          <Tick
            label={t('whatIf.newModel')}
            note={t('whatIf.newModelHelp')}
            checked={newModel}
            onChange={(on) => setTerms({ newModel: on })}
          />
        </>
      ) : null}
    </>
  );
}

/** The one press, how far it is, and why it could not be asked. */
function Foot({ draft }: { readonly draft: Draft }) {
  const { t } = useWords();
  const { game } = useReview();
  const { newModel, playing, problem, editing } = useStore(whatIfStore, (state) => state);
  const cannot = changeOf(draft) === null || (game.source === 'stored' && !newModel);
  return (
    <div className={styles['foot']}>
      {problem === null ? null : <Problem problem={problem} />}
      <div className={styles['presses']}>
        <Progress />
        {playing === 'playing' ? <Button onClick={stop}>{t('whatIf.stop')}</Button> : null}
        {editing ? (
          <Button rank="primary" disabled={cannot} onClick={() => void ask()}>
            {t('whatIf.play', { count: CONTINUATIONS })}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function Progress() {
  const { t, locale } = useWords();
  const { playing, result, took } = useStore(whatIfStore, (state) => state);
  const n = result?.n ?? 0;
  const seconds = (milliseconds: number) => figure(locale, milliseconds / 1000, 1);
  return (
    <output className={styles['progress']}>
      {playing === 'playing' ? t('whatIf.progress', { n, all: CONTINUATIONS }) : null}
      {playing === 'stopped' ? t('whatIf.stopped') : null}
      {playing === 'failed' ? t('whatIf.failed') : null}
      {playing === 'done' && took !== null
        ? t('whatIf.took', { n, seconds: seconds(took.all), first: seconds(took.first) })
        : null}
    </output>
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
