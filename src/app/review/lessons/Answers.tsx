// Decides how the questions of a lesson are put to the room and its answers written down.
import type { LessonCard } from '../../facts/lessons.ts';
import { Name, useWords } from '../../kit/index.ts';
import { TakeOut, Write } from '../kit/index.ts';
import { addToReview } from '../stores/additions.ts';
import { useReview } from '../use.ts';
import styles from './Lessons.module.css';

export function Answers({ card }: { readonly card: LessonCard }) {
  const { t, say } = useWords();
  const { presenter } = useReview();
  if (card.debrief.length === 0) return null;
  return (
    <section className={styles['questions']}>
      <h3>{t('lessons.questions')}</h3>
      <ul>
        {card.debrief.map((text, at) => {
          const question = `${card.id}-${at + 1}`;
          return (
            <li key={question}>
              <p className={styles['question']}>{say(text)}</p>
              <Given question={question} />
              {presenter ? null : <Answer question={question} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Given({ question }: { readonly question: string }) {
  const { additions } = useReview();
  const given = additions.flatMap(({ link, content }) =>
    content.kind === 'answer' && content.question === question ? [{ link, content }] : [],
  );
  if (given.length === 0) return null;
  return (
    <ul className={styles['answers']}>
      {given.map(({ link, content }) => (
        <li key={link}>
          <span>
            <Name>{content.text}</Name>
          </span>
          <TakeOut link={link} what={content.text} />
        </li>
      ))}
    </ul>
  );
}

/** Folded, so that the questions can be read one after another. */
function Answer({ question }: { readonly question: string }) {
  const { t } = useWords();
  return (
    <details className={styles['answer']}>
      <summary>{t('review.answer.open')}</summary>
      <Write
        label={t('review.answer.write')}
        press={t('review.plan.add')}
        onWrite={(text) => addToReview({ kind: 'answer', question, text }) === null}
      />
    </details>
  );
}
