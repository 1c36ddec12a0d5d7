import type { DataSource } from 'typeorm';

interface RoleFacts {
  readonly role: string;
  readonly superuser: boolean;
  readonly bypasses: boolean;
  readonly owns: number;
  readonly unwalled: string[];
}

/**
 * Refuses to go on where the wall between workspaces would not hold: a role that is superuser,
 * bypasses row-level security or owns tables, or a workspace table without forced security.
 * @throws Error with one sentence that says what to change.
 */
export const checkWall = async (source: DataSource): Promise<void> => {
  const [facts]: RoleFacts[] = await source.query(
    `
    select current_user as role, r.rolsuper as superuser, r.rolbypassrls as bypasses,
           (select count(*)::int from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p')) as owns,
           (select coalesce(array_agg(c.relname::text order by c.relname), '{}')
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
              join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
             where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
               and c.relname <> all ($1::text[])) as unwalled
      from pg_roles r where r.rolname = current_user`,
    [INSTALLATION_TABLES],
  );
  if (facts === undefined) throw new Error('the database does not know the role it runs as');
  if (facts.superuser || facts.bypasses || facts.owns > 0) {
    throw new Error(
      `The server runs as the database role "${facts.role}", which ${reason(facts)}: the wall between workspaces would not hold. ` +
        'Let DATABASE_URL name a role that may "set role tribune_app".',
    );
  }
  if (facts.unwalled.length > 0) {
    throw new Error(
      `These tables hold workspace rows without forced row-level security: ${facts.unwalled.join(', ')}.`,
    );
  }
};

/**
 * Tables that name a workspace but must be read before it is known whose request it is: they stand
 * outside the wall, hold no contact data, and are read by user or by key only.
 */
export const INSTALLATION_TABLES: readonly string[] = ['api_keys', 'group_roles', 'members'];

const reason = (facts: RoleFacts): string => {
  if (facts.superuser) return 'is a superuser';
  return facts.bypasses ? 'bypasses row-level security' : 'owns tables';
};
