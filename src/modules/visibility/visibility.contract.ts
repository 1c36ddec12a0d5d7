export {
  METRICS,
  PROVENANCES,
  isMeasured,
  type Metric,
  type Provenance,
} from './domain/metrics.js';
