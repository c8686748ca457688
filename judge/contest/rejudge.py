"""Judge the submissions in members' logs again: all on one machine and on the same cases."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import msgspec

from judge.contest.events import LoggedJudgement, SolutionRejudged, judgement_of
from judge.contest.replay import ContestSubmission
from judge.contest.scoreboard import Contestant
from judge.contest.spec import ContestSpec
from judge.errors import JudgeError, SandboxError, UsageError
from judge.judging.options import Progress
from judge.models import Problem, Record, Submission, Verdict
from judge.session import Options, Session
from judge.text.phrases import Phrase, phrase_of


class ChangedVerdict(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A submission whose verdict differs from the one in the log."""

    member: str
    problem: str
    at_s: float
    before: Verdict | None
    after: Verdict


class NotRejudged(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A submission that this machine could not judge again, and why. The verdict in its log stands."""

    member: str
    problem: str
    at_s: float
    reason: Phrase


class Rejudging(Record, frozen=True, kw_only=True):
    """The new verdicts, how they differ from those in the logs, and the submissions that have none."""

    verdicts: tuple[SolutionRejudged, ...]
    changes: tuple[ChangedVerdict, ...]
    failures: tuple[NotRejudged, ...]


def rejudge(
    session: Session, spec: ContestSpec, contestants: Sequence[Contestant], seed: str, progress: Progress
) -> Rejudging:
    """Judge all submissions within the contest again; equal texts are judged once.

    ``seed`` is the seed of the contest's cases, empty for the default ones. A submission that cannot be judged here,
    such as one in PyTorch where PyTorch is not installed, does not stop the others.

    Raise ``UsageError`` if a problem differs from the contest's, ``SandboxError`` if the sandbox cannot be started.
    """
    wanted = [
        (contestant.replay.member, submission)
        for contestant in contestants
        for submission in contestant.replay.counting
    ]
    problems = {
        slug: problem_of(session, spec, slug) for slug in dict.fromkeys(submission.problem for _, submission in wanted)
    }
    known: dict[tuple[str, str, str], LoggedJudgement | Phrase] = {}
    verdicts, changes, failures = [], [], []
    for done, (member, submission) in enumerate(wanted):
        progress(done, len(wanted))
        key = (submission.problem, submission.backend, hashlib.sha256(submission.source).hexdigest())
        if key not in known:
            known[key] = _judged(session, problems[submission.problem], submission, seed, spec)
        after = known[key]
        if isinstance(after, Phrase):
            failures.append(NotRejudged(member=member, problem=submission.problem, at_s=submission.at_s, reason=after))
            continue
        verdicts.append(SolutionRejudged(member=member, submission=submission.id, judgement=after))
        if submission.verdict is not after.verdict:
            changes.append(
                ChangedVerdict(
                    member=member,
                    problem=submission.problem,
                    at_s=submission.at_s,
                    before=submission.verdict,
                    after=after.verdict,
                )
            )
    progress(len(wanted), len(wanted))
    return Rejudging(verdicts=tuple(verdicts), changes=tuple(changes), failures=tuple(failures))


def options_for(session: Session, spec: ContestSpec, problem: Problem, submission: Submission, seed: str) -> Options:
    """Return how a contest judges a submission. ``seed`` is that of its cases, empty for the default ones."""
    require = session.present_groups(problem, submission.backend, seed or "default", spec.required_groups)
    return Options(seed=seed or "default", reveal=spec.reveal, require=require)


def problem_of(session: Session, spec: ContestSpec, slug: str) -> Problem:
    """Return the problem from the catalogue. Raise ``UsageError`` if it has changed since the contest was made."""
    problem = session.catalogue.load(slug)
    if problem.digest != spec.task(slug).digest:
        raise UsageError(
            "{slug}: the package here differs from that of the contest; get the version with which "
            "the contest was created",
            slug=slug,
        )
    return problem


def _judged(
    session: Session, problem: Problem, submission: ContestSubmission, seed: str, spec: ContestSpec
) -> LoggedJudgement | Phrase:
    """Return the judgement of one submission, or why this machine could not judge it."""
    # A log may claim anything: a backend that the problem does not have must not be a reason to keep its verdict.
    backend = submission.backend if submission.backend in problem.backends else problem.backends[0]
    resubmission = Submission(file=submission.file, source=submission.source, backend=backend)
    try:
        options = msgspec.structs.replace(options_for(session, spec, problem, resubmission, seed), reveal="none")
        return judgement_of(session.submit(problem, resubmission, options), seed)
    except SandboxError:
        raise
    except JudgeError as error:
        return phrase_of(error)
