"""Judging again what is in members' logs: all on one machine, on the same cases."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

from judge.contest.events import SolutionRejudged, Judgement, judgement_of
from judge.contest.replay import ContestSubmission
from judge.contest.scoreboard import Contestant
from judge.contest.spec import ContestSpec
from judge.errors import UsageError
from judge.models import Record, Submission, Verdict
from judge.session import Options, Session

MAX_SOURCE = 1 << 20
Progress = Callable[[int, int], None]


class ChangedVerdict(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A try whose verdict is not what the log says."""

    member: str
    problem: str
    at_s: float
    before: Verdict | None
    after: Verdict


def rejudge(
    session: Session, spec: ContestSpec, contestants: Sequence[Contestant], seed: str, progress: Progress
) -> tuple[tuple[SolutionRejudged, ...], tuple[ChangedVerdict, ...]]:
    """The new verdicts of all tries within the contest, and those that differ from the logs'.

    ``seed`` is that of the contest's cases, empty for the default ones. The same text is judged once. Raises UsageError
    for a problem that is not as the contest had it, PackageError, SandboxError.
    """
    wanted = [
        (contestant.replay.member, one)
        for contestant in contestants
        for one in contestant.replay.tries
        if not one.practice and len(one.source) <= MAX_SOURCE
    ]
    known: dict[tuple[str, str, str], Judgement] = {}
    found, changes = [], []
    for done, (member, one) in enumerate(wanted):
        progress(done, len(wanted))
        key = (one.problem, one.backend, hashlib.sha256(one.source).hexdigest())
        if key not in known:
            known[key] = _judgement(session, spec, one, seed)
        found.append(SolutionRejudged(member=member, submission=one.id, judgement=known[key]))
        before = one.judgement.verdict if one.judgement else None
        if before is not known[key].verdict:
            changes.append(
                ChangedVerdict(member=member, problem=one.problem, at_s=one.at_s, before=before, after=known[key].verdict)
            )
    progress(len(wanted), len(wanted))
    return tuple(found), tuple(changes)


def _judgement(session: Session, spec: ContestSpec, one: ContestSubmission, seed: str) -> Judgement:
    problem = session.catalogue.load(one.problem)
    if problem.digest != spec.task(one.problem).digest:
        raise UsageError(f"{one.problem}: differs here from the contest's; get the version that it was made with")
    submission = Submission(file=one.file, source=one.source, backend=one.backend)
    options = Options(seed=seed or "default", reveal="none")
    return judgement_of(session.submit(problem, submission, options), seed)
