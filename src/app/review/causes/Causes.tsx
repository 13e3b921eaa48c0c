// Decides in which parts "why" is told: causes, who knew what, what never crossed, networks, cooperation, the hand, twins.
import { useMemo, useState } from 'react';
import type { KnownSubject } from '../../../review/index.ts';
import { Strip, useWords } from '../../kit/index.ts';
import { Knowledge, Uncrossed, widestSubject } from '../knowledge/index.ts';
import { Interventions, Missed } from '../missed/index.ts';
import { Beliefs } from '../networks/index.ts';
import { Steps } from '../Steps.tsx';
import type { Step } from '../Steps.tsx';
import { Twins } from '../twins/index.ts';
import { useReview } from '../use.ts';
import { Explorer } from './Explorer.tsx';
import styles from './Causes.module.css';

const PARTS = ['causes', 'knowledge', 'uncrossed', 'networks', 'missed', 'hand', 'twins'] as const;
type Part = (typeof PARTS)[number];

/** For a reader one part at a time, chosen above; for a room each is a step. */
export function Causes() {
  const { t } = useWords();
  const { game, presenter } = useReview();
  const [part, setPart] = useState<Part>('causes');
  const first = useMemo(() => widestSubject(game), [game]);
  const [subject, setSubject] = useState<KnownSubject>(first);
  const look = (one: KnownSubject) => {
    setSubject(one);
    setPart('knowledge');
  };
  const bodies: Readonly<Record<Part, Step['body']>> = {
    causes: <Explorer />,
    knowledge: <Knowledge subject={subject} onSubject={setSubject} />,
    uncrossed: <Uncrossed onSubject={look} />,
    networks: <Beliefs />,
    missed: <Missed />,
    hand: <Interventions />,
    twins: <Twins />,
  };
  const steps = PARTS.filter((id) => presenter || id === part).map((id) => ({
    id,
    title: t(`why.part.${id}.title`),
    body: bodies[id],
  }));
  return (
    <>
      {presenter ? null : (
        <div className={styles['parts']}>
          <Strip
            label={t('why.parts')}
            shape="chips"
            value={part}
            onChange={setPart}
            choices={PARTS.map((id) => ({ id, label: t(`why.part.${id}`) }))}
          />
        </div>
      )}
      <Steps steps={steps} />
    </>
  );
}
