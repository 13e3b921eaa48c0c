// Decides how the facilitator opens the room's screen or a team's page in a second window of this browser.

/** The token stands in the address for a moment only: the window takes it out as it opens. */
export function openWindow(what: 'join' | 'screen', link: string, isHere: boolean): void {
  const { origin, pathname } = window.location;
  window.open(`${origin}${pathname}#${isHere ? 'here-' : ''}${what}=${link}`, '_blank', 'noopener');
}
