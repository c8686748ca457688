"""Notebooks as submissions: the code of all cells as one Python source, whose lines can be traced to their cells.

Each code cell becomes a marker line ``# %% [cell N]`` and its own lines, where N counts all cells of the notebook from
1, as editors do. Lines that only IPython understands (``%timeit …``, ``!pip …``, ``f?``) become ``pass``, and what is
assigned from one (``x = !ls``) becomes ``None``, so that line numbers within a cell do not change. Calls of
``check`` of ``judge.jupyter`` do nothing, because they would judge the notebook from within itself. A cell in another
language (``%%bash``) is left out. If cells are marked for problems, with a line ``# judge: SLUG`` or with the magic
``%%judge SLUG``, only those of the problem at hand are judged. A mark in a cell of its own names the problem of the
whole notebook.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import lru_cache
from typing import Literal, TypeVar

import msgspec

from judge.catalog.layout import MAX_SOURCE
from judge.errors import UsageError
from judge.files import without_bom
from judge.models import CaseResult, Failure, Language, Report, Submission, Verdict
from judge.text.foreign import foreign
from judge.text.messages import mark, translate
from judge.values.render import printable

SUFFIX = ".ipynb"
_T = TypeVar("_T")
_LINE, _CELL_LINE = mark("line {line}: "), mark("cell {cell}, line {line}: ")
_STOPPED, _CELL_STOPPED = mark("{message}, in line {line}"), mark("{message}, in cell {cell}, line {line}")
_WHOLE_NUMBER = r"(\d{1,7})"
TOO_LARGE = mark("{path}: larger than {mib} MiB, too large for a solution")
MAX_NOTEBOOK = 32 << 20  # a notebook holds its outputs, pictures included
_LONGEST_CELL = 8 * MAX_SOURCE  # as JSON, in which a character may take six bytes
_MARKER = re.compile(rb"# %% \[cell (\d{1,9})\]")
_LONGEST_NAME = 40
_CODE = re.compile(rb"^[^\S\n]*[^#\s]", re.MULTILINE)
_SLUG = re.compile(rb"(?:\xef\xbb\xbf)?[ \t]*#[ \t]*judge:[ \t]*(\S+)[ \t\r]*")
_MAGIC = re.compile(r"(?P<indent>[ \t]*)(?:[%!]\S.*|\?{1,2}[ \t]*[\w.]+|[\w.]+\?{1,2})[ \t]*")
_ASSIGNED = re.compile(r"(?P<target>[\w., \t]+=[ \t]*)[%!]\S.*")
_CHECK = re.compile(r"(?P<indent>[ \t]*)from[ ]judge\.jupyter[ ]import[ ]check[ \t]*(?:#.*)?")
_PIECE = re.compile(
    r"""(?P<quotes>\"{3}|'{3})(?:\\.|.)*?(?:(?P=quotes)|\Z)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?"""
    r"""|\#[^\n]*|\\\n|(?P<opening>[(\[{])|(?P<closing>[)\]}])|(?P<end>\n)|[^"'#\\()\[\]{}\n]+|.""",
    re.DOTALL,
)
_CELL_MAGIC = re.compile(r"%%(\S+)(.*)")
_PYTHON_MAGICS = frozenset({"time", "timeit", "capture", "prun", "judge"})


class _NotebookCell(msgspec.Struct):
    cell_type: str
    source: msgspec.Raw = msgspec.Raw(b'""')  # a string, or a list of any number of lines


class _Named(msgspec.Struct):
    name: str = ""
    language: str = ""


class _Metadata(msgspec.Struct):
    language_info: msgspec.Raw = msgspec.Raw(b"{}")
    kernelspec: msgspec.Raw = msgspec.Raw(b"{}")


class _Notebook(msgspec.Struct):
    cells: list[_NotebookCell]
    nbformat: Literal[4]
    metadata: msgspec.Raw = msgspec.Raw(b"{}")  # it may hold anything, including millions of values

    @property
    def language(self) -> str:
        """The language of the kernel, as the notebook says; empty if it does not."""
        metadata = _read(self.metadata, _Metadata)
        return _read(metadata.language_info, _Named).name or _read(metadata.kernelspec, _Named).language


