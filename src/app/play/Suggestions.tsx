// Decides how three places that matter, and events that wait for an answer, are put before a seat at the start of a turn.
import { suggestionsFor } from '../facts/suggestions.ts';
import type { Suggestion } from '../facts/suggestions.ts';
import { Button, useWords } from '../kit/index.ts';
import { useNames, useTable, useUi } from '../kit/hooks.ts';
import { mapLink } from '../stores/mapLink.ts';
import type { SeatScreen } from '../stores/table.ts';
import { chooseZone, openForm, ui } from '../stores/ui.ts';
import styles from './Suggestions.module.css';

export function Suggestions({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const stage = useTable((state) => state.stage);
  const isOpen = useUi((state) => state.suggests);
  const found = suggestionsFor(screen.world, screen.view, screen.before);
  // In the second quarter of a round questions stand on the pad, and no place can be given an order.
  if (stage !== 'orders' || screen.answersOnly) return null;
  return (
    <>
      <Pending screen={screen} />
      {found.length === 0 ? null : (
        <details
          open={isOpen}
          className={styles['box']}
          onToggle={(event) => ui.setState({ suggests: event.currentTarget.open })}
        >
          <summary>{t('play.suggest')}</summary>
          <ul>
            {found.map((one) => (
              <li key={one.zone}>
                <SuggestionPress screen={screen} suggestion={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function SuggestionPress({
  screen,
  suggestion,
}: {
  readonly screen: SeatScreen;
  readonly suggestion: Suggestion;
}) {
  const { t, richCode } = useWords();
  const names = useNames(screen);
  const { zone, reason, turn } = suggestion;
  const id = screen.world.zones[zone]?.id ?? null;
  const facts = { zone: names.zone(zone), turn, good: t('good.trade') };
  return (
    <button
      type="button"
      className={styles['press']}
      onClick={() => {
        chooseZone(id);
        if (id !== null) mapLink.getState().handle?.focus(id);
      }}
    >
      {richCode(`play.suggest.${reason}`, facts)}
    </button>
  );
}

function Pending({ screen }: { readonly screen: SeatScreen }) {
  const { t, rich } = useWords();
  const names = useNames(screen);
  const { pending } = screen.view;
  const { events } = screen.world;
  const answered = new Set(screen.pad.orders.map(({ event }) => event));
  const open = pending.filter(({ event }) => !answered.has(events[event]?.id));
  if (open.length === 0) return null;
  return (
    <div className={styles['pending']}>
      <p>
        <strong>{t('play.event')}</strong>
      </p>
      {open.map(({ event }) => {
        const id = events[event]?.id;
        return (
          <div key={event} className={styles['event']}>
            <p>
              <strong>{rich('news.event', { event: names.event(event) })}</strong>{' '}
              {names.eventText(event)}
            </p>
            {id === undefined ? null : (
              <Button
                aria-label={`${t('play.event.answer')}: ${names.event(event)}`}
                onClick={() => openForm({ order: { kind: 'answer', event: id }, replaces: null })}
              >
                {t('play.event.answer')}
              </Button>
            )}
          </div>
        );
      })}
    </div>
  );
}
