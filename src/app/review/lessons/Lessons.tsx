// Holds the place of this tab until its panels stand in it.
import { Steps } from '../Steps.tsx';

export function Lessons() {
  return <Steps steps={[]} />;
}
