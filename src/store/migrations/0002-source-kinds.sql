-- Other kinds of source than feeds; `options` holds what a kind needs to be read: selectors of a listing, paths of JSON.
alter table sources drop constraint sources_kind_check;
alter table sources add constraint sources_kind_check
  check (kind in ('feed', 'sitemap', 'telegram', 'listing', 'json', 'manual'));
alter table sources add column options jsonb;
