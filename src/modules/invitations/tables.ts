/** Tables of this module that have no entity: lists of plain values. */
export const invitationTables = ['invitation_companions'] as const;
