"""Read a file as a submission: its bytes, and the backend that it is written for. Find the one that was edited last."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from judge.backends.detection import detected
from judge.catalog import notebook
from judge.catalog.layout import MAX_SOURCE
from judge.catalog.lookup import Catalogue, slug_of_file
from judge.catalog.notebook import TOO_LARGE
from judge.errors import UsageError
from judge.files import ReadFaults, read_bounded
from judge.models import Backend, Problem, Submission
from judge.text.foreign import foreign
from judge.text.messages import either, mark
from judge.text.suggestions import suggested

SUFFIXES = (".py", notebook.SUFFIX)
_LOOKED_AT = 500
_COMMENT = re.compile(rb"""^[ \t]*#.*$|[ \t]#[^\n'"]*$""", re.MULTILINE)
_LAYOUT = re.compile(rb"""[\s'"(),]+""")  # white space, quotes, and signs that formatters add to wrap a line
NO_SUCH_FILE = mark("{path}: no such file; to create one: {command}")
_FAULTS = ReadFaults(
    too_large=TOO_LARGE,
    special=mark("{path}: is not a regular file; name the solution's file"),
    missing=NO_SUCH_FILE,
    folder=mark("{path}: is a folder; name the solution's file"),
    unreadable=mark("{path}: cannot be read: {reason}"),
)


def read_solution(path: Path) -> bytes:
    """Return the source in a solution's file, or the code cells of a notebook.

    Raises UsageError if there is no such file or it is no solution.
    """
    return code_in(read_content(path), str(path))


def code_in(content: bytes, name: str) -> bytes:
    """Return the code in a solution's file: all of it, or the code cells of a notebook. Raises UsageError."""
    if not notebook.is_notebook(name):
        return content
    source = notebook.python_source(content, name)
    if len(source) > MAX_SOURCE:  # with its marker lines, and in UTF-8
        raise UsageError(TOO_LARGE, path=name, mib=MAX_SOURCE >> 20)
    return source


def max_size(name: str) -> int:
    """Return how many bytes a solution's file may hold."""
    return notebook.MAX_NOTEBOOK if notebook.is_notebook(name) else MAX_SOURCE


def plain_source(source: bytes) -> bytes:
    """Return the text without comments, the marks of cells, and what editors and formatters change on their own.

    A source is an untouched starter if it is equal to the starter in this form. White space has a meaning in Python,
    but no source in which somebody wrote code equals its starter.
    """
    return _LAYOUT.sub(b"", _COMMENT.sub(b"", source.removeprefix(b"\xef\xbb\xbf")))


def read_content(path: Path, tree: Path | None = None) -> bytes:
    """Return what a solution's file holds; no link below ``tree`` is followed. Raises UsageError if there is no such
    file or it is no solution.
    """
    return read_bounded(path, max_size(path.name), _FAULTS, tree, command=lambda: suggested("start", ["SLUG"]))


def submission_for(problem: Problem, file: str, source: bytes, backend: Backend | None = None) -> Submission:
    """Return a source as a submission for ``problem``, with its backend.

    ``backend`` is the user's choice, which is ignored for a problem without arrays. By default, the backend is the one
    whose library the source imports when it runs, otherwise the first one of the problem. Raises UsageError if the
    problem cannot be solved in ``backend``.
    """
    if notebook.is_notebook(file):
        source = notebook.cells_for(source, problem.slug)
    if backend is not None and backend not in problem.backends and problem.has_arrays:
        raise UsageError(
            "{slug} has no backend {backend}, only {known}: leave out --backend",
            slug=problem.slug,
            backend=backend,
            known=either(problem.backends),
        )
    if backend in problem.backends:
        return Submission(file=file, source=source, backend=backend)
    found = detected(source, problem.backends, problem.entry.names)
    return Submission(
        file=file,
        source=source,
        backend=found or problem.backends[0],
        backend_guessed=len(problem.backends) > 1,
    )


def last_edited(folder: Path, catalogue: Catalogue) -> Path:
    """Return the Python file or notebook in ``folder`` (not below it) that was written last and whose problem is known.

    Raises UsageError if there is none.
    """
    for path in _by_time(folder):
        if known_slug(path, catalogue) is not None:
            return path
    raise UsageError(
        "{folder}: no solution of a known problem is here; name the file, or create one: {command}",
        folder=folder.absolute(),
        command=suggested("start", ["SLUG"]),
    )


def known_slug(path: Path, catalogue: Catalogue) -> str | None:
    """Return the slug of the problem that a file solves, or ``None`` if it solves no known problem."""
    try:
        return slug_of_file(path, catalogue, read_solution(path))
    except UsageError:
        return None


def _by_time(folder: Path) -> Iterator[Path]:
    """Yield the files that may be solutions, the last written first."""
    try:
        with os.scandir(folder) as entries:
            found = [
                (entry.stat().st_mtime_ns, entry.name)
                for entry in entries
                if entry.name.endswith(SUFFIXES) and not entry.name.startswith(".") and entry.is_file()
            ]
    except OSError as error:
        raise UsageError("{folder}: cannot be searched: {reason}", folder=folder, reason=foreign(error)) from None
    for _, name in sorted(found, reverse=True)[:_LOOKED_AT]:
        yield folder / name
