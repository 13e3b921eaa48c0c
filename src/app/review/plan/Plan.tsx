// Decides how the room goes home with something: what to keep, what to change, and who does what by when; roles, never names.
import { useState } from 'react';
import { improvementOf } from '../../../review/index.ts';
import { Name, Num, Pick, useWords } from '../../kit/index.ts';
import { Field, TakeOut, Write } from '../kit/index.ts';
import { addToReview } from '../stores/additions.ts';
import type { StoredAddition } from '../stores/additions.ts';
import { Steps } from '../Steps.tsx';
import { useReview } from '../use.ts';
import styles from './Plan.module.css';

export function Plan() {
  const { t } = useWords();
  const steps = [
    { id: 'ask', title: t('review.plan.ask'), body: <Questions /> },
    { id: 'keep', isHalf: true, title: t('review.plan.keep'), body: <Resolves kind="keep" /> },
    {
      id: 'change',
      isHalf: true,
      title: t('review.plan.change'),
      body: <Resolves kind="change" />,
    },
    { id: 'actions', title: t('review.plan.actions'), body: <Actions /> },
    { id: 'write', isReaderOnly: true, body: <NewAction /> },
    {
      id: 'limits',
      title: t('debrief.limits'),
      body: <p className={styles['text']}>{t('debrief.limitsText')}</p>,
    },
  ];
  return <Steps steps={steps} />;
}

function Questions() {
  const { t } = useWords();
  return (
    <ol className={styles['questions']}>
      {([2, 3, 4] as const).map((number) => (
        <li key={number}>{t(`debrief.why.${number}`)}</li>
      ))}
    </ol>
  );
}

function Resolves({ kind }: { readonly kind: 'keep' | 'change' }) {
  const { t } = useWords();
  const { additions, presenter } = useReview();
  const said = additions.flatMap(({ link, content }) =>
    content.kind === kind ? [{ link, text: content.text }] : [],
  );
  return (
    <>
      {said.length === 0 ? <p className={styles['note']}>{t('review.plan.none')}</p> : null}
      <ul className={styles['lines']}>
        {said.map(({ link, text }) => (
          <li key={link}>
            <span>
              <Name>{text}</Name>
            </span>
            <TakeOut link={link} what={text} />
          </li>
        ))}
      </ul>
      {presenter ? null : (
        <div className={styles['write']}>
          <Write
            label={t(`review.plan.${kind}.write`)}
            press={t('review.plan.add')}
            onWrite={(text) => addToReview({ kind, text }) === null}
          />
        </div>
      )}
    </>
  );
}

/** An action with the link it is taken out by; in the order of the plan. */
function actionsIn(additions: readonly StoredAddition[]) {
  const { actions } = improvementOf(additions);
  const links = additions.flatMap((one) => (one.content.kind === 'action' ? [one] : []));
  const free = [...links];
  return actions.map((action) => {
    const at = free.findIndex(
      ({ content }) =>
        content.kind === 'action' &&
        content.text === action.text &&
        content.date === action.date &&
        content.owner === action.owner,
    );
    const [found] = free.splice(at, 1);
    return { action, link: found?.link ?? '' };
  });
}

function Actions() {
  const { t, say } = useWords();
  const { additions, scenario, presenter } = useReview();
  const actions = actionsIn(additions);
  if (actions.length === 0) return <p className={styles['note']}>{t('review.plan.none')}</p>;
  const claimOf = (id: string) => {
    const card = scenario.lessons.find((one) => one.id === id);
    return card === undefined ? id : say(card.claim);
  };
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('review.plan.what')}</th>
          <th scope="col">{t('review.plan.owner')}</th>
          <th scope="col">{t('review.plan.date')}</th>
          {presenter ? null : <th scope="col">{t('review.takeOut')}</th>}
        </tr>
      </thead>
      <tbody>
        {actions.map(({ action, link }) => (
          <tr key={link}>
            <th scope="row">
              <Name>{action.text}</Name>
              {action.lesson === null ? null : (
                <span className={styles['note']}>
                  {' '}
                  {t('review.plan.from', { lesson: claimOf(action.lesson) })}
                </span>
              )}
            </th>
            <td>
              {action.lacks.includes('owner') ? (
                <Lacking what="owner" />
              ) : (
                <Name>{action.owner}</Name>
              )}
            </td>
            <td>{action.date === null ? <Lacking what="date" /> : <Num>{action.date}</Num>}</td>
            {presenter ? null : (
              <td>
                <TakeOut link={link} what={action.text} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An action without an owner or a date is a wish, and the plan says so. */
function Lacking({ what }: { readonly what: 'owner' | 'date' }) {
  const { t } = useWords();
  return <span className={styles['lacks']}>{t(`review.plan.no.${what}`)}</span>;
}

/** No lesson has this id. */
const NONE = '';

function NewAction() {
  const { t, say } = useWords();
  const { scenario, names, game } = useReview();
  const [owner, setOwner] = useState('');
  const [date, setDate] = useState('');
  const [lesson, setLesson] = useState(NONE);
  const write = (text: string) => {
    const content = {
      kind: 'action',
      text,
      owner: owner.trim(),
      date: date === '' ? null : date,
    } as const;
    const isIn = addToReview({ ...content, lesson: lesson === NONE ? null : lesson }) === null;
    if (isIn) {
      setOwner('');
      setDate('');
      setLesson(NONE);
    }
    return isIn;
  };
  return (
    <div className={styles['write']}>
      <Write label={t('review.plan.action.write')} press={t('review.plan.add')} onWrite={write}>
        <div className={styles['fields']}>
          <Field label={t('review.plan.owner')}>
            {(id) => (
              <>
                <input
                  id={id}
                  dir="auto"
                  list={`${id}-roles`}
                  maxLength={120}
                  value={owner}
                  onChange={(event) => setOwner(event.target.value)}
                />
                <datalist id={`${id}-roles`}>
                  {game.world.seats.map((seat) => (
                    <option key={seat.id}>{names.seat(seat.id)}</option>
                  ))}
                </datalist>
              </>
            )}
          </Field>
          <Field label={t('review.plan.date')}>
            {(id) => (
              <input
                id={id}
                type="date"
                value={date}
                onChange={(event) => setDate(event.target.value)}
              />
            )}
          </Field>
          {scenario.lessons.length === 0 ? null : (
            <Pick
              label={t('review.plan.lesson')}
              value={lesson}
              onChange={setLesson}
              choices={[
                { id: NONE, label: t('review.plan.noLesson') },
                ...scenario.lessons.map(({ id, claim }) => ({ id, label: say(claim) })),
              ]}
            />
          )}
        </div>
      </Write>
    </div>
  );
}
