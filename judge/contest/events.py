"""The records of a log, one per event. Their types also limit what a log from somebody else can claim."""

from __future__ import annotations

import hashlib
from typing import Annotated

import msgspec

from judge.contest.clock import ClockReading, GapKind, Moment
from judge.contest.spec import ContestSpec, Digest, Slug
from judge.models import Backend, GroupTally, Record, Report, Verdict, shared_fields

# Letters and digits of any script, and the marks that some scripts need for vowels, which \w leaves out.
_MARKS = (
    r"\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u0670\u06d6-\u06ed\u0900-\u0963\u0981-\u0dff"
    r"\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ecd\u102b-\u103e\u17b4-\u17d3"
)
MEMBER = rf"^\w([\w{_MARKS}.-]{{0,30}}[\w{_MARKS}-])?\Z"
MemberName = Annotated[str, msgspec.Meta(pattern=MEMBER)]
Count = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]


class ContestCreated(Record, frozen=True, kw_only=True, omit_defaults=False, tag_field="type", tag="created"):
    """The first record of every log: the contest's spec."""

    spec: ContestSpec = msgspec.field(name="terms")


class MemberJoined(Record, frozen=True, kw_only=True, omit_defaults=False, tag_field="type", tag="joined"):
    """The second record: the member whose log it is."""

    member: MemberName


class ClockStarted(Record, frozen=True, kw_only=True, omit_defaults=False, tag_field="type", tag="started"):
    """The member began. If the spec names no common start, the member's clock starts with this record."""


class ClockPaused(Record, frozen=True, kw_only=True, omit_defaults=False, tag_field="type", tag="paused"):
    """The member paused the clock."""


class ClockResumed(Record, frozen=True, kw_only=True, omit_defaults=False, tag_field="type", tag="resumed"):
    """The clock continues."""


class StatementOpened(Record, frozen=True, kw_only=True, omit_defaults=False, tag_field="type", tag="opened"):
    """The contest screen showed the member a problem's statement for the first time."""

    problem: Slug


class SolutionSubmitted(Record, frozen=True, kw_only=True, omit_defaults=False, tag_field="type", tag="submitted"):
    """The member submitted a solution. The record is written before judging. ``source`` is Base64 in JSON."""

    problem: Slug
    backend: Backend
    file: Annotated[str, msgspec.Meta(max_length=400)]
    source: bytes


class LoggedJudgement(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The judge's result for a solution. ``seed_sha256`` is the SHA-256 of the seed, empty for the default cases."""

    verdict: Verdict
    score: Annotated[float, msgspec.Meta(ge=0, le=1)]
    passed: Count
    total: Count
    cpu_s: Annotated[float, msgspec.Meta(ge=0, le=1e7)]
    parts: Annotated[tuple[GroupTally, ...], msgspec.Meta(max_length=1000)]
    digest: Digest
    judge: Annotated[str, msgspec.Meta(max_length=40)]
    seed_sha256: Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{64})?\Z")] = ""


class SolutionJudged(Record, frozen=True, kw_only=True, omit_defaults=False, tag_field="type", tag="judged"):
    """The result of the submission in record ``submission``."""

    submission: Count
    judgement: LoggedJudgement = msgspec.field(name="ruling")


class SolutionRejudged(Record, frozen=True, kw_only=True, omit_defaults=False, tag_field="type", tag="rejudged"):
    """A later result in the organiser's ``rejudged.ndjson``. ``submission`` is the hash of the submission's line."""

    member: MemberName
    submission: Digest
    judgement: LoggedJudgement = msgspec.field(name="ruling")


class TimeGranted(Record, frozen=True, kw_only=True, omit_defaults=False, tag_field="type", tag="granted"):
    """The organiser granted more time to one member, or to all if none is named. Kept in ``extensions.ndjson``."""

    seconds: Annotated[float, msgspec.Meta(gt=0, le=10_000_000)]
    member: Annotated[str, msgspec.Meta(pattern=rf"{MEMBER}|^\Z")] = ""


class ContestEnded(Record, frozen=True, kw_only=True, omit_defaults=False, tag_field="type", tag="ended"):
    """The member ended the contest early."""


class ClocksDisagreed(Record, frozen=True, kw_only=True, omit_defaults=False, tag_field="type", tag="clock"):
    """The clocks have disagreed since the previous record (``judge.contest.clock.ClockGap``)."""

    kind: GapKind
    seconds: Moment


class TailTorn(Record, frozen=True, kw_only=True, omit_defaults=False, tag_field="type", tag="torn"):
    """The last line was cut off in the middle; its bytes were moved to the file ``kept``."""

    kept: Annotated[str, msgspec.Meta(max_length=200)]
    bytes: Count


LogEvent = (
    ContestCreated
    | MemberJoined
    | ClockStarted
    | ClockPaused
    | ClockResumed
    | StatementOpened
    | SolutionSubmitted
    | SolutionJudged
    | SolutionRejudged
    | TimeGranted
    | ContestEnded
    | ClocksDisagreed
    | TailTorn
)


class LogRecord(Record, frozen=True, kw_only=True, omit_defaults=False):
    """One line of a log. ``prev`` is the SHA-256 of the previous line without its line break; zeros in the first."""

    seq: Count
    prev: Digest
    at: ClockReading
    event: LogEvent = msgspec.field(name="fact")


def judgement_of(report: Report, seed: str) -> LoggedJudgement:
    """Return what a log keeps of a report. ``seed`` is the seed of the cases, empty for the default cases.

    Case groups that do not count are left out, so no rule of scoring can give points for them.
    """
    parts = tuple(tally for tally in report.groups if tally.required)
    return LoggedJudgement(parts=parts, seed_sha256=seed_digest(seed), **shared_fields(report, LoggedJudgement))


def seed_digest(seed: str) -> str:
    """Return the SHA-256 of a seed, which identifies the seed without revealing it; empty for no seed."""
    return hashlib.sha256(seed.encode()).hexdigest() if seed else ""
