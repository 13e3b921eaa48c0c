// Decides what the app may use of reports.
export { Report } from './Report.tsx';
