// Decides what is read before the first turn: who you are, where you are, what you may do; turning the page begins the game.
import { Button, Counter, Scroll, Sheet, SheetTitle, glyphOf, useWords } from '../kit/index.ts';
import { useScreen, useTable } from '../kit/hooks.ts';
import { grantedKinds, laterKinds } from '../facts/candidates.ts';
import { goOn } from '../stores/actions.ts';
import { useIsInRoom } from '../shell/RoomDoor.tsx';
import type { SeatScreen } from '../stores/table.ts';
import { Horizon, Predictions } from '../lessons/index.ts';
import { BriefingText } from './BriefingText.tsx';
import styles from './Briefing.module.css';

export function Briefing() {
  const { t, say } = useWords();
  const scenario = useTable((state) => state.scenario);
  const screen = useScreen();
  const isInRoom = useIsInRoom();
  if (scenario === null) return null;
  return (
    <main id="content" tabIndex={-1} className={styles['page']}>
      <Sheet className={styles['sheet']}>
        <SheetTitle level={1} over={t('briefing.title')} title={say(scenario.title)} />
        <Scroll className={styles['scroll']} label={t('briefing.title')}>
          <BriefingText />
          <Lessons screen={screen} />
        </Scroll>
      </Sheet>
      <Sheet as="aside" className={styles['side']}>
        <Scroll className={styles['scroll']} label={t('briefing.means')}>
          {screen === null ? null : <Means screen={screen} />}
        </Scroll>
        <ToLessons screen={screen} />
        <Button rank="primary" wide onClick={goOn}>
          {isInRoom ? t('room.briefing') : t('briefing.start')}
        </Button>
      </Sheet>
    </main>
  );
}

/** The questions stand below a long text: this leads there. */
function ToLessons({ screen }: { readonly screen: SeatScreen | null }) {
  const { t } = useWords();
  const lessons = useTable((state) => state.scenario?.lessons);
  if (lessons === undefined || lessons.length === 0 || screen === null) return null;
  const asked = new Set(lessons.filter(({ isAsked }) => isAsked).map(({ id }) => id));
  const said = screen.predictions.filter(({ lesson }) => asked.has(lesson)).length;
  const show = () => {
    const asked = document.getElementById('expect');
    asked?.scrollIntoView({ block: 'start' });
    asked?.focus({ preventScroll: true });
  };
  return (
    <Button wide onClick={show}>
      {t('lessons.toAsk', { said, count: asked.size })}
    </Button>
  );
}

/** Who plays alone is asked here; people who share a device each on their own screen. */
function Lessons({ screen }: { readonly screen: SeatScreen | null }) {
  const { t } = useWords();
  const count = useTable((state) => state.scenario?.lessons.length ?? 0);
  if (count === 0) return null;
  return (
    <section id="expect" tabIndex={-1} className={styles['lessons']}>
      <h2>{t('lessons.ask')}</h2>
      <p className={styles['short']}>
        {t('lessons.askHelp')} {screen === null ? t('lessons.askLater') : ''}
      </p>
      <Horizon className={styles['short']} />
      {screen === null ? null : <Predictions screen={screen} />}
    </section>
  );
}

function Means({ screen }: { readonly screen: SeatScreen }) {
  const { t, code } = useWords();
  const { world } = screen;
  const later = laterKinds(world, 1).length;
  const goals = Object.keys(world.seat.goals);
  return (
    <>
      {goals.length === 0 ? null : (
        <section>
          <h2>{t('briefing.goals')}</h2>
          <ul className={styles['goals']}>
            {goals.map((id) => (
              <li key={id}>{code(`metric.${id}`)}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('briefing.means')}</h2>
        <ul className={styles['means']}>
          {grantedKinds(world, 1)
            .filter(({ family }) => family !== 'event')
            .map((kind) => (
              <li key={kind.id}>
                <Counter shape="square" glyph={glyphOf(kind.id, kind.family)} size={26} />
                <span>
                  <strong>{code(`order.${kind.id}.name`)}</strong>
                  <span className={styles['short']}>{code(`order.${kind.id}.short`)}</span>
                </span>
              </li>
            ))}
        </ul>
        {later === 0 ? null : (
          <p className={styles['short']}>{t('briefing.moreOrders', { count: later })}</p>
        )}
      </section>
    </>
  );
}
