-- The page of a tagged article is looked at again: `looks` counts the look that comes next, 0 where none was planned.
-- `carried`: the source carries the article itself, there is no page to look at.
alter table entries add column looks smallint not null default 0, add column carried boolean not null default false;
create index entries_page on entries (page_id) where page_id is not null;
