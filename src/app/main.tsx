// Decides where the app hangs in the page; it does not decide what the app shows.
import { createRoot } from 'react-dom/client';

const host = document.getElementById('root');
if (host !== null) createRoot(host).render(<main>Tukhum</main>);
