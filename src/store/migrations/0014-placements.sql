-- Where an operator has put an article by parting or merging stories: its word outlives what the rules say.
create table placements (
  article_id bigint not null references articles (id),
  topic      text not null,
  story_id   bigint not null references stories (id),
  at         timestamptz not null,
  primary key (article_id, topic)
);

-- Stories that an operator has parted, each pair both ways: no report makes them one again.
create table stories_apart (
  story_id bigint not null references stories (id),
  other_id bigint not null references stories (id),
  primary key (story_id, other_id)
);

-- The copies of a text.
create index articles_copies on articles (copy_of) where copy_of is not null;
