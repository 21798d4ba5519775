-- What is remembered of a source to decide when to look at it again (docs/sources.md).
alter table sources
  -- As the operator named it; `url` is where it says that it has moved for good.
  add column configured_url text,
  add column moving_to text,
  add column moving_times integer not null default 0,
  add column moving_since timestamptz,
  add column moved_at timestamptz,
  -- When a whole answer last came, until when its validators are not believed, and how long it asks readers to wait.
  add column last_full_at timestamptz,
  add column distrust_until timestamptz,
  add column asks_seconds integer,
  -- What has been learnt of when it publishes.
  add column pace jsonb,
  add column quiet_since timestamptz,
  add column silent_since timestamptz,
  -- The hub that it names (WebSub), and until when that hub tells what is new.
  add column hub text,
  add column hub_until timestamptz;
update sources set configured_url = url;

-- Both are changed at every poll: with room on its page a new version of a row needs no new place in any index.
alter table sources set (fillfactor = 60);
alter table hosts set (fillfactor = 60);

-- An entry that a source shows at a new address, under the title and time that it had.
create index sightings_published on sightings (source_id, published) where published is not null;

-- Subscriptions to hubs (WebSub, W3C Recommendation of 23 January 2018), one a source.
create table subscriptions (
  source_id    bigint primary key references sources (id),
  hub          text not null,
  topic        text not null,
  -- The part of the callback's address that nobody can guess; the secret that the hub signs with is made of it.
  path         text not null unique,
  -- Where the hub was last told to send to.
  callback     text,
  state        text not null default 'new' check (state in ('new', 'asked', 'active', 'denied', 'ending')),
  due_at       timestamptz,
  attempts     integer not null default 0,
  lease_until  timestamptz,
  last_push_at timestamptz,
  reason       text
);
create index subscriptions_due on subscriptions (due_at) where due_at is not null;
