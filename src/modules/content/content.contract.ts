export { readPostUrl } from './domain/post-url.js';
