"""A library that the file imports, but uses only in code that never runs here, may be missing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from judge.judging.judge import judge
from judge.judging.options import Options
from judge.models import Report, Verdict
from judge.sandbox.pool import SandboxPool
from tests.judging.building import case, only, problem, submission


@pytest.fixture(scope="module")
def sandboxes() -> Iterator[SandboxPool]:
    with SandboxPool() as sandboxes:
        yield sandboxes


def _judged(sandboxes: SandboxPool, source: str) -> Report:
    of_arrays = problem(params=["array"], returns="array")
    return judge(of_arrays, submission(source, "numpy"), [case(49, 7)], sandboxes, Options())["en"]


_IN_NUMPY = "import numpy as np\n{}\ndef f(a):\n    return np.square(a)\n"


@pytest.mark.parametrize(
    "lines",
    [
        "import torch",
        "import torch.nn.functional as F, torch",
        "from torch import nn\nfrom torch.nn import Module\nclass Net(nn.Module):\n    x: Module | None = None",
        "import torch\n@torch.no_grad()\ndef check(x: torch.Tensor | None, device=torch.device('cpu')): ...",
        "import torch\ndef check(x: list[torch.nn.Module]) -> torch.Tensor: ...",
        "import torch\n@torch.jit.script\ndef check(x): return torch.exp(x)\nif __name__ == '__main__':\n    check(1)",
    ],
)
def test_an_import_for_a_self_test_does_not_fail(sandboxes: SandboxPool, lines: str) -> None:
    assert only(_judged(sandboxes, _IN_NUMPY.format(lines))).verdict is Verdict.AC


def test_a_solution_without_arrays_may_import_a_library_of_arrays(sandboxes: SandboxPool) -> None:
    made = submission("import numpy as np, torch\ndef f(a):\n    return a * a\n")
    assert only(judge(problem(), made, [case(49, 7)], sandboxes, Options())["en"]).verdict is Verdict.AC


_TESTED = """
import pytest
from hypothesis import given, strategies as st
@pytest.fixture
def three(): return 3
class TestF:
    @pytest.mark.parametrize("a, b", [(1, 1), pytest.param(2, 4, marks=pytest.mark.xfail)])
    def test_one(self, a, b): assert f(a) == b
@given(st.lists(st.integers() | st.none(), min_size=1).map(len))
def test_two(a):
    with pytest.raises(TypeError): f(a)
def f(a): return a * a
"""


@pytest.mark.parametrize("entry", ["", "if __name__ == '__main__':\n    pytest.main([__file__])\n"])
def test_a_file_may_hold_its_own_tests(sandboxes: SandboxPool, entry: str) -> None:
    judged = judge(problem(), submission(_TESTED + entry), [case(49, 7)], sandboxes, Options())["en"]
    assert only(judged).verdict is Verdict.AC


@pytest.mark.parametrize(
    "lines",
    ["import torch\nx = torch.pi", "import torch, nosuch", "import nosuch", "from torch import *\nimport no_such"],
)
def test_all_other_missing_libraries_are_reported(sandboxes: SandboxPool, lines: str) -> None:
    result = only(_judged(sandboxes, _IN_NUMPY.format(lines)))
    assert result.verdict is Verdict.CE
    assert "No module named" in result.message
