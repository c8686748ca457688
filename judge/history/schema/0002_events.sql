-- What happened between the attempts, and what is known of it when one is judged.
CREATE TABLE events (
    number INTEGER PRIMARY KEY,
    at REAL NOT NULL,                -- seconds since 1970, UTC
    kind TEXT NOT NULL,              -- start, hint, solution
    problem TEXT NOT NULL,
    detail TEXT NOT NULL             -- of a hint: its tier
);
CREATE INDEX events_of_problem ON events (problem, at);
ALTER TABLE attempts ADD COLUMN hints INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attempts ADD COLUMN since_start_s REAL;
