"""The plan of a grading, made before anything is judged: columns, members, solutions, and when they were committed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from judge.errors import UsageError
from judge.grading.attempts import counted_attempts
from judge.grading.engines.engine import GradingJob
from judge.grading.repository import Repository
from judge.grading.scoring import moment
from judge.grading.settings import Settings
from judge.grading.settings_file import Overrides, check_names, overrides_file, read_overrides
from judge.grading.solutions import (
    MemberSolution,
    SolutionReader,
    find_solutions,
    group_problems,
    shown_reason,
    without_path,
)
from judge.grading.tree import Layout, nfc
from judge.models import Language, Problem, Record, Reveal, shared_fields
from judge.models.grade import Column, SkippedFile
from judge.session import Session
from judge.text.messages import nearest, quoted
from judge.text.phrases import Phrase, phrase
from judge.values.render import printable


class GradeRequest(Record, frozen=True, kw_only=True):
    """What the user asks for. ``only`` holds slugs and members; ``min_score`` is in percent."""

    folder: Path
    seed: str = "default"
    reveal: Reveal = "verdict"
    language: Language = "en"
    only: tuple[str, ...] = ()
    changed_since: str | None = None
    min_score: float | None = None
    require: tuple[str, ...] = ()
    all_accepted: bool = False


class GradingPlan(Record, frozen=True, kw_only=True):
    """Everything that is known before judging.

    ``solutions`` has several versions of a file if the best of them counts. ``committed`` holds when files were
    committed, as far as that is known; it is empty if no problem has a due date. ``remarks`` are for the organiser.
    """

    request: GradeRequest
    settings: Settings
    columns: tuple[Column, ...]
    members: tuple[str, ...]
    solutions: tuple[MemberSolution, ...]
    committed: dict[str, datetime]
    skipped: tuple[SkippedFile, ...]
    overrides: Overrides = msgspec.field(default_factory=dict)
    drop_lowest: int = 0
    remarks: tuple[Phrase, ...] = ()

    @property
    def without_solution(self) -> tuple[str, ...]:
        """The members who have files but no file that is judged, for example because the files are misnamed."""
        layout, only_one = Layout(self.settings.layout), self.settings.member or self._folder
        owners = {layout.match(skipped.file, only_one) for skipped in self.skipped}
        return tuple(sorted(filter(None, owners - {solution.member for solution in self.solutions})))

    @property
    def title(self) -> str:
        """The title of the group: that of judge.toml, otherwise the name of the folder."""
        return self.settings.title or self._folder

    @property
    def _folder(self) -> str:
        return printable(self.request.folder.absolute().resolve().name)

    @property
    def jobs(self) -> tuple[GradingJob, ...]:
        """The job of each solution, in the order of the solutions. Equal files have equal jobs."""
        return tuple(_job(solution, self.request, self.settings.scoring.require) for solution in self.solutions)


def make_plan(session: Session, settings: Settings, request: GradeRequest) -> GradingPlan:
    """Look through the tree and return the plan.

    Raise ``UsageError`` for a request that cannot be met, ``PackageError`` for a broken package.
    """
    overrides = read_overrides(settings)
    if request.changed_since is not None and (request.min_score is not None or request.require):
        raise UsageError(
            "--min-score and --require concern all solutions of a member, --changed-since only some of them; "
            "leave out one of the options"
        )
    solutions, skipped = find_solutions(request.folder, settings, session, request.language)
    columns = [_column(problem, settings, request) for problem in group_problems(settings, solutions, session)]
    members = settings.members or tuple(sorted({solution.member for solution in solutions}))
    if not members:
        raise _no_solution_error(request.folder, settings, skipped)
    check_names(overrides, frozenset(members), [column.slug for column in columns], overrides_file(settings))
    drop_lowest = _drop_lowest(settings, columns)
    column_count, all_members = len(columns), members
    columns, members = _restricted(request.only, columns, members)
    if len(members) < len(all_members):  # the report may be for these members only, so it names no file of others
        skipped = [file for file in skipped if not set(members).isdisjoint(nfc(file.file).split("/"))]
    _check_required(request, columns)
    solutions = _submitted(solutions, columns, members)
    if request.changed_since is not None:
        known = Repository(request.folder).blobs(request.changed_since)
        solutions = [solution for solution in solutions if known.get(solution.file) not in solution.blobs]
        skipped = [file for file in skipped if file.file not in known]
        columns = [column for column in columns if any(solution.problem.slug == column.slug for solution in solutions)]
        changed = {solution.member for solution in solutions}
        members = tuple(name for name in members if name in changed)
    due = any(column.due for column in columns)
    counted, left_out, committed = _by_history(solutions, settings, request, session, due)
    return GradingPlan(
        request=request,
        settings=settings,
        columns=tuple(columns),
        members=members,
        solutions=tuple(counted),
        committed=committed,
        skipped=(*skipped, *left_out),
        overrides=overrides,
        drop_lowest=drop_lowest if len(columns) == column_count else 0,
        remarks=tuple(_unknown_extensions(settings, all_members)),
    )


def _submitted(
    solutions: Sequence[MemberSolution], columns: Sequence[Column], members: Sequence[str]
) -> list[MemberSolution]:
    """Return the solutions of these columns and members in which something was written."""
    slugs, names = {column.slug for column in columns}, set(members)
    return [
        solution
        for solution in solutions
        if solution.problem.slug in slugs and solution.member in names and not solution.untouched
    ]


def _unknown_extensions(settings: Settings, members: Sequence[str]) -> Iterator[Phrase]:
    """Yield a remark for each extension whose member has no submission, because the name may be misspelt."""
    for member in settings.extensions:
        if member not in members:
            yield phrase(
                "{file}: extensions.{member}: no member of this name has submitted anything; {hint}",
                file=settings.file,
                member=quoted(member),
                hint=nearest(member, members),
            )


def _drop_lowest(settings: Settings, columns: Sequence[Column]) -> int:
    """Return how many of each member's lowest results do not count. Raise ``UsageError`` if that is not possible."""
    count = settings.scoring.drop_lowest
    if count and len({column.worth for column in columns}) > 1:
        raise UsageError(
            "{file}: score.drop_lowest: needs problems that are worth the same; remove it, or the points of single "
            "problems",
            file=settings.file,
        )
    if count and count >= len(columns):
        raise UsageError(
            "{file}: score.drop_lowest: {count} of {total} problems leave nothing that counts; write a smaller number",
            file=settings.file,
            count=count,
            total=len(columns),
        )
    return count


