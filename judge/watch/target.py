"""Which file is meant: the one that was named, or in a folder the solution that was saved last."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from judge.catalog.latest import last_edited, problem_of
from judge.catalog.lookup import Catalogue
from judge.errors import UsageError


class Target:
    """A file, or a folder of which the files that solve known problems count. Raises UsageError for neither."""

    def __init__(self, path: Path, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._only = None if path.is_dir() else path
        self.folder = path if path.is_dir() else path.parent
        self._seen: dict[Path, tuple[int, int, int]] = {}
        if not path.exists():
            raise UsageError(f"{path}: no such file; `judge start SLUG` makes one")

    def first(self) -> Path | None:
        """The file to begin with; None where the folder has no solution yet. Only what is saved after this is new."""
        for file in [self._only] if self._only else self.folder.glob("*.py"):
            self._is_new(file)
        try:
            return self._only or last_edited(self.folder, self._catalogue)
        except UsageError:
            return None

    def saved(self, names: Collection[str]) -> Path | None:
        """Of the files in the folder that changed, the one to judge; None where none of them is, or has new text."""
        if self._only is not None:
            return self._only if self._only.name in names and self._is_new(self._only) else None
        files = [self.folder / name for name in names if name.endswith(".py") and not name.startswith(".")]
        return next((file for file in sorted(files, key=_age) if self._is_new(file) and self._is_solution(file)), None)

    def _is_solution(self, file: Path) -> bool:
        return problem_of(file, self._catalogue) is not None

    def _is_new(self, file: Path) -> bool:
        """Whether it was written since this was asked last: editors touch a file more than once a save."""
        try:
            facts = file.stat()
        except OSError:
            self._seen.pop(file, None)
            return False
        written = facts.st_mtime_ns, facts.st_ino, facts.st_size
        if self._seen.get(file) == written:
            return False
        self._seen[file] = written
        return True


def _age(file: Path) -> float:
    try:
        return -file.stat().st_mtime
    except OSError:
        return 0.0
