"""Judge the submissions in members' logs again, all on one machine and on the same cases."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from judge.contest.events import LoggedJudgement, SolutionRejudged, judgement_of
from judge.contest.replay import ContestSubmission
from judge.contest.scoreboard import Contestant
from judge.contest.spec import ContestSpec
from judge.errors import JudgeError, SandboxError, UsageError
from judge.judging.options import Progress
from judge.models import Problem, Submission
from judge.session import Options, Session
from judge.text.durations import clock_text
from judge.text.phrases import Phrase, mark, phrase, phrase_of

_CHANGED = mark("{member} {problem} of {at}: {before} in the log, {after} now")
_FAILED = mark("{member} {problem} of {at}: not judged again, so the verdict in the log stands: {reason}")


class Rejudging(NamedTuple):
    """The new verdicts, a sentence for each verdict that changed, and one for each submission that was not judged."""

    verdicts: tuple[SolutionRejudged, ...]
    changes: tuple[Phrase, ...]
    failures: tuple[Phrase, ...]


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
        place = {"member": member, "problem": submission.problem, "at": clock_text(submission.at_s)}
        if isinstance(after, Phrase):
            failures.append(phrase(_FAILED, reason=after, **place))
            continue
        verdicts.append(SolutionRejudged(member=member, submission=submission.id, judgement=after))
        if submission.verdict is not after.verdict:
            before = submission.verdict or phrase("not judged")
            changes.append(phrase(_CHANGED, before=before, after=after.verdict, **place))
    progress(len(wanted), len(wanted))
    return Rejudging(tuple(verdicts), tuple(changes), tuple(failures))


def options_for(session: Session, spec: ContestSpec, problem: Problem, submission: Submission, seed: str) -> Options:
    """Return how a contest judges a submission. ``seed`` is the seed of its cases, empty for the default ones."""
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
    # A log may name a backend that the problem does not have. Judge it anyway, or the verdict in the log would stay.
    backend = submission.backend if submission.backend in problem.backends else problem.backends[0]
    resubmission = Submission(file=submission.file, source=submission.source, backend=backend)
    try:
        options = msgspec.structs.replace(options_for(session, spec, problem, resubmission, seed), reveal="none")
        return judgement_of(session.submit(problem, resubmission, options)["en"], seed)
    except SandboxError:
        raise
    except JudgeError as error:
        return phrase_of(error)
