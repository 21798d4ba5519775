-- What stands on an article's page beside its text: {"captions": [...], "related": [...]}; null where nothing does.
alter table articles add column zones jsonb;
