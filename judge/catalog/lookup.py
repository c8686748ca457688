"""Find problems: the folders that hold packages, and the problem that a solution's file solves."""

from __future__ import annotations

import codecs
import contextlib
import os
import re
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from judge.backends.reachable import defined_names
from judge.backends.table import BACKENDS
from judge.catalog.cache import Cache, load_descriptions_cached, load_problem_cached
from judge.catalog.naming import package_in
from judge.catalog.notebook import is_notebook, marked_slugs
from judge.catalog.study import list_names
from judge.errors import PackageError, UsageError
from judge.files import read_bounded
from judge.models import Backend, Problem
from judge.text.messages import Phrase, close_match, either, mark, phrase, quoted
from judge.text.suggestions import suggested

if TYPE_CHECKING:
    from judge.catalog.naming import NameIndex

STARTERS = "solutions_template"
_SLUG = re.compile(r"[a-z0-9-]{1,64}")
_NAMED = re.compile(rb"\s*#\s*judge:\s*(\S+)\s*")
_NAMED_WITHIN_LINES = 10
_LOOKED_AT = 4096
_MOST_BYTES = 1 << 20  # of a starter
_LISTED = 5
_BY_FILE_NAME = mark("named by the file's name")


def builtin_folder() -> Path:
    """Return the folder of the problems that come with the judge. Raises UsageError if there is none."""
    here = Path(__file__).resolve().parents[1]
    # An installed judge has its problems in _data only. A folder "problems" next to it is not the judge's.
    for folder in (here / "_data" / "problems", here.parent / "problems"):
        if folder.is_dir() and (folder.parent / STARTERS).is_dir():
            return folder
    raise UsageError(
        "this installation has no problems; install the judge again, or name a catalogue with --problems DIR"
    )


def starters_folder() -> Path:
    """Return the folder of the starters that come with the judge. Raises UsageError if there is none."""
    return builtin_folder().parent / STARTERS


def open_catalogue(cache: Cache, problems: Sequence[Path] = ()) -> Catalogue:
    """Return the built-in catalogue and the further ones as one. Raises UsageError as ``Catalogue`` does."""
    return Catalogue([builtin_folder(), *problems], cache)


def solution_name(slug: str, suffix: str = "") -> str:
    """Return the usual name of a file with a solution or a starter."""
    return f"{slug.replace('-', '_')}{suffix}.py"


