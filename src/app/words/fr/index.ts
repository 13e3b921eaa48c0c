// Joins the French catalogue of its topics; it decides no words.
import app from './app.json';
import causes from './causes.json';
import fields from './fields.json';
import lessons from './lessons.json';
import map from './map.json';
import metrics from './metrics.json';
import news from './news.json';
import orders from './orders.json';
import play from './play.json';
import readings from './readings.json';
import refusals from './refusals.json';
import screens from './screens.json';
import session from './session.json';
import strategies from './strategies.json';

export const words = {
  ...app,
  ...causes,
  ...fields,
  ...lessons,
  ...map,
  ...metrics,
  ...news,
  ...orders,
  ...play,
  ...readings,
  ...refusals,
  ...screens,
  ...session,
  ...strategies,
};
