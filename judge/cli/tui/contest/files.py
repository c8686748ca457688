"""The files in which a member writes solutions: one per problem, in the folder where the screen was opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from judge.catalog.lookup import solution_name
from judge.catalog.solution_files import read_content
from judge.cli.support.starters import place, refuse_starter
from judge.cli.support.user_history import note
from judge.errors import UsageError
from judge.models import Submission
from judge.session import Session
from judge.text.suggestions import NOTHING_GIVEN, Given


class SolutionFiles:
    """The files of one contest. ``edit`` opens a file for the user and returns when the editor does.

    Paths are shown as they were given. ``given`` are the options that commands suggested for these files repeat.
    """

    def __init__(self, folder: Path, edit: Callable[[Path], None], given: Given = NOTHING_GIVEN) -> None:
        self._folder, self.edit, self.given = folder, edit, given

    def file(self, slug: str) -> Path:
        """Return where the solution of a problem is, or will be."""
        return self._folder / solution_name(slug)

    def begin(self, session: Session, slug: str) -> bool:
        """Copy the starter if there is no file yet. Return whether it was copied. Raises UsageError."""
        target = self.file(slug)
        if target.exists():
            return False
        problem = session.catalogue.load(slug)
        place(target, read_content(session.catalogue.starter(slug, problem.backends[0])))
        note("start", slug)
        return True

    def read(self, session: Session, slug: str) -> Submission:
        """Return the solution as it is now. Raise ``UsageError`` if there is none, or if it is still the starter."""
        if not self.file(slug).exists():
            raise UsageError("{file}: no such file; the key e creates it from the starter", file=self.file(slug))
        problem, submission = session.open(self.file(slug), slug)
        refuse_starter(session, problem, submission)
        return submission
