-- When routines ran and how it went, and what the audit found.

-- control
-- The last tick of the clock for which a job was queued; the server that moves it forward queues the job, so
-- however many servers there are, each tick is queued once.
create table job_ticks (
    task    text        not null primary key,
    last_at timestamptz not null
);

-- control
-- Each run of a routine, written when it is asked for: by the clock, by the operator at the command line, or by an admin. A
-- run that fails or whose server dies is begun again under the same id.
create table job_runs (
    routine  text        not null,
    id       uuid        not null,
    asked_by text        not null check (asked_by in ('clock', 'operator', 'admin')),
    -- The admin who asked.
    user_id  uuid,
    -- The tick of the clock, or when somebody asked.
    due_at   timestamptz not null,
    -- How often it was begun, and when the latest time.
    attempts integer     not null default 0,
    begun_at timestamptz,
    ended_at timestamptz,
    failed   boolean     not null default false,
    -- What it counted: a list of pairs of a name and a number.
    counts   jsonb       not null default '[]',
    primary key (routine, id),
    check ((user_id is not null) = (asked_by = 'admin')),
    check ((begun_at is null) = (attempts = 0)),
    check (begun_at is not null or ended_at is null),
    check (ended_at is not null or not failed)
);
-- One waits for all admins who ask at the same time.
create unique index job_runs_waiting on job_runs (routine) where asked_by = 'admin' and begun_at is null;

-- control
-- What the last audit found, and whether one is going on: one row at most. An audit reads every row of every
-- merchant, so admins are shown what the last one found, and one runs at a time. The admin who begins a run writes its id
-- and queues the job in one transaction, unless another run is going on; one that began long ago does not count, so
-- a server that died in the middle blocks nobody for ever. A run that was overtaken in this way writes nothing more.
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
