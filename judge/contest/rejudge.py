"""Judging again what is in members' logs: all on one machine, on the same cases."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

from judge.contest.events import Rejudged, Ruling, ruling_of
from judge.contest.replay import Try
from judge.contest.scoreboard import Standing
from judge.contest.spec import Terms
from judge.errors import UsageError
from judge.models import Record, Submission, Verdict
from judge.session import Options, Session

MAX_SOURCE = 1 << 20
Progress = Callable[[int, int], None]


class Change(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A try whose verdict is not what the log says."""

    member: str
    problem: str
    at_s: float
    before: Verdict | None
    after: Verdict


def rejudge(
    session: Session, terms: Terms, standings: Sequence[Standing], seed: str, progress: Progress
) -> tuple[tuple[Rejudged, ...], tuple[Change, ...]]:
    """The new verdicts of all tries within the contest, and those that differ from the logs'.

    ``seed`` is that of the contest's cases, empty for the default ones. The same text is judged once. Raises UsageError
    for a problem that is not as the contest had it, PackageError, SandboxError.
    """
    wanted = [
        (standing.course.member, one)
        for standing in standings
        for one in standing.course.tries
        if not one.practice and len(one.source) <= MAX_SOURCE
    ]
    known: dict[tuple[str, str, str], Ruling] = {}
    found, changes = [], []
    for done, (member, one) in enumerate(wanted):
        progress(done, len(wanted))
        key = (one.problem, one.backend, hashlib.sha256(one.source).hexdigest())
        if key not in known:
            known[key] = _ruling(session, terms, one, seed)
        found.append(Rejudged(member=member, submission=one.id, ruling=known[key]))
        before = one.ruling.verdict if one.ruling else None
        if before is not known[key].verdict:
            changes.append(
                Change(member=member, problem=one.problem, at_s=one.at_s, before=before, after=known[key].verdict)
            )
    progress(len(wanted), len(wanted))
    return tuple(found), tuple(changes)


def _ruling(session: Session, terms: Terms, one: Try, seed: str) -> Ruling:
    problem = session.catalogue.load(one.problem)
    if problem.digest != terms.task(one.problem).digest:
        raise UsageError(f"{one.problem}: differs here from the contest's; get the version that it was made with")
    submission = Submission(file=one.file, source=one.source, backend=one.backend)
    options = Options(seed=seed or "default", reveal="none")
    return ruling_of(session.submit(problem, submission, options), seed)
