import { problemCatalogue } from '../../kernel/problem.js';

/** Refusals of the influencers module. */
export const influencerProblems = problemCatalogue({
  identity_conflict: {
    status: 409,
    en: {
      title: 'These identities belong to different people',
      detail:
        'The e-mail addresses and handles given belong to two influencers already known; send those of one person.',
    },
    fr: {
      title: 'Ces identités appartiennent à des personnes différentes',
      detail:
        'Les adresses et identifiants donnés appartiennent à deux influenceurs déjà connus ; envoyez ceux d’une seule personne.',
    },
  },
  identity_taken: {
    status: 409,
    en: {
      title: 'This belongs to another influencer',
      detail:
        'Another influencer ({influencerId}) already has this e-mail address or handle; remove it there first.',
    },
    fr: {
      title: 'Ceci appartient à un autre influenceur',
      detail:
        'Un autre influenceur ({influencerId}) a déjà cette adresse ou cet identifiant ; retirez-le d’abord là-bas.',
    },
  },
  influencer_merged: {
    status: 409,
    en: {
      title: 'This person was merged into another',
      detail: 'This influencer was merged into {influencerId}; go on with that one.',
    },
    fr: {
      title: 'Cette personne a été fusionnée avec une autre',
      detail: 'Cet influenceur a été fusionné dans {influencerId} ; continuez avec cette fiche.',
    },
  },
  merge_with_itself: {
    status: 409,
    en: {
      title: 'One person only',
      detail: 'A person cannot be merged with themselves; name another one.',
    },
    fr: {
      title: 'Une seule personne',
      detail: 'Une personne ne peut pas être fusionnée avec elle-même ; indiquez-en une autre.',
    },
  },
  merge_too_much: {
    status: 409,
    en: {
      title: 'Too much for one person',
      detail:
        'Together they have {size} in {field}, and {most} are possible; take some away on either side, then merge.',
    },
    fr: {
      title: 'Trop pour une seule personne',
      detail:
        'À elles deux, elles ont {size} dans {field}, pour {most} au plus ; retirez-en d’un côté ou de l’autre, puis fusionnez.',
    },
  },
  merge_built_on: {
    status: 409,
    en: {
      title: 'A later merge stands on this one',
      detail: 'The person kept was part of a later merge ({mergeId}); undo that one first.',
    },
    fr: {
      title: 'Une fusion plus récente repose sur celle-ci',
      detail:
        'La personne gardée fait partie d’une fusion plus récente ({mergeId}) ; annulez d’abord celle-là.',
    },
  },
  merge_address_taken: {
    status: 409,
    en: {
      title: 'An address belongs to somebody else now',
      detail:
        'An e-mail address that this merge moved belongs to another influencer ({influencerId}) now; remove it there first.',
    },
    fr: {
      title: 'Une adresse appartient maintenant à quelqu’un d’autre',
      detail:
        'Une adresse déplacée par cette fusion appartient maintenant à un autre influenceur ({influencerId}) ; retirez-la d’abord là-bas.',
    },
  },
  probable_duplicate: {
    status: 409,
    en: {
      title: 'Somebody known may be the same person',
      detail:
        '{name} ({influencerId}) is known already and may be the same person; say sameAs "{influencerId}" if so, sameAs "nobody" if not.',
    },
    fr: {
      title: 'Cette personne est peut-être déjà connue',
      detail:
        '{name} ({influencerId}) est déjà dans la liste et est peut-être la même personne ; indiquez sameAs « {influencerId} » si oui, sameAs « nobody » sinon.',
    },
  },
  probable_duplicate_before: {
    status: 409,
    en: {
      title: 'An earlier record may be the same person',
      detail:
        '{name} of an earlier record may be the same person; give both the same e-mail address or handle if so, say sameAs "nobody" if not.',
    },
    fr: {
      title: 'Un enregistrement précédent concerne peut-être la même personne',
      detail:
        '{name}, d’un enregistrement précédent, est peut-être la même personne ; donnez aux deux la même adresse ou le même identifiant si oui, indiquez sameAs « nobody » sinon.',
    },
  },
  influencer_changed_since: {
    status: 409,
    en: {
      title: 'This person was changed since',
      detail:
        'The influencer {influencerId} was changed after this; what was changed would be lost, so take it back there first.',
    },
    fr: {
      title: 'Cette personne a été modifiée depuis',
      detail:
        'L’influenceur {influencerId} a été modifié depuis ; ces modifications seraient perdues, annulez-les d’abord.',
    },
  },
  influencer_built_on: {
    status: 409,
    en: {
      title: 'Something was built on this person',
      detail:
        'The influencer {influencerId} has invitations, posts, follower counts or addresses that came from elsewhere; remove these first.',
    },
    fr: {
      title: 'Cette personne est utilisée ailleurs',
      detail:
        'L’influenceur {influencerId} a des invitations, des publications, des relevés d’abonnés ou des adresses venus d’ailleurs ; retirez-les d’abord.',
    },
  },
});
