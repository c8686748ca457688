"""Notebooks as submissions: the code of all cells as one Python source, whose lines can be traced to their cells.

Each code cell becomes a marker line ``# %% [cell N]`` and its own lines, where N counts all cells of the notebook from
1, as editors do. Lines that only IPython understands (``%timeit …``, ``!pip …``) become ``pass``, so that line numbers
within a cell do not change; a cell in another language (``%%bash``) is left out. If cells are marked for problems, with
a line ``# judge: SLUG`` or with the magic ``%%judge SLUG``, only those of the problem at hand are judged.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import Literal

import msgspec

from judge.errors import UsageError
from judge.files import without_mark
from judge.models import Failure, Language, Report, Submission
from judge.text.messages import mark, translate

SUFFIX = ".ipynb"
_LINE, _CELL_LINE = mark("line {line}: "), mark("cell {cell}, line {line}: ")
MAX_NOTEBOOK = 32 << 20  # a notebook holds its outputs, pictures included
_MARKER = re.compile(rb"# %% \[cell (\d+)\]")
_SLUG = re.compile(rb"[ \t]*#[ \t]*judge:[ \t]*(\S+)[ \t]*")
_MAGIC = re.compile(r"([ \t]*)[%!]\S")
_CELL_MAGIC = re.compile(r"%%(\S+)(.*)")
_PYTHON_MAGICS = frozenset({"time", "timeit", "capture", "prun", "judge"})


class _NotebookCell(msgspec.Struct):
    cell_type: str
    source: str | list[str] = ""


class _Notebook(msgspec.Struct):
    cells: list[_NotebookCell]
    nbformat: Literal[4]


def is_notebook(name: str) -> bool:
    """Return whether a file's name is that of a notebook."""
    return name.endswith(SUFFIX)


def python_source(raw: bytes, name: str) -> bytes:
    """Return the code cells of a notebook (nbformat 4) as one source. Raises UsageError for anything else."""
    try:
        notebook = msgspec.json.decode(without_mark(raw), type=_Notebook)
    except (msgspec.DecodeError, RecursionError) as error:
        raise UsageError(
            "{name}: not a notebook of format 4: {error}; save it again with Jupyter", name=name, error=error
        ) from None
    parts = []
    for number, cell in enumerate(notebook.cells, start=1):
        text = cell.source if isinstance(cell.source, str) else "".join(cell.source)
        lines = _python_lines(text) if cell.cell_type == "code" else []
        if lines:
            parts += [f"# %% [cell {number}]", *lines]
    return "\n".join([*parts, ""]).encode("utf-8", "surrogatepass")


def _python_lines(text: str) -> list[str]:
    """Return the lines of a code cell without magics; none if the cell is empty or not Python."""
    lines = text.split("\n") if text.strip() else []
    first = _CELL_MAGIC.fullmatch(lines[0].strip()) if lines else None
    if first is not None:
        if first[1] not in _PYTHON_MAGICS:
            return []
        lines[0] = f"# judge: {first[2].strip()}" if first[1] == "judge" else "pass"
    return [f"{magic[1]}pass" if (magic := _MAGIC.match(line)) else line for line in lines]


def marked_slugs(source: bytes) -> list[str]:
    """Return the slugs with which cells are marked, each once, in the order of the cells."""
    found = (_SLUG.fullmatch(line) for line in source.split(b"\n"))
    return list(dict.fromkeys(slug[1].decode("utf-8", "replace") for slug in found if slug))


def cells_for(source: bytes, slug: str) -> bytes:
    """Return the cells that are marked for a problem, or all cells if none is."""
    marked = []
    for cell in _cells(source):
        if slug in marked_slugs(cell):
            marked.append(cell)
    return b"".join(marked) or source


def _cells(source: bytes) -> list[bytes]:
    cells: list[list[bytes]] = []
    for line in source.splitlines(keepends=True):
        if _MARKER.match(line) or not cells:
            cells.append([])
        cells[-1].append(line)
    return list(map(b"".join, cells))


def place_of(source: bytes, line: int) -> tuple[int, int] | None:
    """Return the cell and the line within it for a line of the source, or None if no cell holds that line."""
    starts, cells = _starts(source)
    index = bisect_right(starts, line) - 1
    if index < 0:
        return None
    within = line - starts[index]
    return (cells[index], within) if within else None


@lru_cache(maxsize=1)
def _starts(source: bytes) -> tuple[list[int], list[int]]:
    """Return the lines at which cells begin, and the numbers of the cells. A report may name hundreds of places."""
    lines = enumerate(source.split(b"\n"), start=1)
    found = [(line, int(marker[1])) for line, text in lines if (marker := _MARKER.fullmatch(text))]
    return [line for line, _ in found], [cell for _, cell in found]


def in_cells(text: str, source: bytes, name: str, language: Language = "en") -> str:
    """Rewrite the places that ``text`` names from lines of the source to cells of the notebook ``name``.

    Those are the places that Python names, and those at the beginning of a message in ``language``.
    """

    def cell(match: re.Match[str]) -> str:
        place = place_of(source, int(match["line"]))
        return f"{match['before']}cell {place[0]}, line {place[1]}" if place else match[0]

    framed = rf'(?P<before>File "[^"\n]*{re.escape(name)}", )line (?P<line>\d{{1,7}})'
    text = re.sub(framed, cell, text)
    text = re.sub(r"(?P<before>\()line (?P<line>\d{1,7})(?=\))", cell, text)
    own = re.escape(translate(_LINE, language, line="@")).replace("@", r"(\d{1,7})")

    def own_cell(match: re.Match[str]) -> str:
        place = place_of(source, int(match[1]))
        return translate(_CELL_LINE, language, cell=place[0], line=place[1]) if place else match[0]

    return re.sub(f"^{own}", own_cell, text)


def places_in_cells(report: Report, submission: Submission, language: Language) -> Report:
    """Return the report with the lines of the extracted source replaced by cells and lines within them."""
    source, name = submission.source, submission.filename
    cases = tuple(
        msgspec.structs.replace(case, message=in_cells(case.message, source, name, language)) if case.message else case
        for case in report.cases
    )
    failure = report.failure
    if isinstance(failure, Failure):
        place = place_of(source, failure.line) if failure.line is not None else None
        failure = msgspec.structs.replace(
            failure,
            cell=place[0] if place else None,
            line=place[1] if place else None,
            traceback=in_cells(failure.traceback, source, name),
        )
    return msgspec.structs.replace(report, cases=cases, failure=failure)
