from __future__ import annotations

import contextlib
import json
import tracemalloc

import pytest

from judge.catalog.notebook import cells_for, in_cells, marked_slugs, place_of, places_in_cells, python_source
from judge.catalog.solution_files import code_in
from judge.errors import UsageError
from judge.models import CaseResult, Language, Submission, Verdict
from judge.text.messages import translate
from tests.reporters.reports import made


def notebook(*cells: str, kind: str = "code") -> bytes:
    listed = [{"cell_type": kind, "metadata": {}, "outputs": [], "source": cell.splitlines(True)} for cell in cells]
    text = {"cell_type": "markdown", "metadata": {}, "source": "# Notes"}
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [text, *listed]}).encode()


def test_code_cells_follow_one_another_and_magics_become_pass() -> None:
    source = python_source(
        notebook("import numpy as np\n%matplotlib inline", "def f(a):\n    !ls\n    return a"), "n.ipynb"
    )
    assert source.decode() == (
        "# %% [cell 2]\nimport numpy as np\npass\n# %% [cell 3]\ndef f(a):\n    pass\n    return a\n"
    )


def test_a_byte_order_mark_is_ignored() -> None:
    assert python_source(b"\xef\xbb\xbf" + notebook("a = 1"), "n.ipynb") == python_source(notebook("a = 1"), "n.ipynb")


def test_cells_in_other_languages_are_left_out() -> None:
    assert python_source(notebook("%%bash\nrm -rf x", "%%time\nf = 1"), "n.ipynb") == b"# %% [cell 3]\npass\nf = 1\n"


def test_marked_cells_are_chosen_by_their_problem() -> None:
    source = python_source(notebook("import os", "# judge: softmax\na = 1", "%%judge rms-norm\nb = 2"), "n.ipynb")
    assert marked_slugs(source) == ["softmax", "rms-norm"]
    assert cells_for(source, "softmax") == b"# %% [cell 3]\n# judge: softmax\na = 1\n"
    assert b"b = 2" in cells_for(source, "rms-norm")
    assert cells_for(source, "three-sum") == source


def test_a_marked_cell_without_code_stands_for_all_cells() -> None:
    source = python_source(notebook("import os", "# judge: softmax\n# my notes\n", "a = 1"), "n.ipynb")
    assert cells_for(source, "softmax") == source


def test_lines_are_counted_within_their_cell() -> None:
    source = python_source(notebook("a = 1\nb = 2", "c = 3"), "n.ipynb")
    assert [place_of(source, line) for line in range(1, 6)] == [None, (2, 1), (2, 2), None, (3, 1)]
    told = 'File "n.ipynb", line 3, in f; SyntaxError: bad (line 5)'
    assert (
        in_cells(told, source, "n.ipynb") == 'File "n.ipynb", cell 2, line 2, in f; SyntaxError: bad (cell 3, line 1)'
    )


@pytest.mark.parametrize("raw", [b"", b"[]", b"{", b'{"nbformat": 4}', b"[" * 100_000])
def test_what_is_not_a_notebook_is_one_line(raw: bytes) -> None:
    with pytest.raises(UsageError, match=r"^n\.ipynb: not a notebook of format 4: .*; save it again with Jupyter$"):
        python_source(raw, "n.ipynb")


def test_an_older_notebook_is_named_by_its_format() -> None:
    with pytest.raises(UsageError, match=r"^n\.ipynb: a notebook of format 3; open it with Jupyter and save it"):
        python_source(b'{"nbformat": 3, "worksheets": []}', "n.ipynb")


@pytest.mark.parametrize(
    ("metadata", "language"),
    [
        ({"language_info": {"name": "R"}}, "R"),
        ({"kernelspec": {"name": "julia-1.9", "language": "julia"}}, "julia"),
        ({"language_info": {"name": "ipython"}}, ""),
        ({"kernelspec": {"display_name": "Python 3"}, "language_info": 7}, ""),
        (["odd"], ""),
    ],
)
def test_a_notebook_of_another_language_is_refused(metadata: object, language: str) -> None:
    raw = json.dumps({**json.loads(notebook("a = 1")), "metadata": metadata}).encode()
    if not language:
        assert python_source(raw, "n.ipynb")
        return
    with pytest.raises(UsageError, match=rf"^n\.ipynb: a notebook in {language}; a solution is written in Python$"):
        python_source(raw, "n.ipynb")


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("files = !ls (\nx = 1", "files = None\nx = 1"),
        ("  t = %timeit -o f(1)\nx = 1", "  t = None\nx = 1"),
        ("f?\n??math.sqrt\nf.g??", "pass\npass\npass"),
        ('!echo "(\n%time f(\nx = 1', "pass\npass\nx = 1"),
        ("a = (b\n     %c)", "a = (b\n     %c)"),
        ("a = b \\\n  %c\n%who", "a = b \\\n  %c\npass"),
        ('t = """\n!not a command\n"""\n!ls', 't = """\n!not a command\n"""\npass'),
        ("d = '('  # (\n!ls\n\"open\n!ls", "d = '('  # (\npass\n\"open\npass"),
        ("\n%%time\nx = 1", "\npass\nx = 1"),
        ("a = b != c\nd = e %f", "a = b != c\nd = e %f"),
        ("from judge.jupyter import check\ncheck(f)", "check = lambda *_, **__: None\ncheck(f)"),
    ],
)
def test_only_what_ipython_alone_understands_is_replaced(cell: str, expected: str) -> None:
    assert python_source(notebook(cell), "n.ipynb").decode() == f"# %% [cell 2]\n{expected}\n"


