// Decides how a state's border plan is read: its scores, who sat at the table, what it changes, what is missing, what to do.
import { PLAN_PEOPLE, PLAN_SCORES, invitedSoFar, planOf, wouldAdd } from '../facts/regionalPlan.ts';
import type { RegionalPlanFacts } from '../facts/regionalPlan.ts';
import { PLAN_LEAST } from '../../engine/index.ts';
import { figure, signed } from '../facts/numbers.ts';
import { PLAN_ROWS } from '../facts/readings.ts';
import { Button, Name, Num, useWords } from '../kit/index.ts';
import { useGivesOrders, useNames } from '../kit/hooks.ts';
import type { SeatScreen } from '../stores/table.ts';
import { openForm } from '../stores/ui.ts';
import { ReadingRows } from './ReadingRows.tsx';
import { Receipt } from './Receipt.tsx';
import styles from './RegionalPlan.module.css';

interface PartProps {
  readonly screen: SeatScreen;
  readonly plan: RegionalPlanFacts;
}

export function RegionalPlan({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const { shown: view, before, world, idle } = screen;
  const subject = world.seat.holds;
  const plan = planOf(world, view);
  const isNone = PLAN_SCORES.every((score) => plan.scores[score] === 0);
  return (
    <section aria-labelledby="regional-plan" className={styles['plan']}>
      <h3 id="regional-plan">{t('plan.title')}</h3>
      {isNone ? <p className={styles['note']}>{t('plan.none')}</p> : null}
      <ReadingRows
        title={t('dossier.known')}
        rows={PLAN_ROWS}
        now={view.state}
        before={before?.state ?? null}
        idle={idle}
        subject={subject}
        group="plan"
        onlyKnown
        renderReceipt={(spec) => (
          <Receipt screen={screen} group="state" reading={spec.name} subject={subject} />
        )}
      />
      {isNone ? null : <Effects plan={plan} />}
      <Adoption screen={screen} plan={plan} />
      <details className={styles['more']}>
        <summary>{t('plan.more')}</summary>
        <Table screen={screen} />
        <Pairs screen={screen} plan={plan} />
        <Raise plan={plan} />
      </details>
      <ToWorkshop />
    </section>
  );
}

/** Who has sat at the table so far, as far as this seat invited or heard. */
function Table({ screen }: { readonly screen: SeatScreen }) {
  const { t, rich } = useWords();
  const names = useNames(screen);
  const { people, states } = invitedSoFar(screen.workshops);
  const others = screen.workshops.filter(({ invited }) => invited === null);
  return (
    <>
      <h4>{t('plan.table')}</h4>
      {people.length + states.length === 0 ? (
        <p className={styles['note']}>{t('plan.tableNone')}</p>
      ) : (
        <ul className={styles['lines']}>
          {people.map(({ people: who, times }) => (
            <li key={who}>
              <span>{t(`invited.${who}`)}</span>
              <span>{t('plan.times', { count: times })}</span>
            </li>
          ))}
          {states.map(({ state, times }) => (
            <li key={state}>
              <span>
                {t('invited.neighbour')}: <Name>{names.stateId(state)}</Name>
              </span>
              <span>{t('plan.times', { count: times })}</span>
            </li>
          ))}
        </ul>
      )}
      {others.map(({ turn, host, came }, at) => (
        <p key={at} className={styles['note']}>
          {rich('plan.other', { turn, state: names.state(host), count: came })}
        </p>
      ))}
    </>
  );
}

function Effects({ plan }: Pick<PartProps, 'plan'>) {
  const { t, locale } = useWords();
  const percent = (share: number) => `${signed(locale, share * 100, 1)} %`;
  return (
    <>
      <h4>{t('plan.now')}</h4>
      <ul className={styles['lines']}>
        {(
          [
            ['plan.detection', plan.detection],
            ['plan.upkeep', -plan.upkeep],
            ['plan.steps', -plan.capital],
          ] as const
        ).map(([key, share]) => (
          <li key={key}>
            <span>{t(key)}</span>
            <Num>{percent(share)}</Num>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Between two states the lesser persuasion counts, as far as it is known here. */
function Pairs({ screen, plan }: PartProps) {
  const { t, rich, locale } = useWords();
  const names = useNames(screen);
  return (
    <>
      <h4>{t('plan.marginHelp')}</h4>
      <ul className={styles['notes']}>
        {plan.pairs.map(({ pair, counts }) => (
          <li key={pair}>
            {counts === null
              ? rich('plan.marginUnknown', { state: names.pair(pair) })
              : rich('plan.margin', {
                  state: names.pair(pair),
                  value: figure(locale, counts * 100),
                })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Adoption({ screen, plan }: PartProps) {
  const { t, locale } = useWords();
  const givesOrders = useGivesOrders();
  const least = figure(locale, PLAN_LEAST * 100);
  const isReady = plan.adopted === 0 && plan.lacks.length === 0;
  const hasOrder = screen.world.grants.some(({ kind }) => kind === 'plan-adopt');
  const lacks = plan.lacks.map(
    ({ score, by }) => `${t(`plan.${score}`)} ${figure(locale, Math.ceil(by * 100))}`,
  );
  return (
    <>
      <h4>{t('plan.adoption')}</h4>
      <p className={styles['note']}>
        {plan.adopted > 0
          ? t('plan.adopted', { turn: plan.adopted })
          : isReady
            ? t('plan.ready', { least })
            : t('plan.lacks', { least, lacks: lacks.join(' · ') })}{' '}
        {t('plan.ages')}
      </p>
      {isReady && hasOrder && givesOrders ? (
        <Button onClick={() => openForm({ order: { kind: 'plan-adopt' }, replaces: null })}>
          {t('plan.toAdopt')}
        </Button>
      ) : null}
    </>
  );
}

/** What each kind of people would add next time: less the more there is already. */
function Raise({ plan }: Pick<PartProps, 'plan'>) {
  const { t, locale } = useWords();
  return (
    <>
      <h4>{t('plan.raise')}</h4>
      <table className={styles['adds']}>
        <thead>
          <tr>
            <th scope="col">{t('plan.who')}</th>
            {PLAN_SCORES.map((score) => (
              <th key={score} scope="col">
                {t(`plan.${score}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PLAN_PEOPLE.map((people) => (
            <tr key={people}>
              <th scope="row">{t(`invited.${people}`)}</th>
              {PLAN_SCORES.map((score) => (
                <td key={score}>
                  <Num>{signed(locale, wouldAdd(people, score, plan.scores[score]) * 100)}</Num>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function ToWorkshop() {
  const { t } = useWords();
  const givesOrders = useGivesOrders();
  if (!givesOrders) return null;
  return (
    <Button onClick={() => openForm({ order: { kind: 'workshop' }, replaces: null })}>
      {t('plan.toWorkshop')}
    </Button>
  );
}
