import type { MigrationInterface, QueryRunner } from 'typeorm';

import { statements, wall } from '../wall.js';

/** The words by which people are found whatever the spelling, the keys by which two are alike, and who is not the same. */
export class PeopleSearch1769000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, TABLES);
    await wall(runner, 'influencer_words');
    await wall(runner, 'influencer_likenesses');
    await wall(runner, 'influencer_dismissals');
    await filled(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table influencer_words, influencer_likenesses, influencer_dismissals');
    await runner.query('drop index influencer_phones_phone_idx');
  }
}

/** Of those who are known already; the wall holds back the owner of the tables as well. */
const filled = async (runner: QueryRunner): Promise<void> => {
  const workspaces = (await runner.query('select id from workspaces')) as { id: string }[];
  for (const { id } of workspaces) {
    await runner.query(`select set_config('app.workspace_id', $1, true)`, [id]);
    await runner.query(WORDS, [id]);
    await runner.query(LIKENESSES, [id]);
  }
  await runner.query(`select set_config('app.workspace_id', '', true)`);
};

// "C": ranges of words are then the same on every machine.
const TABLES = `
create table influencer_words (
  workspace_id uuid not null,
  word text collate "C" not null,
  influencer_id uuid not null,
  backwards text collate "C" not null,
  size smallint not null,
  primary key (workspace_id, word, influencer_id),
  foreign key (workspace_id, influencer_id) references influencers (workspace_id, id) on delete cascade
);
create index influencer_words_start_idx on influencer_words (workspace_id, size, word);
create index influencer_words_end_idx on influencer_words (workspace_id, size, backwards);
create index influencer_words_influencer_idx on influencer_words (workspace_id, influencer_id);
comment on table influencer_words is 'The words by which a person is found: of the name, the addresses and the handles. Worked out from them. Row-level security keeps every operator from an index that PostgreSQL does not hold for leakproof, those for trigrams and texts that contain others among them; equality and order it lets through.';
comment on column influencer_words.workspace_id is 'The workspace.';
comment on column influencer_words.word is '@personal The word, folded, 40 letters at most.';
comment on column influencer_words.influencer_id is 'Whose it is.';
comment on column influencer_words.backwards is '@personal The same word from its end, to find words by how they end.';
comment on column influencer_words.size is 'Letters of the word.';

create table influencer_likenesses (
  workspace_id uuid not null,
  key text collate "C" not null,
  influencer_id uuid not null,
  primary key (workspace_id, key, influencer_id),
  foreign key (workspace_id, influencer_id) references influencers (workspace_id, id) on delete cascade
);
create index influencer_likenesses_influencer_idx on influencer_likenesses (workspace_id, influencer_id);
comment on table influencer_likenesses is 'Keys of names: two people who share one have the same name or nearly. Worked out from the name.';
comment on column influencer_likenesses.workspace_id is 'The workspace.';
comment on column influencer_likenesses.key is '@personal The words of the name in their order (=) or joined (~), or with one letter lost (|).';
comment on column influencer_likenesses.influencer_id is 'Whose it is.';

create table influencer_dismissals (
  workspace_id uuid not null,
  influencer_id uuid not null,
  other_id uuid not null,
  dismissed_at timestamptz not null,
  dismissed_by text not null,
  primary key (workspace_id, influencer_id, other_id),
  check (influencer_id < other_id),
  foreign key (workspace_id, influencer_id) references influencers (workspace_id, id) on delete cascade,
  foreign key (workspace_id, other_id) references influencers (workspace_id, id) on delete cascade
);
create index influencer_dismissals_other_idx on influencer_dismissals (workspace_id, other_id);
comment on table influencer_dismissals is 'Pairs of people who are alike, and of whom somebody said that they are two.';
comment on column influencer_dismissals.workspace_id is 'The workspace.';
comment on column influencer_dismissals.influencer_id is 'The one whose id is smaller.';
comment on column influencer_dismissals.other_id is 'The other.';
comment on column influencer_dismissals.dismissed_at is 'When it was said.';
comment on column influencer_dismissals.dismissed_by is 'Who said it: a member or an API key.';

create index influencer_phones_phone_idx on influencer_phones (workspace_id, phone_key, influencer_id);
`;

const WORDS = `
insert into influencer_words (workspace_id, word, influencer_id, backwards, size)
select distinct i.workspace_id, left(w.word, 40), i.id, reverse(left(w.word, 40)), least(length(w.word), 40)
  from influencers i
 cross join regexp_split_to_table(i.search_text, '[^[:alnum:]]+') as w (word)
 where i.workspace_id = $1 and w.word <> ''
on conflict do nothing`;

/** As src/modules/influencers/domain/person-name.ts makes them, of names in the letters that PostgreSQL's locale knows. */
const LIKENESSES = `
with names as (
  select i.workspace_id, i.id, array_agg(left(w.word, 40) order by w.place) as words
    from influencers i
   cross join regexp_split_to_table(split_part(i.search_text, E'\\n', 1), '[^[:alnum:]]+')
              with ordinality as w (word, place)
   where i.workspace_id = $1 and w.word <> ''
   group by i.workspace_id, i.id
),
slips as (
  select n.workspace_id, n.id, w.word,
         coalesce((select string_agg(o.word, ' ' order by o.word collate "C")
                     from unnest(n.words[:8]) with ordinality as o (word, place)
                    where o.place <> w.place), '') as others
    from names n
   cross join unnest(n.words[:8]) with ordinality as w (word, place)
   where length(w.word) >= 4 and w.word !~ '[0-9]'
),
keys as (
  select workspace_id, id, '=' || (select string_agg(w.word, ' ' order by w.word collate "C")
                                     from unnest(words[:8]) as w (word)) as key from names
  union all select workspace_id, id, '~' || array_to_string(words[:8], '') from names
  union all select workspace_id, id, '|' || others || '|' || word from slips
  union all select workspace_id, id, '|' || others || '|' || overlay(word placing '' from lost for 1)
              from slips cross join lateral generate_series(1, length(word)) as lost
             where length(word) >= 5
)
insert into influencer_likenesses (workspace_id, key, influencer_id)
select distinct workspace_id, key, id from keys
on conflict do nothing`;
