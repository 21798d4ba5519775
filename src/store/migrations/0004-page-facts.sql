-- What a page says of how its text may be used and where else it stands (docs/reading.md); null where it says nothing.
alter table pages add column facts jsonb;

-- What was read of an entry's page while more of it is to be fetched, and where the entry was fetched before:
-- {"whole": …, "home": {"fetchUrl": …, "hostId": …}}.
alter table entries add column draft jsonb;
