// Decides what panels may use of charts: fans with their caption, table and cursor; the charting library stays in here.
export { FanChart } from './FanChart.tsx';