def _by_history(
    solutions: Sequence[MemberSolution], settings: Settings, request: GradeRequest, session: Session, dated: bool
) -> tuple[Sequence[MemberSolution], list[SkippedFile], dict[str, datetime]]:
    """Return the versions of the solutions that may count, what cannot count, and when each file was committed.

    Git is asked only for dates (``dated``) and for attempts. ``--changed-since`` asks for the result of a change, so
    the changed files themselves are judged. Solutions in a submodule whose history cannot be read are left out: they
    would wrongly count as late.
    """
    attempts = settings.attempts.need_history and request.changed_since is None
    if not (attempts or dated):
        return solutions, [], {}
    repository = Repository(request.folder)
    repository.require_whole_history()
    counted, reasons = list(solutions), dict[str, Phrase]()
    if attempts:
        reader = SolutionReader(request.folder, settings, session)
        counted, reasons = counted_attempts(solutions, settings.attempts, repository, reader)
    committed = _committed(repository, solutions) if dated else {}
    for path, error in repository.unreadable.items():
        readable = [solution for solution in counted if not solution.file.startswith(f"{path}/")]
        if len(readable) < len(counted):
            reasons[path] = without_path(error)
        counted = readable
    texts = {printable(file): shown_reason(reason, request.language) for file, reason in reasons.items()}
    return counted, [SkippedFile(file=file, reason=text) for file, text in texts.items()], committed


def _column(problem: Problem, settings: Settings, request: GradeRequest) -> Column:
    assignment = settings.assignment(problem.slug)
    return Column(
        worth=assignment.points,
        due=assignment.due.isoformat() if assignment.due else None,
        required=assignment.required or problem.slug in request.require,
        **shared_fields(problem, Column),
    )


def _restricted(
    names: Sequence[str], columns: list[Column], members: tuple[str, ...]
) -> tuple[list[Column], tuple[str, ...]]:
    """Return what ``--only`` leaves. A name is a problem's slug, or else a member's."""
    slugs = {column.slug for column in columns}
    names = [nfc(name) for name in names]
    for name in names:
        if name not in slugs and name not in members:
            raise UsageError(
                "--only: the group has no problem and no member {name}; {hint}",
                name=quoted(name),
                hint=nearest(name, {*slugs, *members}),
            )
    chosen = slugs.intersection(names) or slugs
    people = tuple(member for member in members if member in names and member not in slugs)
    return [column for column in columns if column.slug in chosen], people or members


def _check_required(request: GradeRequest, columns: Sequence[Column]) -> None:
    slugs = [column.slug for column in columns]
    for slug in request.require:
        if slug not in slugs:
            raise UsageError("--require: {slug} is not graded; {hint}", slug=quoted(slug), hint=nearest(slug, slugs))


def _no_solution_error(folder: Path, settings: Settings, skipped: Sequence[SkippedFile]) -> UsageError:
    """Return the error for a tree without any solution."""
    if skipped:
        return UsageError(
            "{folder}: holds no solution of the layout {layout}: {file} {reason}",
            folder=folder,
            layout=settings.layout,
            file=skipped[0].file,
            reason=skipped[0].reason,
        )
    return UsageError(
        "{folder}: holds no solution of the layout {layout}; name the group's folder, or set group.layout in "
        "judge.toml",
        folder=folder,
        layout=settings.layout,
    )


def _committed(repository: Repository, solutions: Sequence[MemberSolution]) -> dict[str, datetime]:
    """Return when each file was committed as it is now."""
    heads = repository.blobs()
    kept = [solution.file for solution in solutions if heads.get(solution.file) in solution.blobs]
    return {file: moment(seconds) for file, seconds in repository.commit_times(frozenset(kept)).items()}


def _job(solution: MemberSolution, request: GradeRequest, require: tuple[str, ...]) -> GradingJob:
    problem, submission = solution.problem, solution.submission
    return GradingJob(
        slug=problem.slug,
        digest=problem.digest,
        file=submission.filename,
        source=submission.source,
        backend=submission.backend,
        package_key=problem.cache_key,
        **{**shared_fields(request, GradingJob), "require": require},
    )
