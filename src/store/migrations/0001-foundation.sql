-- The rows are the truth (docs/architecture.md). Times of work (due_at, lease_until, free_at) are the database's clock;
-- times of the world (published, seen, opened) are the service's.

-- A host is the unit of politeness, and its turn is a row of work: one request at a time.
create table hosts (
  id           bigint generated always as identity primary key,
  name         text not null unique,
  due_at       timestamptz,
  nudges       integer not null default 0,
  nudged_at    timestamptz,
  lease_no     bigint not null default 0,
  lease_until  timestamptz,
  free_at      timestamptz not null default now(),
  robots_kind  text check (robots_kind in ('policy', 'allow-all', 'disallow-all')),
  robots_text  text,
  robots_until timestamptz
);
create index hosts_due on hosts (due_at) where due_at is not null;

create table sources (
  id               bigint generated always as identity primary key,
  key              text not null unique,
  name             text not null,
  kind             text not null check (kind in ('feed', 'manual')),
  url              text not null,
  publisher        text,
  language         text,
  country          text,
  role             text,
  interval_seconds integer not null,
  origin           text not null check (origin in ('config', 'added', 'built-in')),
  state            text not null default 'active' check (state in ('active', 'disabled', 'gone')),
  host_id          bigint references hosts (id),
  due_at           timestamptz,
  next_why         text,
  etag             text,
  last_modified    text,
  body_hash        text,
  first_success_at timestamptz,
  last_polled_at   timestamptz,
  last_success_at  timestamptz,
  last_new_at      timestamptz,
  failures         integer not null default 0,
  failing_since    timestamptz,
  failing          boolean not null default false,
  last_error_class text,
  last_error       text,
  last_status      integer,
  attempts         integer not null default 0
);
create index sources_due on sources (host_id, due_at) where state = 'active' and due_at is not null;

create table entries (
  id         bigint generated always as identity primary key,
  url_key    text not null unique,
  url        text not null,
  fetch_url  text not null,
  host_id    bigint not null references hosts (id),
  state      text not null default 'waiting' check (state in ('waiting', 'fetched', 'refused', 'failed')),
  reason     text,
  due_at     timestamptz,
  attempts   integer not null default 0,
  hops       integer not null default 0,
  title      text not null default '',
  published  timestamptz,
  first_seen timestamptz not null,
  history    boolean not null,
  page_id    bigint
);
create index entries_waiting on entries (host_id, due_at) where state = 'waiting';

-- Each source that showed an entry, with its own words: who was first.
create table sightings (
  entry_id  bigint not null references entries (id),
  source_id bigint not null references sources (id),
  seen_at   timestamptz not null,
  title     text not null,
  guid      text,
  published timestamptz,
  updated   timestamptz,
  primary key (entry_id, source_id)
);
create index sightings_source on sightings (source_id, seen_at);

create table pages (
  id             bigint generated always as identity primary key,
  url_key        text not null unique,
  url            text not null,
  fetched_url    text not null,
  host_id        bigint not null references hosts (id),
  outcome        text not null check (outcome in ('article', 'no-article')),
  reason         text,
  reader_version integer not null,
  first_read_at  timestamptz not null,
  read_at        timestamptz not null
);
alter table entries add foreign key (page_id) references pages (id);

-- One content. merge_hash is null where the text is too short to be told from a consent wall.
create table articles (
  id         bigint generated always as identity primary key,
  merge_hash text unique,
  title      text not null,
  text       text not null,
  standfirst text,
  language   text,
  byline     text,
  site_name  text,
  url        text not null,
  published  timestamptz,
  modified   timestamptz,
  first_seen timestamptz not null,
  history    boolean not null,
  source_id  bigint references sources (id),
  facts      jsonb,
  state      text not null default 'untagged' check (state in ('untagged', 'linked', 'failed')),
  due_at     timestamptz,
  nudges     integer not null default 0,
  nudged_at  timestamptz,
  attempts   integer not null default 0,
  reason     text
);
create index articles_untagged on articles (due_at) where state = 'untagged';

create table revisions (
  page_id        bigint not null references pages (id),
  n              integer not null,
  article_id     bigint not null references articles (id),
  reader_version integer not null,
  read_at        timestamptz not null,
  primary key (page_id, n)
);
create index revisions_article on revisions (article_id);

create table judgements (
  article_id bigint not null references articles (id),
  topic      text not null,
  applies    boolean not null,
  score      real not null,
  threshold  real not null,
  rules      text not null,
  evidence   jsonb not null,
  primary key (article_id, topic)
);
create index judgements_topic on judgements (topic, article_id) where applies;

create table claims (
  article_id bigint not null references articles (id),
  n          integer not null,
  slot       text not null,
  value      jsonb not null,
  speaker    text,
  zone       text not null,
  sentence   text not null,
  start_at   integer not null,
  end_at     integer not null,
  primary key (article_id, n)
);

create table stories (
  id             bigint generated always as identity primary key,
  topic          text not null,
  state          text not null,
  headline       text not null,
  profile        jsonb not null,
  opened_at      timestamptz not null,
  last_published timestamptz not null,
  alerted_at     timestamptz
);
create index stories_recent on stories (topic, last_published);

create table story_articles (
  article_id bigint not null references articles (id),
  topic      text not null,
  story_id   bigint not null references stories (id),
  joined_at  timestamptz not null,
  score      real not null,
  reasons    jsonb not null,
  primary key (article_id, topic)
);
create index story_articles_story on story_articles (story_id, article_id);

-- The append-only log. Its sequence is given out under the one lock, so it has no gap that fills later.
create table events (
  seq        bigint primary key,
  type       text not null,
  at         timestamptz not null,
  body       text not null,
  story_id   bigint references stories (id),
  article_id bigint references articles (id),
  source_id  bigint references sources (id),
  history    boolean not null default false
);
create index events_type on events (type, seq);
create index events_story on events (story_id, seq) where story_id is not null;

create table log_head (
  one  boolean primary key default true check (one),
  last bigint not null default 0
);
insert into log_head default values;

create table endpoints (
  id              bigint generated always as identity primary key,
  url             text not null,
  secret          text not null,
  events          text[] not null,
  state           text not null default 'active' check (state in ('active', 'disabled', 'removed')),
  disabled_reason text,
  created_at      timestamptz not null,
  failing_since   timestamptz,
  last_success_at timestamptz
);
create unique index endpoints_url on endpoints (url) where state <> 'removed';

create table deliveries (
  id           bigint generated always as identity primary key,
  event_seq    bigint not null references events (seq),
  endpoint_id  bigint not null references endpoints (id),
  state        text not null default 'pending' check (state in ('pending', 'delivered', 'exhausted', 'cancelled')),
  attempt_no   integer not null default 0,
  due_at       timestamptz,
  nudges       integer not null default 0,
  nudged_at    timestamptz,
  lease_until  timestamptz,
  created_at   timestamptz not null,
  delivered_at timestamptz,
  reason       text,
  unique (event_seq, endpoint_id)
);
create index deliveries_pending on deliveries (due_at) where state = 'pending';
create index deliveries_endpoint on deliveries (endpoint_id, id);
create index deliveries_leased on deliveries (endpoint_id, lease_until) where lease_until is not null;

create table attempts (
  delivery_id bigint not null references deliveries (id),
  n           integer not null,
  started_at  timestamptz not null default now(),
  finished_at timestamptz,
  outcome     text not null default 'open'
    check (outcome in ('open', 'delivered', 'refused', 'gone', 'unreachable', 'interrupted')),
  status      integer,
  detail      text,
  primary key (delivery_id, n)
);
