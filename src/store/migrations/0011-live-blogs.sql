-- A live blog is a page whose entries are pages of their own, at its address with a fragment (docs/reading.md).
alter table pages add column part_of bigint references pages (id);
create index pages_part_of on pages (part_of, id) where part_of is not null;
alter table pages drop constraint pages_outcome_check;
alter table pages add constraint pages_outcome_check check (outcome in ('article', 'no-article', 'live-blog'));

-- False where a part of the text could not be had: what another look finds more is no change of the page.
alter table revisions add column whole boolean not null default true;
