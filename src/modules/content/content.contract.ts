export { DELIVERABLE_STATES, type DeliverableState } from './domain/deliverable.js';
export { readPostUrl, type PostUrl } from './domain/post-url.js';
