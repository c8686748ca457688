-- What was judged. A source is kept once, however often it was handed in.
CREATE TABLE sources (
    sha256 TEXT PRIMARY KEY,
    body BLOB NOT NULL               -- zlib
);
CREATE TABLE attempts (
    number INTEGER PRIMARY KEY,
    at REAL NOT NULL,                -- seconds since 1970, UTC
    kind TEXT NOT NULL,              -- submit, run; kept: a file that was moved aside, without a verdict
    problem TEXT NOT NULL,
    digest TEXT NOT NULL,            -- of the package
    file TEXT NOT NULL,
    source_sha256 TEXT NOT NULL REFERENCES sources (sha256),
    flavour TEXT NOT NULL,
    seed TEXT NOT NULL,
    judge TEXT NOT NULL,             -- version
    verdict TEXT,
    score REAL NOT NULL,
    passed INTEGER NOT NULL,
    total INTEGER NOT NULL,
    cpu_s REAL NOT NULL,
    wall_s REAL NOT NULL,
    memory_mib REAL NOT NULL,
    report BLOB                      -- zlib over the JSON of judge-report/1: every case's verdict and times
);
CREATE INDEX attempts_of_problem ON attempts (problem, at);
