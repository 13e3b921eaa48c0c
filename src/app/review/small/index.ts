// Decides what panels of the review may use of small charts.
export { SmallChart } from './SmallChart.tsx';
