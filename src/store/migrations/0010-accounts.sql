alter table stories
  -- When it was told of (story.opened); null while the topic's thresholds hold it back.
  add column told_at timestamptz,
  add column muted_at timestamptz,
  add column merged_into bigint references stories (id),
  -- What its articles say together: figures, who backs them, disputes, summary.
  add column account jsonb;
update stories set told_at = opened_at;

alter table story_articles
  -- What the article by itself says of the happening, so that the story can be told anew without it.
  add column profile jsonb,
  -- Whom its text cites: agencies and offices.
  add column cited jsonb not null default '[]',
  -- An operator's word that it does not belong here.
  add column wrong_at timestamptz;

-- What operators say of judgements, kept for ever: the ground of labelled cases.
create table feedback (
  id         bigint generated always as identity primary key,
  at         timestamptz not null,
  kind       text not null check (kind in ('wrong-topic', 'wrong-story', 'missed-topic', 'mute', 'unmute')),
  article_id bigint references articles (id),
  topic      text,
  story_id   bigint references stories (id),
  note       text
);
create index feedback_article on feedback (article_id) where article_id is not null;
