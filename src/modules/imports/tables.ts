/** The tables of this module; none has an entity, because rows are written by the hundred. */
export const importsTables = ['imports', 'import_mappings', 'import_parts', 'import_rows'] as const;
