// Decides how the causes of any number over any span are explored: the question, its course, the slip that adds up.
import { useMemo, useState } from 'react';
import { lastOrderTurn } from '../../../review/index.ts';
import { figure, scaleOf, signed } from '../../facts/numbers.ts';
import { meaningOf } from '../../facts/readings.ts';
import { Button, Num, cx, useWords } from '../../kit/index.ts';
import { SmallChart } from '../small/index.ts';
import { useReview } from '../use.ts';
import { ComputedView } from './ComputedView.tsx';
import { numberName, placesName } from './labels.ts';
import { NUMBERS } from './numbers.ts';
import { Question, askedOf } from './Question.tsx';
import { courseOf, explain, movedMost, wholeSpan } from './series.ts';
import type { Asked, Moved } from './series.ts';
import { SlipView } from './SlipView.tsx';
import { TurnTable } from './TurnTable.tsx';
import styles from './Causes.module.css';

const MOST_MOVED = 8;

export function Explorer() {
  const { t } = useWords();
  const { game, focus } = useReview();
  const whole = wholeSpan(game);
  const played = { from: whole.from, to: lastOrderTurn(game) + 1 };
  const moved = useMemo(
    () => movedMost(game, { from: played.from, to: played.to }, MOST_MOVED),
    [game, played.from, played.to],
  );
  const [asked, setAsked] = useState<Asked>(() => {
    const spec = moved[0]?.spec ?? NUMBERS[0];
    if (spec === undefined) throw new Error('There is no number to ask of.');
    const isTurn = focus !== null && focus.turn >= whole.from && focus.turn < whole.to;
    const span = isTurn ? { from: focus.turn, to: focus.turn + 1 } : played;
    return askedOf(game, spec, { spec, places: [moved[0]?.place ?? 0], span });
  });
  return (
    <div className={styles['explorer']}>
      <p className={styles['help']}>{t('why.causesHelp')}</p>
      <Question asked={asked} onAsk={setAsked} />
      <div className={styles['two']}>
        <Answer asked={asked} />
        <aside className={styles['aside']}>
          <Course asked={asked} />
          <MovedMost
            moved={moved}
            onChoose={({ spec, place }) => setAsked({ spec, places: [place], span: played })}
          />
        </aside>
      </div>
    </div>
  );
}

function useTitle({ spec, places }: Asked): string {
  const words = useWords();
  const { game, names } = useReview();
  const where = placesName(game.world, { spec, places }, { names, words });
  return words.t('why.title', { number: numberName(spec, words), where });
}

function Answer({ asked }: { readonly asked: Asked }) {
  const { rich, code, locale } = useWords();
  const { game } = useReview();
  const title = useTitle(asked);
  const { spec, span } = asked;
  const explained = explain(game, asked);
  if (explained.kind === 'none') {
    return (
      <section>
        <h3 className={styles['title']}>{title}</h3>
        <p className={styles['text']}>{code(`why.problem.${explained.problem}`)}</p>
      </section>
    );
  }
  const { opening, closing } = explained.receipt;
  const { factor } = scaleOf(spec.form);
  const values = courseOf(game, asked).slice(span.from - 1, span.to);
  const facts = {
    number: title,
    before: figure(locale, opening * factor, 1),
    after: figure(locale, closing * factor, 1),
  };
  const tenths = (value: number) => Math.round(value * factor * 10);
  const change = (tenths(closing) - tenths(opening)) / 10;
  return (
    <section>
      <h3 className={styles['title']}>{title}</h3>
      <p className={styles['said']}>
        {change === 0
          ? rich('why.stood', facts)
          : rich('why.moved', { ...facts, change: signed(locale, change, 1) })}
      </p>
      {explained.kind === 'stock' ? (
        <>
          <SlipView spec={spec} receipt={explained.receipt} />
          <TurnTable title={title} spec={spec} receipt={explained.receipt} values={values} />
        </>
      ) : (
        <ComputedView spec={spec} receipt={explained.receipt} />
      )}
    </section>
  );
}

/** The number over the whole game, with the span that is asked of tinted. */
function Course({ asked }: { readonly asked: Asked }) {
  const { t } = useWords();
  const { game } = useReview();
  const title = useTitle(asked);
  const { factor } = scaleOf(asked.spec.form);
  const values = courseOf(game, asked).map((value) => value * factor);
  return (
    <figure className={styles['course']}>
      <figcaption>{t('why.courseCaption')}</figcaption>
      <SmallChart
        title={t('why.courseOf', { number: title })}
        size="large"
        lines={[{ name: title, values, look: 'mine' }]}
        span={{ from: asked.span.from - 1, to: asked.span.to - 1 }}
        lastOrderTurn={lastOrderTurn(game)}
        digits={1}
        {...(asked.spec.form === 'share' ? { within: [0, 100] as const } : {})}
      />
    </figure>
  );
}

interface MovedProps {
  readonly moved: readonly Moved[];
  readonly onChoose: (moved: Moved) => void;
}

function MovedMost({ moved, onChoose }: MovedProps) {
  const words = useWords();
  const { t, locale } = words;
  const { game, names } = useReview();
  if (moved.length === 0) return null;
  return (
    <section>
      <h3 className={styles['title']}>{t('why.movedMost')}</h3>
      <table className={styles['moved']}>
        <thead>
          <tr>
            <th scope="col">{t('why.what')}</th>
            <th scope="col">{t('why.fromTo')}</th>
            <th scope="col">{t('why.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {moved.map((one) => {
            const { spec, place, before, after } = one;
            const where = placesName(game.world, { spec, places: [place] }, { names, words });
            const change = (after - before) * 100;
            return (
              <tr key={`${spec.id} ${place}`}>
                <td>
                  <Button rank="link" onClick={() => onChoose(one)}>
                    {t('why.title', { number: numberName(spec, words), where })}
                  </Button>
                </td>
                <td>
                  <Num>
                    {figure(locale, before * 100)} → {figure(locale, after * 100)}
                  </Num>
                </td>
                <td className={cx(styles['amount'], styles[meaningOf(change, spec.good)])}>
                  <Num>
                    {change > 0 ? '▲' : '▼'} {signed(locale, change)}
                  </Num>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
