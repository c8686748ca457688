"""Which file is watched: the one that was named, or in a folder the solution that was saved last."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from judge.catalog.latest import known_slug, last_edited
from judge.catalog.lookup import Catalogue
from judge.errors import UsageError


class Target:
    """A file, or a folder in which the files that solve known problems count. Raises UsageError for anything else."""

    def __init__(self, path: Path, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._only = None if path.is_dir() else path
        self.folder = path if path.is_dir() else path.parent
        self._seen: dict[Path, tuple[int, int, int]] = {}
        if not path.exists():
            raise UsageError("{file}: no such file; 'judge start SLUG' makes one", file=path)

    @property
    def is_file(self) -> bool:
        """Whether one file was named."""
        return self._only is not None

    @property
    def folders(self) -> list[Path]:
        """The folders in which a save may happen: the target's own, and those that symbolic links lead to."""
        files = [self._only] if self._only else list(self.folder.glob("*.py"))
        real = {file.resolve().parent for file in files if file.is_symlink()}
        return [self.folder, *sorted(real - {self.folder.resolve()})]

    def first(self) -> Path | None:
        """Return the file to begin with, or None if the folder has no solution yet. Only later saves are new."""
        for file in [self._only] if self._only else self.folder.glob("*.py"):
            self._is_new(file)
        try:
            return self._only or last_edited(self.folder, self._catalogue)
        except UsageError:
            return None

    def saved(self, names: Collection[str]) -> Path | None:
        """Return the file to judge after files with these names have changed, or None if none of them has new text."""
        if self._only is not None:
            mine = {self._only.name, self._only.resolve().name}
            return self._only if mine & set(names) and self._is_new(self._only) else None
        files = [self.folder / name for name in names if name.endswith(".py") and not name.startswith(".")]
        files += [file for file in self.folder.glob("*.py") if file.is_symlink() and file.resolve().name in names]
        return next((file for file in sorted(files, key=_age) if self._is_new(file) and self._is_solution(file)), None)

    def _is_solution(self, file: Path) -> bool:
        return known_slug(file, self._catalogue) is not None

    def _is_new(self, file: Path) -> bool:
        """Return whether the file was written since the last call: editors touch a file more than once per save."""
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
