"""Reading a file as a submission for its problem."""

from __future__ import annotations

import pytest

from judge.catalog.solution_files import plain_source, submission_for
from judge.errors import UsageError
from judge.models import Problem
from tests.judging.building import problem

ARRAYS = problem("softmax", params=["array"], returns="array")
PLAIN = problem("three_sum")


@pytest.mark.parametrize(
    ("of", "source", "asked", "backend", "guessed"),
    [
        (ARRAYS, b"import numpy\n", None, "numpy", True),
        (ARRAYS, b"import torch\n", None, "torch", True),
        (ARRAYS, b"import torch\n", "numpy", "numpy", False),
        (ARRAYS, b"", "torch", "torch", False),
        (ARRAYS, b"def helper():\n    import torch\ndef softmax(x): return x\n", None, "numpy", True),
        (PLAIN, b"import torch\n", None, "python", False),
        (PLAIN, b"", "torch", "python", False),  # the option names an array library, and there are no arrays
    ],
)
def test_the_backend_is_settled_with_the_problem(
    of: Problem, source: bytes, asked: str | None, backend: str, guessed: bool
) -> None:
    found = submission_for(of, "made.py", source, asked)
    assert (found.backend, found.backend_guessed) == (backend, guessed)


def test_a_backend_that_the_problem_does_not_have(torch_only: Problem) -> None:
    with pytest.raises(UsageError, match="has no backend numpy, only torch: leave out --backend"):
        submission_for(torch_only, "made.py", b"", "numpy")
    assert submission_for(torch_only, "made.py", b"import numpy\n").backend == "torch"


STARTER = b"""# judge: softmax
import numpy as np


def softmax(x: np.ndarray, axis: int = -1) -> np.ndarray:
    \"\"\"Return softmax.\"\"\"
    raise NotImplementedError
"""


@pytest.mark.parametrize(
    "changed",
    [
        STARTER.replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + STARTER,
        STARTER.replace(b"    ", b"\t"),
        STARTER.replace(b"    ", b"  "),
        STARTER.replace(b'"""', b"'''"),
        STARTER.replace(b"(x: np.ndarray, axis: int = -1)", b"(\n    x: np.ndarray,\n    axis: int = -1,\n)"),
        STARTER.removeprefix(b"# judge: softmax\n"),
        b"# Ada's file\r\n" + STARTER.replace(b"Error\n", b"Error  # TODO\n    # subtract the maximum\n"),
    ],
    ids=["line endings", "byte order mark", "tabs", "indented by two", "quotes", "wrapped", "no mark", "comments"],
)
def test_neither_a_comment_nor_an_editor_or_a_formatter_writes_a_solution(changed: bytes) -> None:
    assert plain_source(changed) == plain_source(STARTER)


@pytest.mark.parametrize(
    "written", [STARTER.replace(b"raise NotImplementedError", b"return x"), STARTER + b"softmax = '#'.join\n"]
)
def test_what_somebody_wrote_into_a_starter_is_recognised(written: bytes) -> None:
    assert plain_source(written) != plain_source(STARTER)
