import { problemCatalogue } from '../../kernel/problem.js';

/** What webhooks refuse. */
export const webhookProblems = problemCatalogue({
  too_many_webhooks: {
    status: 409,
    en: {
      title: 'Too many webhooks',
      detail: 'A workspace has {most} webhooks at most; remove one that is no longer needed.',
    },
    fr: {
      title: 'Trop de webhooks',
      detail: 'Un espace a au plus {most} webhooks ; supprimez-en un qui ne sert plus.',
    },
  },
  webhook_disabled: {
    status: 409,
    en: {
      title: 'The webhook is disabled',
      detail: 'Nothing is sent to a disabled webhook; enable it first.',
    },
    fr: {
      title: 'Le webhook est désactivé',
      detail: 'Rien n’est envoyé à un webhook désactivé ; activez-le d’abord.',
    },
  },
  event_type_above_listener: {
    status: 403,
    en: {
      title: 'More than you may see yourself',
      detail: 'Listening to {type} needs the permission {permission}, which you do not have.',
    },
    fr: {
      title: 'Plus que ce que vous pouvez voir',
      detail: 'Écouter {type} demande la permission {permission}, que vous n’avez pas.',
    },
  },
});
