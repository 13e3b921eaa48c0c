// Decides how the length of a game is chosen: by halves of a year, by quarters, or one of the scenario's timing plans.
import { Name, Strip, useWords } from '../kit/index.ts';
import type { PlanOutline } from '../facts/session.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';
import type { ScenarioFacts } from '../stores/table.ts';
import type { Length } from './asked.ts';
import { planChoice } from './terms.ts';
import styles from './Setup.module.css';

interface LengthRowProps {
  readonly loaded: LoadedScenario;
  readonly told: ScenarioFacts;
  readonly length: Length;
  readonly onChange: (choice: string) => void;
}

export function LengthRow({ loaded, told, length, onChange }: LengthRowProps) {
  const { t, say } = useWords();
  const rounds = Math.ceil(loaded.turns / 2);
  // Many a plan is called after its minutes.
  const labelOf = (title: string, minutes: number) =>
    title.includes(String(minutes)) ? title : t('setup.length.plan', { title, minutes });
  const plans = told.plans.map(({ id, title, minutes }) => ({
    id: planChoice(id),
    label: labelOf(say(title), minutes),
  }));
  return (
    <div className={styles['row']}>
      <span className={styles['label']}>{t('setup.length')}</span>
      <div className={styles['lengths']}>
        <Strip
          label={t('setup.length')}
          shape={plans.length === 0 ? 'strip' : 'chips'}
          value={length.kind === 'plan' ? planChoice(length.plan.id) : length.kind}
          onChange={onChange}
          choices={[
            { id: 'short', label: t('setup.length.short', { rounds }) },
            { id: 'full', label: t('setup.length.full', { turns: loaded.turns }) },
            ...plans,
          ]}
        />
        {length.kind === 'plan' ? (
          <PlanNote plan={length.plan} told={told} calendarTurns={loaded.turns} />
        ) : (
          <p className={styles['note']}>{t(`setup.length.${length.kind}Help`)}</p>
        )}
      </div>
    </div>
  );
}

interface PlanNoteProps {
  readonly plan: PlanOutline;
  readonly told: ScenarioFacts;
  readonly calendarTurns: number;
}

/** Who plays, how often they decide, and what a shorter game cannot show. */
function PlanNote({ plan, told, calendarTurns }: PlanNoteProps) {
  const { t, say } = useWords();
  const { minutes, rounds, perRound, teams } = plan;
  const names = teams.map((team) => say(told.cards.find(({ id }) => id === team)?.name ?? {}));
  const turns = rounds * perRound;
  return (
    <>
      <p className={styles['note']}>
        {t('setup.plan.rounds', { minutes, rounds, turns })}{' '}
        <Name>{t('setup.plan.teams', { count: teams.length, names: names.join(' · ') })}</Name>
      </p>
      {turns === calendarTurns ? null : (
        <p className={styles['note']}>
          {t('setup.plan.horizon', { turns, calendar: calendarTurns })}
        </p>
      )}
    </>
  );
}