class Catalogue:
    """The problems in a number of folders, each with one subfolder per package. A slug may be in only one of them."""

    def __init__(self, folders: Sequence[Path], cache: Cache | None = None) -> None:
        """Open the folders. Raises UsageError if one does not exist, or is itself a package."""
        self._cache = cache
        self._folders: list[Path] = []
        self._loaded: dict[str, tuple[float, Problem]] = {}  # each with the time when its files were looked at
        for folder in folders:
            if not folder.is_dir():
                raise UsageError(
                    "{folder}: no such folder of problems; name one that holds <slug>/problem.toml", folder=folder
                )
            if (folder / "problem.toml").is_file():
                raise UsageError(
                    "{folder}: is a single problem; name the folder that holds it: {parent}",
                    folder=folder,
                    parent=folder.absolute().parent,
                )
            if not any(folder.samefile(known) for known in self._folders):
                self._folders.append(folder)

    @property
    def folders(self) -> Sequence[Path]:
        """Return the folders of problems, in the order in which they are searched."""
        return tuple(self._folders)

    def slugs(self) -> tuple[str, ...]:
        """Return all slugs in alphabetical order."""
        return tuple(sorted({path.parent.name for folder in self._folders for path in self._packages(folder)}))

    def problems(self) -> tuple[Problem, ...]:
        """Return all problems in the order of their slugs. Raises PackageError for the first broken one."""
        return tuple(self.load(slug) for slug in self.slugs())

    def descriptions(self) -> tuple[Problem, ...]:
        """Return what the ``problem.toml`` of each problem says, as ``problems`` does, but without digests.

        This is quick, because a cache is used as long as no ``problem.toml`` has changed.
        """
        if self._cache is None:
            return self.problems()
        return load_descriptions_cached([self.folder_of(slug) for slug in self.slugs()], self._cache)

    def load(self, slug: str, trusted_s: float = 0.0) -> Problem:
        """Return the problem of that slug. Raises UsageError if there is none, PackageError if it is broken.

        If its files were looked at within the last ``trusted_s`` seconds, they are not looked at again.
        """
        if slug in self._loaded:
            loaded_at, problem = self._loaded[slug]
            if monotonic() - loaded_at < trusted_s:
                return problem
        looked_at = monotonic()
        problem = self._load(self.folder_of(slug))
        self._loaded[slug] = looked_at, problem
        return problem

    def find(self, name: str) -> Problem:
        """Return the only problem that ``name`` can mean: a slug, a title, a source, or a prefix of one of these.

        Raises UsageError for an unknown or ambiguous name, PackageError if the package is broken.
        """
        if self.has(name):
            return self.load(name)
        meant = self.names.named(name) or self.names.beginning(name)
        if len(meant) == 1:
            return self.load(meant[0])
        if meant:
            raise UsageError("{name} can mean {meant}; write more of the name", name=quoted(name), meant=_listed(meant))
        if name in list_names(self.folders):
            command = suggested("list", list=name)
            raise UsageError("{name} is a list of problems; to see it: {command}", name=quoted(name), command=command)
        raise self.unknown(name)

    def unknown(self, name: str) -> UsageError:
        """Return the error for a name that no problem has."""
        meant = self.names.named(name)
        near = close_match(meant[0] if len(meant) == 1 else name, self.slugs())
        hint = near or package_in(name) or phrase("to see all: {command}", command=suggested("list"))
        return UsageError("no problem is named {name}; {hint}", name=quoted(name), hint=hint)

    def _load(self, folder: Path) -> Problem:
        if self._cache is not None:
            return load_problem_cached(folder, self._cache)
        from judge.catalog.reading import read_problem

        return read_problem(folder)

    def folder_of(self, slug: str) -> Path:
        """Return the folder of a package. Raises UsageError for an unknown slug, PackageError if two have it."""
        folders = self._folders_of(slug)
        if not folders:
            raise self.unknown(slug)
        if len(folders) > 1:
            raise PackageError(
                "{slug}: two problems of that name: {first} and {second}; rename one of them",
                slug=slug,
                first=folders[0],
                second=folders[1],
            )
        if not (folders[0] / "problem.toml").is_file():
            raise PackageError(
                "{path}: is not a file; a package must have a file of that name", path=folders[0] / "problem.toml"
            )
        return folders[0]

    def has(self, slug: str) -> bool:
        """Return whether a package has exactly this slug, broken or not."""
        return bool(self._folders_of(slug))

    def _folders_of(self, slug: str) -> list[Path]:
        if not _SLUG.fullmatch(slug):
            return []
        return [folder / slug for folder in self._folders if (folder / slug / "problem.toml").exists()]

    @cached_property
    def names(self) -> NameIndex:
        """Return the names of all problems that can be read. That takes time, so slugs are looked up without it."""
        from judge.catalog.naming import NameIndex

        with contextlib.suppress(PackageError):
            return NameIndex(self.descriptions())
        problems = []
        for folder in (path.parent for parent in self._folders for path in self._packages(parent)):
            with contextlib.suppress(PackageError):  # a broken package must not hide the others
                problems.append(self._load(folder))
        return NameIndex(problems)

    def starter(self, slug: str, backend: Backend) -> Path:
        """Return the path of the starter, beside the problem's catalogue. Raises UsageError if there is none."""
        problem = self.load(slug)
        folder = self.folder_of(slug).parent.absolute().parent / STARTERS
        suffix = "" if backend == problem.backends[0] else BACKENDS[backend].starter_suffix
        path = folder / solution_name(slug, suffix)
        if not path.is_file() or path.is_symlink():  # a link could make any file of the user's the starter
            raise UsageError(
                "{path}: {slug} has no starter for {title}; write one there",
                path=path,
                slug=slug,
                title=BACKENDS[backend].title,
            )
        return path

    def starters(self, problem: Problem) -> list[bytes]:
        """Return the texts of a problem's starters. A backend may have none."""
        texts = []
        for backend in problem.backends:
            with contextlib.suppress(UsageError, OSError):
                texts.append(read_bounded(self.starter(problem.slug, backend), _MOST_BYTES))
        return texts

    def _packages(self, folder: Path) -> list[Path]:
        return [path for path in folder.glob("*/problem.toml") if not path.parent.name.startswith(".")]


