"""Finding problems: the folders that hold packages, and which problem a solution's file is meant for."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from pathlib import Path

from judge.catalog.cache import Cache, load_problem_cached
from judge.errors import PackageError, UsageError
from judge.models import Backend, Problem
from judge.text.imports import imported
from judge.text.wording import nearest, quoted

STARTERS = "solutions_template"
_SLUG = re.compile(r"[a-z0-9-]{1,64}")
_NAMED = re.compile(rb"\s*#\s*judge:\s*(\S+)\s*")
_NAMED_WITHIN_LINES = 10


def builtin_folder() -> Path:
    """The folder of the problems that come with the judge. Raises UsageError where there is none."""
    here = Path(__file__).resolve().parents[1]
    # An installed judge must not take any folder "problems" next to it for its own: there it is only in _data.
    for folder in (here / "_data" / "problems", here.parent / "problems"):
        if folder.is_dir() and (folder.parent / STARTERS).is_dir():
            return folder
    raise UsageError("the judge came without problems; install it again, or name a catalogue with --problems DIR")


def starters_folder() -> Path:
    """The folder of the starters that come with the judge. Raises UsageError where there is none."""
    return builtin_folder().parent / STARTERS


class Catalogue:
    """The problems in some folders, each holding one package a folder; a slug may be in only one of them."""

    def __init__(self, folders: Sequence[Path], cache: Cache | None = None) -> None:
        """Raises UsageError for a folder that is none, or that is a package instead of holding packages."""
        self._cache = cache
        self._folders: list[Path] = []
        for folder in folders:
            if not folder.is_dir():
                raise UsageError(f"{folder}: no such folder of problems; name one that holds <slug>/problem.toml")
            if (folder / "problem.toml").is_file():
                raise UsageError(f"{folder}: is one problem; name the folder that holds it: {folder.absolute().parent}")
            if not any(folder.samefile(known) for known in self._folders):
                self._folders.append(folder)

    def slugs(self) -> tuple[str, ...]:
        """All slugs in alphabetical order. Raises PackageError where one is there twice."""
        return tuple(sorted({path.parent.name for folder in self._folders for path in self._packages(folder)}))

    def problems(self) -> tuple[Problem, ...]:
        """All problems in the order of their slugs. Raises PackageError for the first broken one."""
        return tuple(self.load(slug) for slug in self.slugs())

    def load(self, slug: str) -> Problem:
        """The problem of that slug. Raises UsageError where there is none, PackageError where it is broken."""
        folder = self.folder_of(slug)
        if self._cache is not None:
            return load_problem_cached(folder, self._cache)
        from judge.catalog.reading import read_problem

        return read_problem(folder)

    def folder_of(self, slug: str) -> Path:
        """The package's folder. Raises UsageError for an unknown slug, PackageError where it is twice or no package."""
        found = [folder / slug for folder in self._folders if (folder / slug / "problem.toml").exists()]
        if not _SLUG.fullmatch(slug) or not found:
            raise UsageError(f"no problem is named {quoted(slug)}; {nearest(slug, self.slugs())}")
        if len(found) > 1:
            raise PackageError(f"{slug}: two problems of that name: {found[0]} and {found[1]}; rename one of them")
        if not (found[0] / "problem.toml").is_file():
            raise PackageError(f"{found[0] / 'problem.toml'}: is no file; a package has a file of that name")
        return found[0]

    def starter(self, slug: str, backend: Backend) -> Path:
        """The starter file, found beside the problem's catalogue. Raises UsageError where there is none."""
        folder = self.folder_of(slug).parent.absolute().parent / STARTERS
        path = folder / f"{slug.replace('-', '_')}{'_torch' if backend == 'torch' else ''}.py"
        if not path.is_file():
            raise UsageError(f"{path}: {slug} has no starter in the backend {backend}; write one there")
        return path

    def _packages(self, folder: Path) -> list[Path]:
        return [path for path in folder.glob("*/problem.toml") if not path.parent.name.startswith(".")]


def slug_of_file(path: Path, catalogue: Catalogue, head: bytes) -> str:
    """The slug of the problem that the solution at ``path`` is for; ``head`` is the beginning of its source.

    The line ``# judge: SLUG`` among the first ten decides, else the package in whose submissions/ the file lies, else
    its name. Raises UsageError where the problem so found is not in the catalogue.
    """
    slug, source = claimed_slug(path, head)
    try:
        catalogue.folder_of(slug)
    except UsageError as error:
        cure = "name it with --problem SLUG or in a first line '# judge: SLUG'"
        raise UsageError(f"{path}: {error} ({source}); {cure}") from None
    return slug


def imports_torch(source: bytes) -> bool:
    """A plain look at a solution's text: whether some line imports torch."""
    return b"torch" in imported(source)


def claimed_slug(path: Path, head: bytes) -> tuple[str, str]:
    """The slug that a solution claims, whether or not there is such a problem, and by what: part of a sentence."""
    for line in head.removeprefix(codecs.BOM_UTF8).splitlines()[:_NAMED_WITHIN_LINES]:
        named = _NAMED.fullmatch(line)
        if named:
            return named[1].decode("utf-8", "replace"), "named by its line '# judge:'"
    for parent in path.absolute().parents:
        if parent.name == "submissions" and (parent.parent / "problem.toml").is_file():
            return parent.parent.name, "named by the package it lies in"
    return path.stem.replace("_", "-"), "named by the file's name"
