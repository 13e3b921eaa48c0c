// Decides how a briefing is read: the scenario's sections, then the cards of the seats that people hold.
import { Name, useWords } from '../kit/index.ts';
import { useTable } from '../kit/hooks.ts';
import type { ScenarioFacts } from '../stores/table.ts';
import styles from './BriefingText.module.css';

/** A blank line begins a paragraph. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
}

export function BriefingText() {
  const { say } = useWords();
  const scenario = useTable((state) => state.scenario);
  const people = useTable((state) => state.game?.people);
  if (scenario === null) return null;
  return (
    <div className={styles['text']}>
      {(people ?? []).map((seat) => (
        <RoleCard key={seat} seat={seat} scenario={scenario} />
      ))}
      {scenario.sections.map((section) => (
        <section key={section.id}>
          <h2>{say(section.title)}</h2>
          {paragraphsOf(say(section.text)).map((part, at) => (
            <p key={at}>{part}</p>
          ))}
        </section>
      ))}
    </div>
  );
}

interface RoleCardProps {
  readonly seat: string;
  readonly scenario: ScenarioFacts;
}

export function RoleCard({ seat, scenario }: RoleCardProps) {
  const { t, say } = useWords();
  const card = scenario.cards.find(({ id }) => id === seat);
  if (card === undefined) return null;
  return (
    <section className={styles['card']}>
      <p className={styles['over']}>{t('briefing.role')}</p>
      <h2>
        <Name>{say(card.name)}</Name>
      </h2>
      {[say(card.role), ...paragraphsOf(say(card.card))].map((part, at) => (
        <p key={at}>{part}</p>
      ))}
    </section>
  );
}
