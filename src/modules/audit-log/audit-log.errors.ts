import { problemCatalogue } from '../../kernel/problem.js';

/** Refusals of the audit-log module. */
export const auditLogProblems = problemCatalogue({
  audit_export_too_large: {
    status: 422,
    en: {
      title: 'The export would be too large',
      detail: 'More than {max} entries match; narrow them with "from" and "to", or with a filter.',
    },
    fr: {
      title: 'L’export serait trop volumineux',
      detail:
        'Plus de {max} entrées correspondent ; réduisez-les avec « from » et « to », ou avec un filtre.',
    },
  },
});
