/** The table of this module that has no entity: it is written by one statement. */
export const calendarTables = ['calendar_entries'] as const;
