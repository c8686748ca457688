"""Review a contest that is over: when each problem was read, tried and solved, and what was wrong."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

import msgspec

from judge.contest.participant import Participant
from judge.contest.replay import ContestSubmission, Replay
from judge.contest.scoreboard import FREE
from judge.contest.spec import ContestSpec, Task
from judge.errors import InputError
from judge.judging.options import Progress
from judge.models import Language, Record, Report, Verdict
from judge.session import Session
from judge.text.messages import translate


class SubmissionReview(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A submission in the contest. ``reason`` says in one line what was wrong; it is empty if that is not known."""

    at_s: float
    verdict: Verdict | None
    reason: str = msgspec.field(default="", name="said")


class TaskReview(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A problem. Times are contest time in seconds, ``None`` if the event never happened or its time is not known.

    ``practised``: the problem was solved after the contest.
    """

    label: str
    problem: str
    opened_s: float | None
    first_try_s: float | None
    solved_s: float | None
    tries: tuple[SubmissionReview, ...]
    practised: bool = False

    @property
    def weak(self) -> bool:
        """Whether the problem should be done again: it was not solved, or not at the first try."""
        return self.solved_s is None or any(submission.verdict not in (*FREE, Verdict.AC) for submission in self.tries)


def review(spec: ContestSpec, replay: Replay, reasons: Mapping[str, str]) -> tuple[TaskReview, ...]:
    """Return the problems in the order of the contest. ``reasons`` say what was wrong, by the id of the submission."""
    return tuple(_task(task, replay, reasons) for task in spec.tasks)


def wrong_tries(replay: Replay) -> tuple[ContestSubmission, ...]:
    """Return the submissions in the contest that were judged and not accepted."""
    return tuple(submission for submission in replay.counting if submission.verdict not in (None, Verdict.AC))


def diagnose(
    session: Session,
    participant: Participant,
    submissions: Sequence[ContestSubmission],
    language: Language,
    progress: Progress,
) -> dict[str, str]:
    """Return what was wrong with each submission, by its id.

    Each submission is judged again with the failing case shown; equal sources are judged once. If the problem has
    changed or is missing, the result says so. Raise ``SandboxError``.
    """
    known: dict[tuple[str, str], str] = {}
    reasons = {}
    for done, submission in enumerate(submissions):
        progress(done, len(submissions))
        key = (submission.problem, hashlib.sha256(submission.source).hexdigest())
        if key not in known:
            known[key] = _diagnosis(session, participant, submission, language)
        reasons[submission.id] = known[key]
    progress(len(submissions), len(submissions))
    return reasons


def _task(task: Task, replay: Replay, reasons: Mapping[str, str]) -> TaskReview:
    slug = task.slug
    submissions = [submission for submission in replay.counting if submission.problem == slug]
    return TaskReview(
        label=task.label,
        problem=slug,
        opened_s=replay.opened.get(slug),
        first_try_s=min((submission.at_s for submission in submissions), default=None),
        solved_s=min((submission.at_s for submission in submissions if submission.verdict is Verdict.AC), default=None),
        tries=tuple(
            SubmissionReview(at_s=submission.at_s, verdict=submission.verdict, reason=reasons.get(submission.id, ""))
            for submission in submissions
        ),
        practised=any(
            submission.practice and submission.problem == slug and submission.verdict is Verdict.AC
            for submission in replay.submissions
        ),
    )


def _diagnosis(session: Session, participant: Participant, submission: ContestSubmission, language: Language) -> str:
    try:
        report = participant.judge_again(session, submission, language)
    except InputError as error:
        return translate(error, language)
    return report.diagnosis or _first_failure(report, language)


def _first_failure(report: Report, language: Language) -> str:
    """Return the failing case in one line: its id, its purpose, and the judge's reason."""
    case = report.first_failed
    if case is None:
        return ""
    why = report.shown_failure.why if report.shown_failure else ""
    return translate(": ", language).join(filter(None, (case.id, why, case.message)))
