"""The contest in the format of the ICPC Contest API: the objects of each endpoint, and the event feed.

Source: ICPC Contest API, version 2026-01. If every member has their own clock, the export shows the contest as if all
members had begun at the earliest start. Contest times are taken from the logs; wall times are computed from them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from judge.backends.table import BACKENDS
from judge.contest.events import LoggedJudgement
from judge.contest.replay import ContestSubmission
from judge.contest.scoreboard import FREE, Contestant, Scoreboard, ScoreboardCell, ScoreboardRow, judged_attempt
from judge.contest.spec import ContestSpec
from judge.models import Verdict
from judge.text.durations import utc_text

Object = dict[str, Any]

_TYPES = {
    Verdict.AC: ("AC", "Accepted"),
    Verdict.WA: ("WA", "Wrong Answer"),
    Verdict.TLE: ("TLE", "Time Limit Exceeded"),
    Verdict.MLE: ("MLE", "Memory Limit Exceeded"),
    Verdict.OLE: ("OLE", "Output Limit Exceeded"),
    Verdict.RE: ("RTE", "Run-Time Error"),
    Verdict.CE: ("CE", "Compile Error"),
    Verdict.RV: ("SV", "Security Violation"),
    Verdict.IE: ("JE", "Judging Error"),
    Verdict.SK: ("CS", "Contact Staff"),
}


class _Judged(NamedTuple):
    """A submission. ``judgement`` is ``None`` while there is none, or while the freeze hides it."""

    member: str
    submission: ContestSubmission
    judgement: LoggedJudgement | None


class ClicsExport(NamedTuple):
    """The objects of ``endpoints`` by name, the event ``feed``, and file name and source by submission id."""

    endpoints: dict[str, Object | list[Object]]
    feed: list[Object]
    sources: dict[str, tuple[str, bytes]]


def export(board: Scoreboard, contestants: Sequence[Contestant], timed: ContestSpec, now_s: float) -> ClicsExport:
    """Return the contest as the scoreboard shows it: a submission whose result the freeze hides has no judgement.

    ``timed`` is the contest with the time granted to everybody; ``now_s`` is in seconds since 1970.
    """
    view = _Exporter(board, contestants, timed, now_s)
    judged = sorted(view.judged_submissions(), key=lambda entry: (entry.submission.at_s, entry.member))
    submissions, judgements, sources = [], [], {}
    for number, (member, submission, judgement) in enumerate(judged, start=1):
        submissions.append(view.submission(str(number), member, submission))
        sources[str(number)] = (submission.file, submission.source)
        if judgement is not None:
            judgements.append(view.judgement(str(number), submission, judgement))
    endpoints: dict[str, Object | list[Object]] = {
        "contest": view.contest(),
        "judgement-types": view.judgement_types(),
        "languages": [
            {"id": name, "name": backend.title, "entry_point_required": False, "extensions": ["py"]}
            for name, backend in BACKENDS.items()
        ],
        "problems": [view.problem(ordinal) for ordinal in range(len(board.spec.tasks))],
        "teams": [
            {"id": team_id(member), "name": member, "label": str(number)}
            for number, member in enumerate(sorted(row.member for row in board.rows), start=1)
        ],
        "submissions": submissions,
        "judgements": judgements,
        "state": view.state(),
        "scoreboard": view.scoreboard(),
    }
    return ClicsExport(endpoints, list(_feed(endpoints)), sources)


def _feed(endpoints: Mapping[str, Object | list[Object]]) -> Iterator[Object]:
    for kind, objects in endpoints.items():
        if kind == "scoreboard":
            continue
        for data in objects if isinstance(objects, list) else [objects]:
            yield {"type": kind, "id": data["id"] if isinstance(objects, list) else None, "data": data}


class _Exporter:
    def __init__(self, board: Scoreboard, contestants: Sequence[Contestant], timed: ContestSpec, now_s: float) -> None:
        self.board, self.spec, self.contestants, self.now_s = board, board.spec, contestants, now_s
        self.duration_s, self.freeze_at_s = timed.duration_s, timed.freeze_at_s
        starts = [
            contestant.replay.started_wall_s
            for contestant in contestants
            if contestant.replay.started_wall_s is not None
        ]
        self.start_s = self.spec.start_s or min(starts, default=self.spec.created_s)
        self.elapsed_s = max((contestant.replay.elapsed_s for contestant in contestants), default=0.0)
        self.over = bool(contestants) and all(contestant.replay.phase == "ended" for contestant in contestants)

    def judged_submissions(self) -> Iterator[_Judged]:
        freeze_at_s = self.freeze_at_s if self.board.frozen else None
        for contestant in self.contestants:
            for submission in contestant.replay.counting:
                hidden = freeze_at_s is not None and submission.at_s >= freeze_at_s
                judgement = None if hidden else contestant.judgement_of(submission)
                yield _Judged(contestant.replay.member, submission, judgement)

    def at(self, contest_s: float) -> str:
        return utc_text(self.start_s + contest_s)

    def contest(self) -> Object:
        spec = self.spec
        found: Object = {
            "id": spec.id,
            "name": spec.title,
            "start_time": utc_text(self.start_s),
            "duration": _span(self.duration_s),
            "scoreboard_type": "score" if spec.has_points else "pass-fail",
        }
        if self.freeze_at_s is not None:
            found["scoreboard_freeze_duration"] = _span(self.duration_s - self.freeze_at_s)
        if not spec.has_points:
            found["penalty_time"] = _span(spec.penalty_s)
        return found

    def judgement_types(self) -> list[Object]:
        found: list[Object] = []
        for verdict, (name, words) in _TYPES.items():
            kind: Object = {"id": name, "name": words, "solved": verdict is Verdict.AC}
            if not self.spec.has_points:
                kind["penalty"] = verdict is not Verdict.AC and verdict not in FREE
            found.append(kind)
        return found

    def problem(self, ordinal: int) -> Object:
        task = self.spec.tasks[ordinal]
        judged_submissions = [judged for judged in self.judged_submissions() if judged.submission.problem == task.slug]
        counts = [judged.judgement.total for judged in judged_submissions if judged.judgement is not None]
        found: Object = {
            "id": _slug(task.slug),
            "label": task.label,
            "name": task.title.en,
            "ordinal": ordinal,
            "time_limit": round(task.cpu_s, 3),
            "memory_limit": task.memory_mib,
            "test_data_count": max(counts, default=0),
        }
        if self.spec.has_points:
            found["max_score"] = self.spec.rule.MAX_POINTS
        return found

    def state(self) -> Object:
        freeze, ended_s = self.freeze_at_s, self.start_s + self.duration_s
        after_s = max(self.now_s, ended_s + 1)
        started = self.elapsed_s >= 0 and any(
            contestant.replay.phase not in ("ready", "countdown") for contestant in self.contestants
        )
        found: Object = {
            "started": utc_text(self.start_s) if started else None,
            "ended": utc_text(ended_s) if self.over else None,
        }
        final = self.over and not self.board.frozen
        if freeze is not None:
            found["frozen"] = self.at(freeze) if started and self.elapsed_s >= freeze else None
            found["thawed"] = utc_text(after_s) if final and found["frozen"] else None
        found["finalized"] = utc_text(after_s) if final else None
        found["end_of_updates"] = utc_text(after_s + 1) if final else None
        return found

    def submission(self, number: str, member: str, submission: ContestSubmission) -> Object:
        return {
            "id": number,
            "language_id": submission.backend,
            "problem_id": _slug(submission.problem),
            "team_id": team_id(member),
            "time": self.at(submission.at_s),
            "contest_time": _span(submission.at_s),
            "files": [{"href": f"submissions/{number}/files.zip", "filename": "files.zip", "mime": "application/zip"}],
        }

    def judgement(self, number: str, submission: ContestSubmission, judgement: LoggedJudgement) -> Object:
        # How long judging took by the member's wall clock, but never negative: the clock may have been set.
        end_s = submission.at_s + max(0.0, (submission.judged_s or submission.wall_s) - submission.wall_s)
        found: Object = {
            "id": number,
            "submission_id": number,
            "judgement_type_id": _TYPES[judgement.verdict][0],
            "current": True,
            "start_time": self.at(submission.at_s),
            "start_contest_time": _span(submission.at_s),
            "end_time": self.at(end_s),
            "end_contest_time": _span(end_s),
        }
        if self.spec.has_points:
            # The points of this submission alone. The scoreboard may add up case groups of several submissions.
            alone = self.spec.rule.outcome(self.spec, [judged_attempt(submission.at_s, judgement)])
            found["score"] = alone.points
        return found

    def scoreboard(self) -> Object:
        return {
            "time": self.at(self.elapsed_s),
            "contest_time": _span(self.elapsed_s),
            "state": self.state(),
            "rows": [self.row(row) for row in self.board.rows],
        }

    def row(self, row: ScoreboardRow) -> Object:
        if not self.spec.has_points:
            last = None if row.last_s is None else _span(row.last_s // 60 * 60)
            score: Object = {"num_solved": row.solved, "total_time": _span(row.penalty_s), "time": last}
        else:
            score = {"score": row.points, "time": None if row.last_s is None else _span(row.last_s)}
        cells = [self.cell(cell) for cell in row.cells]
        return {"rank": row.rank, "team_id": team_id(row.member), "score": score, "problems": cells}

    def cell(self, cell: ScoreboardCell) -> Object:
        found: Object = {"problem_id": _slug(cell.problem), "num_judged": cell.tries, "num_pending": cell.pending}
        if not self.spec.has_points:
            found["solved"] = cell.solved
            if cell.solved and cell.at_s is not None:
                found["time"] = _span(cell.at_s // 60 * 60)
        else:
            found["score"] = cell.points
            if cell.points and cell.at_s is not None:
                found["time"] = _span(cell.at_s)
        return found


def team_id(member: str) -> str:
    """Return the member's name as an identifier, or a hash of the name if it has letters outside of ASCII."""
    return member if member.isascii() else f"member-{hashlib.sha256(member.encode()).hexdigest()[:12]}"


def _slug(slug: str) -> str:
    """Return the slug as an identifier, which has at most 36 characters."""
    return slug.strip("-")[:36].strip("-")


def _span(seconds: float) -> str:
    """Return ``h:mm:ss.mmm``, without a fraction that is zero."""
    milliseconds = round(max(0.0, seconds) * 1000)
    hours, rest = divmod(milliseconds, 3_600_000)
    text = f"{hours}:{rest // 60_000:02}:{rest // 1000 % 60:02}"
    return f"{text}.{rest % 1000:03}" if rest % 1000 else text
