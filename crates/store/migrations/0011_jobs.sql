-- When jobs ran last, and what the audit found.

-- control
-- The last tick of the clock for which a job was queued; whoever moves it forward queues the job, so
-- however many servers there are, each tick is queued once.
create table job_ticks (
    task    text        not null primary key,
    last_at timestamptz not null
);

-- control
-- What the last audit found, and whether one is going on: one row at most. An audit reads every row of every
-- merchant, so admins are shown what the last one found, and one runs at a time. Whoever begins a run writes its id
-- and queues the job in one transaction, unless another run is going on; one that began long ago does not count, so
-- a server that died in the middle blocks nobody for ever. A run that was overtaken so writes nothing any more.
create table audit_result (
    only_row   boolean     not null primary key default true check (only_row),
    -- The run that is going on, and who began it.
    run        uuid,
    begun_at   timestamptz,
    begun_by   uuid,
    -- What the last run found that came to its end: for each invariant its name, how often it is broken, examples.
    checked_at timestamptz,
    merchants  integer,
    checks     jsonb       not null default '[]',
    -- Whether the last run broke off: the figures above are then of one before.
    failed     boolean     not null default false,
    check ((run is null) = (begun_at is null)),
    check ((checked_at is null) = (merchants is null))
);
