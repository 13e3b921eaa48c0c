// Gathers what games of this page need and a device in a room does not; it is fetched when the first of them is set up or resumed.
import { Setup } from './home/Setup.tsx';
import { Cover } from './play/Cover.tsx';
import { Tail } from './play/Tail.tsx';
import { useScreen } from './kit/hooks.ts';
import type { HereStage } from './stores/table.ts';

export { SessionDoor } from './shell/SessionDoor.tsx';
export { openDesk, openWorkshop } from './stores/deskActions.ts';
export { resumeKept, resumeRecord, resumeText } from './stores/resume.ts';

export function Here({ stage }: { readonly stage: HereStage }) {
  const screen = useScreen();
  switch (stage) {
    case 'setup':
      return <Setup />;
    case 'cover':
      return <Cover />;
    case 'tail':
      return screen === null ? null : <Tail screen={screen} />;
  }
}
