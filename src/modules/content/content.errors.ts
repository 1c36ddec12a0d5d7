import { problemCatalogue } from '../../kernel/problem.js';

/** Everything that the content part refuses. */
export const contentProblems = problemCatalogue({
  post_identity_conflict: {
    status: 409,
    en: {
      title: 'These identifiers belong to another post',
      detail: 'The id and the address lead to different posts, or to one that exists already.',
    },
    fr: {
      title: 'Ces identifiants sont ceux d’une autre publication',
      detail:
        'L’identifiant et l’adresse mènent à des publications différentes, ou à une qui existe déjà.',
    },
  },
  post_of_other_influencer: {
    status: 409,
    en: {
      title: 'This post is somebody else’s',
      detail: 'This post was logged before, for another influencer.',
    },
    fr: {
      title: 'Cette publication est de quelqu’un d’autre',
      detail: 'Cette publication a déjà été enregistrée, pour un autre influenceur.',
    },
  },
  account_of_other_influencer: {
    status: 409,
    en: {
      title: 'The account is somebody else’s',
      detail: 'The address names {handle}, which is another influencer’s account.',
    },
    fr: {
      title: 'Le compte est celui de quelqu’un d’autre',
      detail: 'L’adresse nomme {handle}, qui est le compte d’un autre influenceur.',
    },
  },
  invitation_of_other_influencer: {
    status: 409,
    en: {
      title: 'The invitation is somebody else’s',
      detail: 'This invitation was made to another influencer than the post’s.',
    },
    fr: {
      title: 'L’invitation est celle de quelqu’un d’autre',
      detail: 'Cette invitation s’adresse à un autre influenceur que celui de la publication.',
    },
  },
  references_disagree: {
    status: 409,
    en: {
      title: 'The references contradict each other',
      detail: 'The invitation is to another event, or the event is of another campaign.',
    },
    fr: {
      title: 'Les références se contredisent',
      detail:
        'L’invitation vaut pour un autre événement, ou l’événement relève d’une autre campagne.',
    },
  },
  deliverable_of_other_influencer: {
    status: 409,
    en: {
      title: 'The deliverable is somebody else’s',
      detail: 'A post can only fulfil what was agreed with its own author.',
    },
    fr: {
      title: 'La contrepartie est celle de quelqu’un d’autre',
      detail: 'Une publication ne peut honorer que ce qui a été convenu avec son auteur.',
    },
  },
  post_is_bound: {
    status: 409,
    en: {
      title: 'The post fulfils a deliverable of another place',
      detail:
        'It is bound to a deliverable of another invitation, event or campaign; unbind it first.',
    },
    fr: {
      title: 'La publication honore une contrepartie d’ailleurs',
      detail:
        'Elle est liée à une contrepartie d’une autre invitation, d’un autre événement ou d’une autre campagne ; déliez-la d’abord.',
    },
  },
  deliverable_state: {
    status: 409,
    en: {
      title: 'Not possible in this state',
      detail: 'A deliverable that is {state} does not allow: {action}.',
    },
    fr: {
      title: 'Impossible dans cet état',
      detail: 'Une contrepartie dans l’état {state} ne permet pas : {action}.',
    },
  },
  merge_entangled: {
    status: 409,
    en: {
      title: 'Content hangs on both people',
      detail:
        'Since the merge {count} posts or deliverables were tied to both people, such as {example}; unbind or change them first.',
    },
    fr: {
      title: 'Des contenus tiennent aux deux personnes',
      detail:
        'Depuis la fusion, {count} publications ou contreparties ont été liées aux deux personnes, par exemple {example} ; déliez-les ou modifiez-les d’abord.',
    },
  },
});
