import { problemCatalogue } from '../../kernel/problem.js';

/** Everything that connections refuse. */
export const connectionProblems = problemCatalogue({
  signature_invalid: {
    status: 401,
    en: {
      title: 'The signature does not fit',
      detail:
        'No connection that takes deliveries has this address and a secret that makes this signature of this body.',
    },
    fr: {
      title: 'La signature ne convient pas',
      detail:
        'Aucune connexion active n’a cette adresse et un secret qui donne cette signature pour ce contenu.',
    },
  },
  delivery_out_of_time: {
    status: 400,
    en: {
      title: 'The delivery was not signed just now',
      detail:
        'The "webhook-timestamp" differs from the time here by more than {minutes} minutes; sign each attempt anew.',
    },
    fr: {
      title: 'La livraison n’a pas été signée à l’instant',
      detail:
        'Le « webhook-timestamp » s’écarte de plus de {minutes} minutes de l’heure d’ici ; signez chaque envoi à nouveau.',
    },
  },
  delivery_unreadable: {
    status: 400,
    en: {
      title: 'The delivery cannot be read',
      detail: 'Expected JSON in UTF-8 in the form that the documentation gives.',
    },
    fr: {
      title: 'La livraison est illisible',
      detail: 'Du JSON en UTF-8, sous la forme que donne la documentation, est attendu.',
    },
  },
  delivery_id_reused: {
    status: 422,
    en: {
      title: 'This webhook-id was used for another delivery',
      detail: 'A delivery with this id and another body was taken before; give each event its own.',
    },
    fr: {
      title: 'Ce webhook-id a servi à une autre livraison',
      detail:
        'Une livraison de même identifiant mais d’un autre contenu a déjà été reçue ; donnez à chaque événement le sien.',
    },
  },
  handshake_refused: {
    status: 403,
    en: {
      title: 'The verify token is not right',
      detail: 'Copy address and verify token of the connection as they are shown here.',
    },
    fr: {
      title: 'Le jeton de vérification n’est pas le bon',
      detail:
        'Recopiez l’adresse et le jeton de vérification de la connexion tels qu’affichés ici.',
    },
  },
  delivery_not_failed: {
    status: 409,
    en: {
      title: 'This delivery did not fail',
      detail:
        'Only a delivery that failed can be replayed, and one of Meta’s of which readings were refused; this one is {state}.',
    },
    fr: {
      title: 'Cette livraison n’a pas échoué',
      detail:
        'Seule peut être rejouée une livraison en échec, ou une livraison de Meta dont des relevés ont été refusés ; celle-ci est dans l’état {state}.',
    },
  },
  delivery_not_kept: {
    status: 409,
    en: {
      title: 'The delivery’s body is not kept any more',
      detail:
        'Only the newest deliveries that failed keep their body; have the sender send this one again.',
    },
    fr: {
      title: 'Le contenu de la livraison n’est plus conservé',
      detail:
        'Seules les dernières livraisons en échec gardent leur contenu ; faites renvoyer celle-ci par son émetteur.',
    },
  },
  too_many_connections: {
    status: 409,
    en: {
      title: 'Too many connections',
      detail: 'A workspace has {most} connections at most; remove one that is no longer needed.',
    },
    fr: {
      title: 'Trop de connexions',
      detail: 'Un espace a au plus {most} connexions ; supprimez-en une qui ne sert plus.',
    },
  },
  connection_above_maker: {
    status: 403,
    en: {
      title: 'More than you may do yourself',
      detail:
        'A connection brings readings in; to let it do so needs the permission {permission}, which you do not have.',
    },
    fr: {
      title: 'Plus que ce que vous pouvez faire',
      detail:
        'Une connexion apporte des relevés ; le lui permettre demande la permission {permission}, que vous n’avez pas.',
    },
  },
});