@pytest.mark.parametrize("line", [" " * 500_000, "x," * 250_000, "a" * 500_000 + "?!", '"' * 500_000, "(" * 500_000])
def test_a_long_line_is_read_in_linear_time(line: str) -> None:
    assert python_source(notebook(f"%who\n{line}"), "n.ipynb").startswith(b"# %% [cell 2]\npass\n")


def _reported(verdict: Verdict, message: str, language: Language) -> str:
    source = python_source(notebook("a = 1\nb = 2", "c = 3"), "n.ipynb")
    case = CaseResult(id="secret/1", group="core", hidden=True, verdict=verdict, message=message)
    report = made(cases=(case,))
    submission = Submission(file="n.ipynb", source=source, backend="python")
    return places_in_cells(report, submission, language).cases[0].message


def test_lines_that_the_judge_names_are_counted_within_their_cell() -> None:
    assert _reported(Verdict.TLE, "stopped, in line 3", "en") == "stopped, in cell 2, line 2"
    assert _reported(Verdict.TLE, translate("{message}, in line {line}", "zh", message="停", line=3), "zh") == (
        translate("{message}, in cell {cell}, line {line}", "zh", message="停", cell=2, line=2)
    )
    assert _reported(Verdict.RV, "line 5: uses sorted", "en") == "cell 3, line 1: uses sorted"
    assert _reported(Verdict.WA, "line 2: expected 1, got 2", "en") == "line 2: expected 1, got 2"


def test_a_cell_of_very_many_lines_is_read_in_linear_time() -> None:
    source = python_source(notebook("x\n" * 400_000), "n.ipynb")
    assert cells_for(source, "softmax") == source
    places = "".join(f'File "n.ipynb", line {line}\n' for line in range(2, 3000))
    assert in_cells(places, source, "n.ipynb").count("cell 2, line") == 2998


def test_the_code_of_a_notebook_is_bounded_like_a_file() -> None:
    with pytest.raises(UsageError, match=r"n\.ipynb: larger than 1 MiB, too large for a solution"):
        code_in(notebook("x = 1\n" * 200_000), "n.ipynb")


def test_lines_beyond_the_bound_are_not_made_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("judge.catalog.notebook.python_lines", lambda text: pytest.fail("it was split into lines"))
    with pytest.raises(UsageError, match="too large for a solution"):
        python_source(notebook("\n" * (2 << 20)), "n.ipynb")
    assert python_source(notebook("%%html\n" + "\n" * 1_200_000), "n.ipynb") == b""


def test_very_many_cells_are_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each cell has a marker line, which is longer than its code."""
    made: list[str] = []

    def python_lines(text: str) -> list[str]:
        made.append(text)
        return [text]

    monkeypatch.setattr("judge.catalog.notebook.python_lines", python_lines)
    with pytest.raises(UsageError, match="too large for a solution"):
        python_source(notebook(*["x"] * 200_000), "n.ipynb")
    assert len(made) < 60_000


@pytest.mark.parametrize("kind", ["code", "markdown"])
def test_very_many_lines_of_a_cell_are_not_made(kind: str) -> None:
    raw = b'{"cells": [{"cell_type": "%s", "source": [%s"ab"]}], "nbformat": 4}' % (kind.encode(), b'"ab",' * 2_000_000)
    tracemalloc.start()
    try:
        with contextlib.suppress(UsageError):
            python_source(raw, "n.ipynb")
        assert tracemalloc.get_traced_memory()[1] < 5 << 20
    finally:
        tracemalloc.stop()


def test_no_value_of_the_metadata_is_made() -> None:
    raw = b'{"cells": [], "nbformat": 4, "metadata": {"x": [' + b"[]," * 300_000 + b"0]}}"
    tracemalloc.start()
    try:
        assert python_source(raw, "n.ipynb") == b""
        assert tracemalloc.get_traced_memory()[1] < 5 << 20
    finally:
        tracemalloc.stop()


def test_a_mark_of_a_cell_with_thousands_of_digits_is_a_comment() -> None:
    source = python_source(notebook("# %% [cell " + "9" * 5000 + "]", "x = 1"), "n.ipynb")
    assert place_of(source, 2) == (2, 1)