def _read(raw: msgspec.Raw, kind: type[_T]) -> _T:
    """Return a part of the metadata; an empty one if it is something else."""
    try:
        return msgspec.json.decode(raw, type=kind)
    except msgspec.DecodeError:
        return kind()


class _Version(msgspec.Struct):
    nbformat: int


def is_notebook(name: str) -> bool:
    """Return whether a file's name is that of a notebook."""
    return name.endswith(SUFFIX)


def python_source(raw: bytes, name: str) -> bytes:
    """Return the code cells of a notebook (nbformat 4) as one source. Raises UsageError for anything else."""
    try:
        notebook = msgspec.json.decode(without_bom(raw), type=_Notebook)
        codes = [_code(cell, name) for cell in notebook.cells]
    except (msgspec.DecodeError, RecursionError) as error:
        raise _unreadable(raw, name, error) from None
    if notebook.language and "python" not in notebook.language.lower():
        text = mark("{name}: a notebook in {language}; a solution is written in Python")
        raise UsageError(text, name=name, language=printable(notebook.language[:_LONGEST_NAME]))
    parts: list[str] = []
    size = 0
    for number, text in enumerate(codes, start=1):
        if not text or _is_of_another_language(text):
            continue
        size += len(marker(number)) + len(text)
        if size > MAX_SOURCE:  # before it is split into lines, each of which takes more memory than its text
            raise UsageError(TOO_LARGE, path=name, mib=MAX_SOURCE >> 20)
        lines = python_lines(text)
        if lines:
            parts += [marker(number), *lines]
    return "\n".join([*parts, ""]).encode("utf-8", "surrogatepass")


def marker(number: int) -> str:
    """Return the line that begins a cell in the source of a notebook."""
    return f"# %% [cell {number}]"


def _code(cell: _NotebookCell, name: str) -> str:
    if cell.cell_type != "code":
        return ""
    if len(cell.source) > _LONGEST_CELL:
        raise UsageError(TOO_LARGE, path=name, mib=MAX_SOURCE >> 20)
    return "".join(msgspec.json.decode(cell.source, type=str | list[str]))


def _unreadable(raw: bytes, name: str, error: Exception) -> UsageError:
    try:
        version = msgspec.json.decode(without_bom(raw), type=_Version).nbformat
    except (msgspec.DecodeError, RecursionError):
        version = 4
    if version != 4:
        text = mark("{name}: a notebook of format {version}; open it with Jupyter and save it, which makes it format 4")
        return UsageError(text, name=name, version=version)
    text = mark("{name}: not a notebook of format 4: {error}; save it again with Jupyter")
    return UsageError(text, name=name, error=foreign(error))


def _is_of_another_language(text: str) -> bool:
    """Return whether a code cell begins with the magic of another language, such as ``%%bash``."""
    first = _CELL_MAGIC.fullmatch(text.lstrip().partition("\n")[0].strip())
    return first is not None and first[1] not in _PYTHON_MAGICS


def python_lines(text: str) -> list[str]:
    """Return the lines of a code cell without magics; none if the cell is empty."""
    lines = text.split("\n")
    at = next((number for number, line in enumerate(lines) if line.strip()), None)
    if at is None:
        return []
    first = _CELL_MAGIC.fullmatch(lines[at].strip())
    if first is not None:
        lines[at] = f"# judge: {first[2].strip()}" if first[1] == "judge" else "pass"
    if not any(_plain(line) != line for line in lines):
        return lines
    starts = _statement_starts("\n".join(lines))
    return [_plain(line) if number in starts else line for number, line in enumerate(lines)]


def _plain(line: str) -> str:
    """Return a line that only a notebook understands as Python; any other line as it is."""
    if magic := _MAGIC.fullmatch(line):
        return f"{magic['indent']}pass"
    if imported := _CHECK.fullmatch(line):
        return f"{imported['indent']}check = lambda *_, **__: None"
    return f"{found['target']}None" if (found := _ASSIGNED.fullmatch(line)) else line


