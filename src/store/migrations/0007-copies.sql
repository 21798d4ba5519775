-- A text that repeats another one: in another frame (copy), or with something changed (update); `text_root` is the first
-- of all that repeat each other, null for a text that repeats none.
alter table articles
  add column copy_of bigint references articles (id),
  add column update_of bigint references articles (id),
  add column text_root bigint references articles (id);

-- A few shingles of each text that a topic applies to: texts with one in common are compared. No reference to the
-- article, which would be looked up sixteen times for each one that is kept.
create table fingerprints (
  hash       bigint not null,
  article_id bigint not null,
  primary key (hash, article_id)
);
