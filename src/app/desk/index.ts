// Decides what the rest of the app may use of the desk of who leads the table.
export { DeskDialog } from './DeskDialog.tsx';
