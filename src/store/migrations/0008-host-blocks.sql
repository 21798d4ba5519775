-- What paragraphs the pages of a host have shown of late, packed: written in the host's turns only.
alter table hosts add column blocks text;
