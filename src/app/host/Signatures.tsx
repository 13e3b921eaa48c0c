// Decides how joint orders are shown that wait for somebody's signature, with a press that reminds the seat.
import type { ConsoleView } from '../../session/index.ts';
import { placeOf } from '../facts/names.ts';
import { Button, Name, useWords } from '../kit/index.ts';
import { useOpenNames, useOpenWorld } from '../room/openWorld.ts';
import { order } from '../stores/roomActions.ts';
import { useSeatNames } from './names.ts';
import styles from './Parts.module.css';

export function Signatures({ view }: { readonly view: ConsoleView }) {
  const { t, code } = useWords();
  const names = useSeatNames();
  const world = useOpenWorld();
  const places = useOpenNames();
  if (view.signatures.length === 0) return null;
  const nudge = (seat: string, name: string) =>
    void order({ kind: 'message', to: seat, text: t('host.nudgeText', { order: name }) });
  return (
    <section aria-labelledby="console-signatures" className={styles['part']}>
      <div className={styles['head']}>
        <h2 id="console-signatures">{t('host.signatures')}</h2>
        <p>{t('host.signaturesClose')}</p>
      </div>
      <ul className={styles['queue']}>
        {view.signatures.flatMap(({ order: joint, from, waitsFor }, at) =>
          waitsFor.map((seat) => {
            const name = code(`order.${joint.kind}.name`);
            const place = world === null || places === null ? '' : placeOf(joint, world, places);
            return (
              <li key={`${at} ${seat}`}>
                <span className={styles['when']} />
                <div className={styles['what']}>
                  <strong>{name}</strong> <Name>{place}</Name>
                  <p>{t('host.signatureLine', { from: names(from), seat: names(seat) })}</p>
                </div>
                <span className={styles['presses']}>
                  <Button
                    aria-label={`${t('host.nudge')}: ${names(seat)}, ${name}`}
                    onClick={() => nudge(seat, name)}
                  >
                    {t('host.nudge')}
                  </Button>
                </span>
              </li>
            );
          }),
        )}
      </ul>
    </section>
  );
}
