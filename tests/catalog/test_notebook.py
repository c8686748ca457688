from __future__ import annotations

import json

import pytest

from judge.catalog.notebook import cells_for, in_cells, marked_slugs, place_of, python_source
from judge.catalog.solution_files import code_in
from judge.errors import UsageError


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


def test_lines_are_counted_within_their_cell() -> None:
    source = python_source(notebook("a = 1\nb = 2", "c = 3"), "n.ipynb")
    assert [place_of(source, line) for line in range(1, 6)] == [None, (2, 1), (2, 2), None, (3, 1)]
    told = 'File "n.ipynb", line 3, in f; SyntaxError: bad (line 5)'
    assert (
        in_cells(told, source, "n.ipynb") == 'File "n.ipynb", cell 2, line 2, in f; SyntaxError: bad (cell 3, line 1)'
    )


@pytest.mark.parametrize("raw", [b"", b"[]", b"{", b'{"nbformat": 3, "worksheets": []}', b"[" * 100_000])
def test_what_is_not_a_notebook_is_one_line(raw: bytes) -> None:
    with pytest.raises(UsageError, match=r"^n\.ipynb: not a notebook of format 4: .*; save it again with Jupyter$"):
        python_source(raw, "n.ipynb")


def test_a_cell_of_very_many_lines_is_read_in_linear_time() -> None:
    source = python_source(notebook("x\n" * 400_000), "n.ipynb")
    assert cells_for(source, "softmax") == source
    places = "".join(f'File "n.ipynb", line {line}\n' for line in range(2, 3000))
    assert in_cells(places, source, "n.ipynb").count("cell 2, line") == 2998


def test_the_code_of_a_notebook_is_bounded_like_a_file() -> None:
    with pytest.raises(UsageError, match=r"n\.ipynb: larger than 1 MiB, too large for a solution"):
        code_in(notebook("x = 1\n" * 200_000), "n.ipynb")