def slug_of_file(path: Path, catalogue: Catalogue, source: bytes) -> str:
    """Return the slug of the problem that the solution at ``path`` is for.

    The line ``# judge: NAME`` among the first ten decides, else the package whose submissions/ hold the file, else the
    file's name, else the only known entry point that the source defines. Raises UsageError if none of these leads to
    a problem of the catalogue.
    """
    name, claim = claimed_name(path, source)
    try:
        return slug_of_claim(name, claim, catalogue)
    except UsageError as error:
        fault = error
    found = catalogue.names.with_entry(defined_names(source)) if claim == _BY_FILE_NAME else ()
    if len(found) == 1:
        return found[0]
    cure = phrase("name it with --problem SLUG or in a first line '# judge: SLUG'")
    if found:
        raise UsageError(
            "{path}: defines the entry points of {found}; {cure}", path=path, found=_listed(found), cure=cure
        )
    raise UsageError("{path}: {fault} ({claim}); {cure}", path=path, fault=fault, claim=phrase(claim), cure=cure)


def slug_of_claim(name: str, claim: str, catalogue: Catalogue) -> str:
    """Return the slug that a solution claims; the arguments are what ``claimed_name`` returned.

    A file's name must be a problem's whole name; with prefixes, unrelated files would count. Raises UsageError.
    """
    if catalogue.has(name):
        return name
    if claim != _BY_FILE_NAME:
        return catalogue.find(name).slug
    meant = catalogue.names.named(name)
    if len(meant) == 1:
        return meant[0]
    raise catalogue.unknown(name)


def claimed_name(path: Path, source: bytes) -> tuple[str, str]:
    """Return the name of the problem that a solution claims to solve, and a message that says where.

    Raises UsageError for a notebook whose cells are marked for several problems.
    """
    head = b"" if is_notebook(path.name) else _readable(source[:_LOOKED_AT])
    for line in head.splitlines()[:_NAMED_WITHIN_LINES]:
        named = _NAMED.fullmatch(line)
        if named:
            return named[1].decode("utf-8", "replace"), mark("named by its line '# judge:'")
    if is_notebook(path.name) and (slugs := marked_slugs(source)):
        if len(slugs) > 1:
            raise UsageError(
                "{path}: has cells for {slugs}; choose one with --problem SLUG", path=path, slugs=_listed(slugs)
            )
        return slugs[0], mark("named by its cell's line '# judge:'")
    # Most files are in no folder of this name. Making a path absolute takes longer than everything else here.
    whole = f"{os.getcwd()}/{path}"  # noqa: PTH109  # as does Path.cwd
    for parent in path.absolute().parents if "submissions" in whole else ():
        if parent.name == "submissions" and (parent.parent / "problem.toml").is_file():
            return parent.parent.name, mark("named by the package that it is in")
    return path.stem.replace("_", "-"), _BY_FILE_NAME


def _readable(head: bytes) -> bytes:
    """Return the beginning of a source as UTF-8. A file in UTF-16 cannot be judged, but it can name its problem."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return head[: len(head) & ~1].decode("utf-16", "replace").encode("utf-8", "replace")
    return head.removeprefix(codecs.BOM_UTF8)


def _listed(slugs: Sequence[str]) -> Phrase:
    """Return a few slugs as a list for a sentence."""
    rest = len(slugs) - _LISTED
    shown = either(slugs[:_LISTED])
    return phrase("{names} or {count} more", names=shown, count=rest) if rest > 0 else shown
