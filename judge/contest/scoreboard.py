"""The scoreboard: a pure function of the spec and the members' replays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec

from judge.contest.events import LoggedJudgement
from judge.contest.replay import ContestSubmission, Replay
from judge.contest.scoring.attempt import JudgedAttempt, ProblemOutcome
from judge.contest.spec import ContestSpec
from judge.models import Language, Record, Verdict
from judge.text.messages import Phrase, translate

# Verdicts that cost no penalty: the file cannot be loaded, the judge failed, or nothing was judged.
FREE = frozenset({Verdict.CE, Verdict.IE, Verdict.SK})


class ScoreboardCell(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A member's state at a problem.

    ``tries`` counts the judged tries up to the first accepted one, ``pending`` those that are not judged or that the
    freeze hides. ``at_s`` is when the problem was solved, or when its last points were earned.
    """

    problem: str
    tries: int = 0
    failed: int = 0
    pending: int = 0
    solved: bool = False
    first: bool = False
    points: float = 0.0
    penalty_s: float = 0.0
    at_s: float | None = None


class ScoreboardRow(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A member's row. Members with equal results share a rank. ``notes`` are remarks on the log and its clocks."""

    rank: int
    member: str
    solved: int
    points: float
    penalty_s: float
    last_s: float | None
    cells: tuple[ScoreboardCell, ...]
    practice: int = 0
    notes: tuple[str, ...] = ()


class Scoreboard(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The whole scoreboard. ``frozen``: a member has reached the time from which tries are shown as pending."""

    spec: ContestSpec = msgspec.field(name="terms")
    rows: tuple[ScoreboardRow, ...]
    frozen: bool


class Contestant(Record, frozen=True, kw_only=True):
    """A member for the scoreboard: the replay, remarks, and later verdicts by the id of the submission they replace."""

    replay: Replay
    notes: tuple[Phrase, ...] = ()
    rejudged: Mapping[str, LoggedJudgement] = {}

    def judgement_of(self, submission: ContestSubmission) -> LoggedJudgement | None:
        """Return the latest judgement of a submission, or ``None``."""
        return self.rejudged.get(submission.id, submission.judgement)


def make_scoreboard(
    spec: ContestSpec, contestants: Sequence[Contestant], freeze_at_s: float | None = None, language: Language = "en"
) -> Scoreboard:
    """Return the scoreboard, its notes in ``language``.

    With ``freeze_at_s``, tries at that contest time or later are shown as pending (the freeze).
    """
    results = [[_result(spec, contestant, task.slug, freeze_at_s) for task in spec.tasks] for contestant in contestants]
    firsts = [_first(column) for column in zip(*results, strict=True)]
    rows = []
    for contestant, own in zip(contestants, results, strict=True):
        cells = tuple(map(_cell, (task.slug for task in spec.tasks), own, firsts))
        rows.append((spec.rule.rank_key([result.outcome for result in own]), _row(contestant, cells, language)))
    rows.sort(key=lambda ranked: (ranked[0], ranked[1].member))
    frozen = freeze_at_s is not None and any(contestant.replay.elapsed_s >= freeze_at_s for contestant in contestants)
    return Scoreboard(spec=spec, rows=tuple(_ranked(rows)), frozen=frozen)


def until(contestant: Contestant, at_s: float) -> Contestant:
    """Truncate a member's result at contest time ``at_s``, to replay opponents in a virtual contest."""
    replay = contestant.replay
    submissions = tuple(submission for submission in replay.submissions if submission.at_s <= at_s)
    truncated = msgspec.structs.replace(replay, submissions=submissions, elapsed_s=min(replay.elapsed_s, at_s))
    return msgspec.structs.replace(contestant, replay=truncated)


def _ranked(rows: Sequence[tuple[tuple[float, ...], ScoreboardRow]]) -> Iterable[ScoreboardRow]:
    rank, before = 0, None
    for position, (rank_key, row) in enumerate(rows, start=1):
        if rank_key != before:
            rank, before = position, rank_key
        yield msgspec.structs.replace(row, rank=rank)


def judged_attempt(at_s: float, judgement: LoggedJudgement) -> JudgedAttempt:
    """Return a judged submission in the form that scoring rules take."""
    return JudgedAttempt(
        at_s=at_s,
        accepted=judgement.verdict is Verdict.AC,
        counts=judgement.verdict not in FREE,
        parts=tuple((part.group, part.total > 0 and part.passed == part.total) for part in judgement.parts),
    )


class _Result(NamedTuple):
    """A member's result at a problem, and the contest times of the tries that are unjudged or hidden by a freeze."""

    outcome: ProblemOutcome
    pending: list[float]


def _result(spec: ContestSpec, contestant: Contestant, slug: str, freeze_at_s: float | None) -> _Result:
    attempts, pending = [], []
    submissions = [submission for submission in contestant.replay.counting if submission.problem == slug]
    for submission in sorted(submissions, key=lambda submission: (submission.at_s, submission.seq)):
        judgement = contestant.judgement_of(submission)
        if judgement is None or (freeze_at_s is not None and submission.at_s >= freeze_at_s):
            pending.append(submission.at_s)
        else:
            attempts.append(judged_attempt(submission.at_s, judgement))
    return _Result(spec.rule.outcome(spec, attempts), pending)


def _first(results: Sequence[_Result]) -> float | None:
    """Return when the problem was first solved; ``None`` while an earlier submission is pending."""
    solved_s = [outcome.at_s for outcome, _ in results if outcome.solved and outcome.at_s is not None]
    solved = min(solved_s, default=None)
    return None if solved is None or any(at_s < solved for result in results for at_s in result.pending) else solved


def _cell(slug: str, result: _Result, first: float | None) -> ScoreboardCell:
    outcome = result.outcome
    return ScoreboardCell(
        problem=slug,
        # Submissions after the first accepted one change nothing.
        pending=0 if outcome.solved else len(result.pending),
        first=outcome.solved and first is not None and outcome.at_s == first,
        **outcome._asdict(),
    )


def _row(contestant: Contestant, cells: tuple[ScoreboardCell, ...], language: Language) -> ScoreboardRow:
    return ScoreboardRow(
        rank=0,
        member=contestant.replay.member,
        solved=sum(cell.solved for cell in cells),
        points=round(sum(cell.points for cell in cells), 2),
        penalty_s=sum(cell.penalty_s for cell in cells),
        last_s=max((cell.at_s for cell in cells if cell.at_s is not None), default=None),
        cells=cells,
        practice=sum(submission.practice for submission in contestant.replay.submissions),
        notes=tuple(translate(note, language) for note in contestant.notes),
    )
