"""Reading a file as a submission for its problem."""

from __future__ import annotations

import pytest

from judge.catalog.solution_files import submission_for
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
