"""Find the solutions in a tree, with their members and problems. Every other file is reported with a reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path

import msgspec

from judge.catalog.lookup import claimed_name, slug_of_claim, solution_name
from judge.catalog.notebook import is_notebook, marked_slugs
from judge.catalog.solution_files import code_in, plain_source, read_content, submission_for
from judge.errors import InputError, UsageError
from judge.grading.settings import Settings
from judge.grading.tree import Layout, solution_files
from judge.grading.versions import blob_names
from judge.models import Language, Problem, Record, Submission
from judge.models.grade import CountedAttempt, SkippedFile
from judge.session import Session
from judge.text.messages import mark, nearest, quoted, translate
from judge.text.phrases import Phrase, phrase, phrase_of
from judge.values.render import printable

_BY_CELL = mark("named by its cell's line '# judge:'")
MOST_BYTES = 256 << 20  # of a member's files: pictures in the outputs make notebooks large
_MOST_FAULTS, _MOST_TIMES, _ANY_SIZE = 20, 4, 1 << 14  # of the marks in a notebook; how often its code counts; bytes
_DEEPER = 2  # how many levels deeper than the layout a misplaced file is still found and reported


class MemberSolution(Record, frozen=True, kw_only=True):
    """A member's file for a problem. ``submission.file`` is its path from the tree's root, with ``/``.

    ``blobs`` are the hashes that git may give the file, which for a notebook holds more than the code that is judged.
    ``untouched`` marks a starter in which nobody has written anything yet, so nothing was submitted. ``attempt`` and
    ``committed`` say which version of the file it is, if the group counts versions.
    """

    member: str
    problem: Problem
    submission: Submission
    blobs: frozenset[str] = frozenset()
    untouched: bool = False
    attempt: CountedAttempt | None = None
    committed: datetime | None = None

    @property
    def file(self) -> str:
        return self.submission.file


def find_solutions(
    root: Path, settings: Settings, session: Session, language: Language = "en"
) -> tuple[list[MemberSolution], list[SkippedFile]]:
    """Return the solutions in a tree, sorted by member and problem, one per member and problem, and the skipped files,
    with their reasons in ``language``.

    Raise ``UsageError`` if the root cannot be listed, ``PackageError`` for a broken package.
    """
    layout = Layout(settings.layout)
    files, skipped = solution_files(root, layout.depth + _DEEPER, language)
    reader = SolutionReader(root, settings, session)
    chosen: dict[tuple[str, str], MemberSolution] = {}
    others: list[tuple[tuple[str, str], str]] = []  # without their sources, which may be large
    for file in sorted(files, key=_by_name):
        for solution in reader.read(file):
            if isinstance(solution, Phrase):
                skipped.append(SkippedFile(file=file, reason=shown_reason(solution, language)))
                continue
            key = (solution.member, solution.problem.slug)
            first, other = sorted((chosen.get(key, solution), solution), key=_by_claim)
            chosen[key] = first
            if other is not first and not other.untouched:
                others.append((key, other.file))
    for key, file in others:
        skipped.append(SkippedFile(file=file, reason=shown_reason(_second(chosen[key]), language)))
    return [chosen[key] for key in sorted(chosen)], sorted(skipped, key=lambda skipped_file: skipped_file.file)


def _by_claim(solution: MemberSolution) -> tuple[bool, bool]:
    """Return a sort key: a starter never takes the place of a solution, and the file with the usual name counts."""
    name = solution.file.rpartition("/")[2]
    return solution.untouched, name != solution_name(solution.problem.slug)


def _second(first: MemberSolution) -> Phrase:
    return phrase(
        "is a second solution of {problem} by {member}: {file} is judged",
        problem=first.problem.slug,
        member=first.member,
        file=first.file,
    )


def _by_name(file: str) -> tuple[str, bool, bool, str]:
    """Return a sort key for one folder: ``three_sum.py`` comes before ``three-sum.py``, and both before a notebook."""
    folder, _, name = file.rpartition("/")
    return folder, is_notebook(name), "-" in name, name


def without_path(error: InputError) -> Phrase:
    """Return the message of an error about a file, without the path at its beginning."""
    path = error.text.partition("}: ")[0].removeprefix("{")
    return phrase(error.text, **{**error.values, path: ""})


def shown_reason(reason: Phrase, language: Language) -> str:
    """Return the reason why a file is skipped, for a line that begins with the file."""
    return translate(reason, language).lstrip(":： ")


class SolutionReader:
    """Reads the solutions in members' files."""

    def __init__(self, root: Path, settings: Settings, session: Session) -> None:
        self._root = root
        self._settings, self._session, self._layout = settings, session, Layout(settings.layout)
        self._member = settings.member or printable(root.absolute().resolve().name)
        self._problem = cache(self._looked_up)
        self._started: dict[str, frozenset[bytes]] = {}
        self._read_bytes = Counter[str]()

    def read(self, file: str) -> Iterator[MemberSolution | Phrase]:
        """Yield the solution in the file, or the reason why there is none. A notebook may hold several solutions."""
        path = self._root / file
        member = self.member_of(file)
        if member is None:
            yield phrase("is not where the layout expects solutions: {layout}", layout=self._layout.pattern)
        elif self._settings.members and member not in self._settings.members:
            hint = nearest(member, self._settings.members)
            yield phrase("{member} is not a member of the group; {hint}", member=quoted(member), hint=hint)
        elif path.is_symlink():  # it may lead out of the tree, and git keeps its target instead of a text
            yield phrase("is a link; put the file itself there")
        elif self._read_bytes[member] > MOST_BYTES:
            text = mark("is not read, because the files of {member} before it hold more than {limit} MiB")
            yield phrase(text, member=member, limit=MOST_BYTES >> 20)
        else:
            try:
                content = read_content(path, self._root)
            except InputError as error:
                yield without_path(error)
            else:
                self._read_bytes[member] += len(content)
                blobs = blob_names(content)
                for found in self.read_version(member, file, content):
                    yield found if isinstance(found, Phrase) else msgspec.structs.replace(found, blobs=blobs)

    @property
    def depth(self) -> int:
        """The number of components in the path of a solution."""
        return self._layout.depth

    def member_of(self, file: str) -> str | None:
        """Return the member to whom a file of that name belongs; ``None`` if the layout expects no solution there."""
        return self._layout.match(file, self._member)

    def read_version(self, member: str, file: str, content: bytes) -> Iterator[MemberSolution | Phrase]:
        """Yield the solutions in a version of a member's file, or the reason why there is none."""
        path = self._root / file
        try:
            text = code_in(content, str(path))
        except InputError as error:
            yield without_path(error)
            return
        slugs = marked_slugs(text) if is_notebook(path.name) else []
        faults, bytes_left = 0, _MOST_TIMES * len(text) + _ANY_SIZE
        for slug, claim in [(slug, _BY_CELL) for slug in slugs] if len(slugs) > 1 else [claimed_name(path, text)]:
            if faults >= _MOST_FAULTS or bytes_left < 0:
                yield phrase("is marked for too many problems; the rest is left out")
                return
            problem = self._problem(slug, claim)
            if isinstance(problem, Phrase):
                faults += 1
                yield phrase("{fault} ({claim})", fault=problem, claim=phrase(claim))
            else:
                submission = submission_for(problem, file, text)
                bytes_left -= len(submission.source)
                yield MemberSolution(
                    member=member,
                    problem=problem,
                    submission=submission,
                    untouched=plain_source(submission.source) in self._starters(problem),
                )

    def _starters(self, problem: Problem) -> frozenset[bytes]:
        if problem.slug not in self._started:
            self._started[problem.slug] = frozenset(map(plain_source, self._session.catalogue.starters(problem)))
        return self._started[problem.slug]

    def _looked_up(self, slug: str, claim: str) -> Problem | Phrase:
        """Return the problem for a slug, or the reason why the group does not have it."""
        wanted = self._settings.problems
        try:
            problem = self._session.catalogue.load(slug_of_claim(slug, claim, self._session.catalogue))
        except UsageError as error:
            return phrase_of(error)
        if wanted and problem.slug not in wanted:
            hint = nearest(problem.slug, wanted)
            return phrase("{slug} is not one of the group's problems; {hint}", slug=problem.slug, hint=hint)
        return problem


def group_problems(settings: Settings, submitted: Sequence[MemberSolution], session: Session) -> list[Problem]:
    """Return the problems of the group's columns.

    They are those that judge.toml lists, in its order; without a list, those that it has settings for and those that
    were submitted. Raise ``UsageError`` for a problem that is not in the catalogue.
    """
    by_slug = {solution.problem.slug: solution.problem for solution in submitted}
    for slug in (*settings.problems, *settings.assignments):
        if slug in by_slug:
            continue
        try:
            by_slug[slug] = session.catalogue.load(slug)
        except UsageError as error:
            key = "group.problems" if slug in settings.problems else f"problems.{slug}"
            raise UsageError("{file}: {key}: {error}", file=settings.file, key=key, error=error) from None
    return [by_slug[slug] for slug in settings.problems or sorted(by_slug)]
