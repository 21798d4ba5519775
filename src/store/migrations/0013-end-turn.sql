-- The end of a host's turn in one call (src/store/turns.ts, endTurn): every article has one. Returns no row where the
-- lease was given to another worker meanwhile, and then changes nothing.
create function end_turn(host bigint, lease bigint, gap_ms float8, remembered text)
returns table (id bigint, nudges integer, nudged boolean, delay_ms float8, poll boolean)
language plpgsql as $$
#variable_conflict use_column
begin
  -- Locked by a statement of its own: the next one then sees the rows of whoever held the lock before.
  perform 1 from hosts h where h.id = host and h.lease_no = lease for update;
  if not found then return; end if;
  return query
    with planned as (
      select h.id, greatest(h.free_at, now() + gap_ms * interval '1 millisecond') as free_at, least(
        (select min(s.due_at) from sources s where s.host_id = h.id and s.state = 'active'),
        (select min(e.due_at) from entries e where e.host_id = h.id and e.state = 'waiting')) as next_due
      from hosts h where h.id = host)
    -- A turn that is due within two seconds is nudged at once with a delay; a later one is left to the ticker.
    update hosts h set lease_until = null, free_at = p.free_at, blocks = coalesce(remembered, h.blocks),
      due_at = case when p.next_due is null then null else greatest(p.free_at, p.next_due) end,
      nudges = h.nudges + (p.next_due is not null and greatest(p.free_at, p.next_due) <= now() + interval '2 seconds')::int,
      nudged_at = case
        when p.next_due is not null and greatest(p.free_at, p.next_due) <= now() + interval '2 seconds' then now() end
    from planned p where h.id = p.id
    returning h.id, h.nudges, h.nudged_at is not null,
      greatest(0, extract(epoch from h.due_at - now()) * 1000)::float8,
      exists (select 1 from sources s where s.host_id = h.id and s.state = 'active' and s.due_at <= h.due_at);
end $$;

-- The end of a poll that found nothing changed: keeps what a poll keeps (src/store/sources.ts, finishPoll) and ends the
-- turn.
create or replace function end_quiet_poll(
  source bigint, host bigint, lease bigint, looked timestamptz, wait_seconds float8, why text, gap_ms float8)
returns table (id bigint, nudges integer, nudged boolean, delay_ms float8, poll boolean)
language plpgsql as $$
#variable_conflict use_column
begin
  perform 1 from hosts h where h.id = host and h.lease_no = lease for update;
  if not found then return; end if;
  update sources s set
    last_polled_at = looked, last_success_at = looked, failing_since = null, last_error_class = null, last_error = null,
    last_status = 200, due_at = now() + wait_seconds * interval '1 second', next_why = why, attempts = 0
  where s.id = source;
  return query select * from end_turn(host, lease, gap_ms, null);
end $$;
