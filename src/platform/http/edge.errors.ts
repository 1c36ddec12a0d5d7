import { problemCatalogue } from '../../kernel/problem.js';

/** Refusals before a route is even asked: of too much, too large, too slow, or what is no HTTP. */
export const edgeProblems = problemCatalogue({
  rate_limited: {
    status: 429,
    en: {
      title: 'Too many requests',
      detail:
        'More than {limit} requests came within a minute; try again in {seconds} seconds. This one was not worked on.',
    },
    fr: {
      title: 'Trop de requêtes',
      detail:
        'Plus de {limit} requêtes sont arrivées en une minute ; réessayez dans {seconds} secondes. Celle-ci n’a pas été traitée.',
    },
  },
  uri_too_long: {
    status: 414,
    en: {
      title: 'The address is too long',
      detail: 'The address with its query is longer than {limit} characters.',
    },
    fr: {
      title: 'L’adresse est trop longue',
      detail: 'L’adresse et ses paramètres dépassent {limit} caractères.',
    },
  },
  headers_too_large: {
    status: 431,
    en: {
      title: 'The headers are too large',
      detail: 'Send at most {count} headers of {bytes} bytes together; a cookie may be too many.',
    },
    fr: {
      title: 'Les en-têtes sont trop grands',
      detail:
        'Envoyez au plus {count} en-têtes, de {bytes} octets en tout ; un cookie est peut-être de trop.',
    },
  },
  request_timeout: {
    status: 408,
    en: {
      title: 'The request took too long to arrive',
      detail: 'The connection was closed before the whole request was there; nothing was changed.',
    },
    fr: {
      title: 'La requête a mis trop de temps à arriver',
      detail: 'La connexion a été fermée avant la fin de la requête ; rien n’a été modifié.',
    },
  },
  upload_cut_off: {
    status: 400,
    en: {
      title: 'The body ended too early',
      detail: 'The connection was closed before the whole body was there.',
    },
    fr: {
      title: 'Le corps s’est arrêté trop tôt',
      detail: 'La connexion a été fermée avant la fin du corps.',
    },
  },
  not_http: {
    status: 400,
    en: {
      title: 'The request could not be read',
      detail: 'What came over the connection is not a valid HTTP request; nothing was changed.',
    },
    fr: {
      title: 'La requête n’a pas pu être lue',
      detail:
        'Ce qui est arrivé par la connexion n’est pas une requête HTTP valide ; rien n’a été modifié.',
    },
  },
});
