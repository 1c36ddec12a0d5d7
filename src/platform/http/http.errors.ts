import { problemCatalogue } from '../../kernel/problem.js';

/** Refusals that any route can answer with. */
export const httpProblems = problemCatalogue({
  invalid_input: {
    status: 400,
    en: {
      title: 'The input is not valid',
      detail: 'Correct the fields listed under "errors"; nothing was changed.',
    },
    fr: {
      title: 'La saisie n’est pas valide',
      detail: 'Corrigez les champs listés sous « errors » ; rien n’a été modifié.',
    },
  },
  invalid_json: {
    status: 400,
    en: {
      title: 'The body is not valid JSON',
      detail: 'The request’s body could not be read as JSON in UTF-8; nothing was changed.',
    },
    fr: {
      title: 'Le corps n’est pas du JSON valide',
      detail:
        'Le corps de la requête n’a pas pu être lu comme du JSON en UTF-8 ; rien n’a été modifié.',
    },
  },
  invalid_form: {
    status: 400,
    en: {
      title: 'The body is not a form',
      detail:
        'The request’s body could not be read as multipart/form-data to its end; nothing was changed.',
    },
    fr: {
      title: 'Le corps n’est pas un formulaire',
      detail:
        'Le corps de la requête n’a pas pu être lu jusqu’au bout comme du multipart/form-data ; rien n’a été modifié.',
    },
  },
  invalid_cursor: {
    status: 400,
    en: {
      title: 'The cursor is not valid',
      detail: 'Use a "nextCursor" exactly as this list gave it, with the same filters.',
    },
    fr: {
      title: 'Le curseur n’est pas valide',
      detail: 'Utilisez un « nextCursor » tel que cette liste l’a donné, avec les mêmes filtres.',
    },
  },
  body_too_large: {
    status: 413,
    en: {
      title: 'The body is too large',
      detail: 'The request’s body is above the limit of {limit} bytes; nothing was changed.',
    },
    fr: {
      title: 'Le corps est trop grand',
      detail: 'Le corps de la requête dépasse la limite de {limit} octets ; rien n’a été modifié.',
    },
  },
  unsupported_media_type: {
    status: 415,
    en: {
      title: 'This media type is not accepted',
      detail: 'Send the body as application/json; readings may also come as application/x-ndjson.',
    },
    fr: {
      title: 'Ce type de contenu n’est pas accepté',
      detail:
        'Envoyez le corps en application/json ; les relevés peuvent aussi venir en application/x-ndjson.',
    },
  },
  unsupported_content_encoding: {
    status: 415,
    en: {
      title: 'This content encoding is not accepted',
      detail: 'Send the body as it is; only readings may be sent with gzip or zstd.',
    },
    fr: {
      title: 'Ce codage de contenu n’est pas accepté',
      detail:
        'Envoyez le corps tel quel ; seuls les relevés peuvent être envoyés avec gzip ou zstd.',
    },
  },
  invalid_compression: {
    status: 400,
    en: {
      title: 'The body cannot be decompressed',
      detail:
        'The body is not what its Content-Encoding says, or becomes more than 200 times as long as it came.',
    },
    fr: {
      title: 'Le corps ne peut pas être décompressé',
      detail:
        'Le corps n’est pas ce que dit son Content-Encoding, ou devient plus de 200 fois plus long qu’il n’est arrivé.',
    },
  },
  unauthenticated: {
    status: 401,
    en: { title: 'Sign in first', detail: 'This call needs a session or a valid API key.' },
    fr: {
      title: 'Connectez-vous d’abord',
      detail: 'Cet appel demande une session ou une clé d’API valide.',
    },
  },
  forbidden: {
    status: 403,
    en: {
      title: 'You may not do this',
      detail: 'Your role or API key does not grant "{permission}".',
    },
    fr: {
      title: 'Vous n’en avez pas le droit',
      detail: 'Votre rôle ou votre clé d’API n’accorde pas « {permission} ».',
    },
  },
  cross_origin: {
    status: 403,
    en: {
      title: 'Request from another site',
      detail: 'A session’s changes are accepted from the application’s own pages only.',
    },
    fr: {
      title: 'Requête venant d’un autre site',
      detail:
        'Les changements d’une session ne sont acceptés que depuis les pages de l’application.',
    },
  },
  not_found: {
    status: 404,
    en: {
      title: 'Not found',
      detail: 'There is nothing here, or it belongs to another workspace.',
    },
    fr: {
      title: 'Introuvable',
      detail: 'Il n’y a rien ici, ou cela appartient à un autre espace.',
    },
  },
  export_too_large: {
    status: 422,
    en: {
      title: 'The export would be too large',
      detail:
        'More than {max} rows match; narrow them with a filter, and take one part after the other.',
    },
    fr: {
      title: 'L’export serait trop volumineux',
      detail:
        'Plus de {max} lignes correspondent ; réduisez-les avec un filtre, et prenez une partie après l’autre.',
    },
  },
  reference_not_found: {
    status: 404,
    en: {
      title: 'A reference leads nowhere',
      detail: 'The field names something that does not exist in this workspace.',
    },
    fr: {
      title: 'Une référence ne mène nulle part',
      detail: 'Le champ désigne quelque chose qui n’existe pas dans cet espace.',
    },
  },
  idempotency_key_invalid: {
    status: 400,
    en: {
      title: 'The idempotency key is not valid',
      detail: 'Send 1 to 255 visible characters as Idempotency-Key.',
    },
    fr: {
      title: 'La clé d’idempotence n’est pas valide',
      detail: 'Envoyez de 1 à 255 caractères visibles comme Idempotency-Key.',
    },
  },
  idempotency_key_reused: {
    status: 422,
    en: {
      title: 'The idempotency key was used for another request',
      detail: 'This key was sent before with another body or address; use a new key.',
    },
    fr: {
      title: 'La clé d’idempotence a servi à une autre requête',
      detail:
        'Cette clé a déjà été envoyée avec un autre corps ou une autre adresse ; utilisez une nouvelle clé.',
    },
  },
  idempotency_in_progress: {
    status: 409,
    en: {
      title: 'The same request is still running',
      detail: 'A request with this idempotency key is being worked on; try again in a moment.',
    },
    fr: {
      title: 'La même requête est en cours',
      detail: 'Une requête avec cette clé d’idempotence est en cours ; réessayez dans un instant.',
    },
  },
  unavailable: {
    status: 503,
    en: {
      title: 'Not available right now',
      detail: 'The database does not answer; nothing was changed. Try again in a few seconds.',
    },
    fr: {
      title: 'Indisponible pour le moment',
      detail:
        'La base de données ne répond pas ; rien n’a été modifié. Réessayez dans quelques secondes.',
    },
  },
  overloaded: {
    status: 503,
    en: {
      title: 'Too much is waiting',
      detail:
        'More came than can be stored at once, so this waited too long or not at all. Send it again in a few seconds: what is known already is not stored twice.',
    },
    fr: {
      title: 'Trop de requêtes attendent',
      detail:
        'Il en est arrivé plus que l’on ne peut en enregistrer à la fois : celle-ci a trop attendu, ou n’a pas pu attendre. Renvoyez-la dans quelques secondes : ce qui est déjà connu n’est pas enregistré deux fois.',
    },
  },
  internal_error: {
    status: 500,
    en: {
      title: 'Something went wrong on our side',
      detail: 'It was logged under the request id; nothing was changed.',
    },
    fr: {
      title: 'Une erreur est survenue de notre côté',
      detail: 'Elle est consignée sous l’identifiant de requête ; rien n’a été modifié.',
    },
  },
});