def _statement_starts(text: str) -> set[int]:
    """Return the lines that begin neither within brackets or a string nor after a backslash.

    A line for IPython is not Python, so its quotes and brackets do not count.
    """
    starts, number, depth, at = set(), 0, 0, 0
    begins = True
    while at < len(text):
        if begins and depth <= 0:
            starts.add(number)
            end = text.find("\n", at)
            line = text[at:] if end < 0 else text[at:end]
            if _plain(line) != line:
                at, number = at + len(line) + 1, number + 1
                continue
        piece = _PIECE.match(text, at)
        assert piece is not None
        begins = piece["end"] is not None
        depth += (piece["opening"] is not None) - (piece["closing"] is not None)
        number += piece[0].count("\n")
        at = piece.end()
    return starts


def marked_slugs(source: bytes) -> list[str]:
    """Return the slugs with which cells are marked, each once, in the order of the cells."""
    found = (_SLUG.fullmatch(line) for line in source.split(b"\n"))
    return list(dict.fromkeys(slug[1].decode("utf-8", "replace") for slug in found if slug))


def cells_for(source: bytes, slug: str) -> bytes:
    """Return the cells that are marked for a problem; all cells if none is marked or the marked ones hold no code."""
    code = b"".join(cell for cell, slugs in _cells(source) if slug in slugs)
    return code if _CODE.search(code) else source


@lru_cache(maxsize=1)
def _cells(source: bytes) -> list[tuple[bytes, list[str]]]:
    """Return the cells with their marks. Cached: a notebook may hold solutions of all problems."""
    cells: list[list[bytes]] = []
    for line in source.splitlines(keepends=True):
        if _MARKER.match(line) or not cells:
            cells.append([])
        cells[-1].append(line)
    return [(cell, marked_slugs(cell)) for cell in map(b"".join, cells)]


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
    """Return the lines at which cells begin, and the cells' numbers. Cached: a report may name hundreds of places."""
    lines = enumerate(source.split(b"\n"), start=1)
    found = [(line, int(marker[1])) for line, text in lines if (marker := _MARKER.fullmatch(text))]
    return [line for line, _ in found], [cell for _, cell in found]


def in_cells(text: str, source: bytes, name: str) -> str:
    """Rewrite the places that Python names in ``text`` from lines of the source to cells of the notebook ``name``."""

    def cell(match: re.Match[str]) -> str:
        place = place_of(source, int(match["line"]))
        return f"{match['before']}cell {place[0]}, line {place[1]}" if place else match[0]

    framed = rf'(?P<before>File "[^"\n]*{re.escape(name)}", )line (?P<line>\d{{1,7}})'
    text = re.sub(framed, cell, text)
    warned = rf"^(?P<before>{re.escape(name)}:)(?P<line>\d{{1,7}})(?=: \w+: )"
    text = re.sub(warned, cell, text, flags=re.MULTILINE)
    return re.sub(r"(?P<before>\()line (?P<line>\d{1,7})(?=\))", cell, text)


def _message_in_cells(case: CaseResult, source: bytes, name: str, language: Language) -> str:
    """Return the message of a case with cells in place of lines, including lines that the judge itself names.

    The message of a wrong answer names a line of the program's output, not of its source, so that line stays.
    """
    message = in_cells(case.message, source, name)
    if case.verdict in (Verdict.AC, Verdict.WA):
        return message
    own = re.escape(translate(_LINE, language, line="@")).replace("@", _WHOLE_NUMBER)
    stopped = re.escape(translate(_STOPPED, language, message="", line="@")).replace("@", _WHOLE_NUMBER)

    def in_cell(text: str) -> Callable[[re.Match[str]], str]:
        def replaced(match: re.Match[str]) -> str:
            place = place_of(source, int(match[1]))
            return translate(text, language, message="", cell=place[0], line=place[1]) if place else match[0]

        return replaced

    return re.sub(f"{stopped}$", in_cell(_CELL_STOPPED), re.sub(f"^{own}", in_cell(_CELL_LINE), message))


def places_in_cells(report: Report, submission: Submission, language: Language) -> Report:
    """Return the report with the lines of the extracted source replaced by cells and lines within them."""
    source, name = submission.source, submission.filename
    cases = tuple(
        msgspec.structs.replace(case, message=_message_in_cells(case, source, name, language)) if case.message else case
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
            stdout=in_cells(failure.stdout, source, name),
        )
    return msgspec.structs.replace(report, cases=cases, failure=failure)
