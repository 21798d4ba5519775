-- Since when a host's robots.txt could not be had; null while it can (RFC 9309, section 2.3.1.4).
alter table hosts add column robots_failing_since timestamptz;
