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
      detail: 'Only a delivery that failed can be replayed; this one is {state}.',
    },
    fr: {
      title: 'Cette livraison n’a pas échoué',
      detail: 'Seule une livraison en échec peut être rejouée ; celle-ci est dans l’état {state}.',
    },
  },
});
