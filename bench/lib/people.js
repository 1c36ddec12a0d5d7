const FIRST =
  `Marie Jean Léa Lucas Emma Hugo Chloé Louis Manon Nathan Camille Enzo Inès Jules Sarah Théo Zoé Raphaël Jade
Arthur Louise Gabriel Alice Adam Lina Maël Anna Léo Eva Paul Rose Noé Ambre Tom Julia Ethan Mathilde Mathis Romane Maxime
Clara Antoine Juliette Thomas Agathe Alexandre Margaux Nicolas Pauline Julien Élise Pierre Charlotte Guillaume Noémie
Benoît Anaïs François Céline Stéphane Aurélie Frédéric Nathalie Christophe Isabelle Philippe Valérie Laurent Sandrine
Olivier Catherine Patrick Sylvie Michel Martine Bernard Françoise Mohamed Fatima Karim Yasmine Mehdi Leïla Rachid Samira
Jean-Pierre Marie-Claire Anne-Sophie Jean-Baptiste Aïcha Ousmane Aminata Mamadou Fatou Ibrahima Giulia Matteo Sofía Diego`.split(
    /\s+/,
  );
const LAST =
  `Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David
Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefèvre Faure André Mercier Blanc
Guérin Boyer Garnier Chevalier François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu
Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier Brun Blanchard Giraud Joly Rivière
Lucas Brunet Gaillard Barbier Arnaud Martinez Gérard Roche Renard Schmitt Roy Leroux Colin Vidal Caron Picard Roger`.split(
    /\s+/,
  );
const SYLLABLES =
  'ba be bi bo bou bra bre ca che chau co cor da de di dou du fa fer fon ga gal gau gi gou gra jou ka la lan le li lo mar me mi mon mou na ni no pa pel per pi pon pra ra re ri ro rou sa sau se si so ta tel ti to tou va vel ver vi vo'.split(
    ' ',
  );
const ENDINGS =
  'rd nt ller llet ron rel deau reau sson ssier gnon quet nard lin tier ville court zac ski dez ini oui'.split(
    ' ',
  );
const HOSTS = ['gmail.com', 'outlook.fr', 'orange.fr', 'yahoo.fr', 'icloud.com', 'free.fr'];
const REGIONS = ['Occitanie', 'Île-de-France', 'Bretagne', 'Nouvelle-Aquitaine', null];
const PLATFORMS = ['instagram', 'tiktok', 'youtube', 'x'];

/** Numbers that are the same at every run. */
export const numbers = (seed = 20_260_328) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const upper = (text) => text[0].toUpperCase() + text.slice(1);

/** Few names are common and most are rare, as it is with people: one in seven has one of the common last names. */
const lastName = (next) => {
  if (next() < 0.15) return LAST[Math.floor(LAST.length * next() ** 2)];
  const parts = Array.from(
    { length: 1 + Math.floor(next() * 2) },
    () => SYLLABLES[Math.floor(SYLLABLES.length * next() ** 1.5)],
  );
  return upper(parts.join('') + ENDINGS[Math.floor(ENDINGS.length * next())]);
};

const handleOf = (next, first, last, n) => {
  const style = next();
  if (style < 0.4) return `${first}.${last}`.concat(n % 7 === 0 ? '' : String(n % 1000));
  if (style < 0.7) return `${first}_${last}_${n % 100}`;
  return `${first.slice(0, 3)}${last}${n % 1000}`;
};

/** People as they are in the lists of teams; each has an address, and most an account. */
export const inventPeople = (count) => {
  const next = numbers();
  return Array.from({ length: count }, (_, n) => {
    const first = FIRST[Math.floor(FIRST.length * next() ** 1.7)];
    const last = lastName(next);
    const [a, b] = [first, last].map((name) =>
      name
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^a-z]/g, ''),
    );
    return {
      name: `${first} ${last}`,
      region: REGIONS[Math.floor(REGIONS.length * next())],
      email: `${a}.${b}${n}@${HOSTS[Math.floor(HOSTS.length * next())]}`,
      platform: PLATFORMS[Math.floor(PLATFORMS.length * next())],
      handle: next() < 0.8 ? `${handleOf(next, a, b, n)}${n}` : null,
      phone: next() < 0.5 ? `+336${String(10_000_000 + n)}` : null,
    };
  });
};

const AT_ONCE = 2_000;

const TABLES = [
  'influencers',
  'influencer_emails',
  'influencer_phones',
  'accounts',
  'influencer_words',
  'influencer_likenesses',
];

/**
 * Adds people to a workspace as the product would, in large steps and as the owner of the database.
 * `made` holds the product's own rules: what is searched, the words, the keys of a name, ids.
 */
export const addPeople = async (client, workspaceId, people, made) => {
  await client.query('set session_replication_role = replica');
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const some = people.slice(from, from + AT_ONCE).map((person) => rowsOf(person, made));
    await client.query('begin');
    await client.query(
      `insert into influencers (workspace_id, id, name, field, region, languages, search_text, created_at, updated_at)
       select $1, * from (select id, name, 'food', region, '{}'::text[], search_text, now(), now()
         from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) as p (id, name, region, search_text)) p`,
      [workspaceId, ...columns(some, 'id', 'name', 'region', 'searchText')],
    );
    await client.query(
      `insert into influencer_emails (workspace_id, influencer_id, position, email, email_key)
       select $1, id, 0, email, email from unnest($2::uuid[], $3::text[]) as p (id, email)`,
      [workspaceId, ...columns(some, 'id', 'email')],
    );
    await client.query(
      `insert into influencer_phones (workspace_id, influencer_id, position, phone, phone_key)
       select $1, id, 0, phone, phone from unnest($2::uuid[], $3::text[]) as p (id, phone) where phone is not null`,
      [workspaceId, ...columns(some, 'id', 'phone')],
    );
    await client.query(
      `insert into accounts (workspace_id, id, influencer_id, platform, handle, handle_key, created_at, updated_at)
       select $1, account, id, platform, handle, handle, now(), now()
         from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) as p (account, id, platform, handle) where handle is not null`,
      [workspaceId, ...columns(some, 'account', 'id', 'platform', 'handle')],
    );
    const words = some.flatMap(({ id, words }) =>
      words.map((word) => ({
        id,
        word,
        backwards: made.backwardsOf(word),
        size: made.sizeOf(word),
      })),
    );
    await client.query(
      `insert into influencer_words (workspace_id, word, influencer_id, backwards, size)
       select $1, * from unnest($2::text[], $3::uuid[], $4::text[], $5::smallint[])`,
      [workspaceId, ...columns(words, 'word', 'id', 'backwards', 'size')],
    );
    const keys = some.flatMap(({ id, keys }) => keys.map((key) => ({ id, key })));
    await client.query(
      `insert into influencer_likenesses (workspace_id, key, influencer_id)
       select $1, * from unnest($2::text[], $3::uuid[])`,
      [workspaceId, ...columns(keys, 'key', 'id')],
    );
    await client.query('commit');
  }
  await client.query('set session_replication_role = origin');
  for (const table of TABLES) await client.query(`vacuum (analyze) ${table}`);
};

const columns = (rows, ...names) => names.map((name) => rows.map((row) => row[name]));

const rowsOf = (person, { newId, searchText, searchWords, likenessKeys }) => {
  const { name, email } = person;
  const handles = person.handle === null ? [] : [person.handle];
  return {
    ...person,
    id: newId(),
    account: newId(),
    searchText: searchText(name, [email], handles),
    words: searchWords(name, [email], handles),
    keys: likenessKeys(name),
  };
};
