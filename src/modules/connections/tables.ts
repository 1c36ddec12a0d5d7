/** The table of this module that has no entity: it is written by one statement a step. */
export const connectionTables = ['connection_deliveries'] as const;
