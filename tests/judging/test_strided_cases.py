"""A case may pass its arrays as views; everything else stays the same."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from judge.guest import codec
from judge.models import Backend, Case, Check, Verdict
from judge.sandbox.pool import SandboxPool
from tests.judging.building import case, judged, only, problem

_INPUT = codec.flatten(np.arange(6.0).reshape(2, 3), "array")
_OF = problem(params=("array",), returns="array", check=Check(kind="array"))
_NUMPY = "import numpy as np\n"
_TORCH = "import torch\n"


def _strided(expected: object) -> Case:
    return msgspec.structs.replace(case(expected, _INPUT), layout="strided")


@pytest.mark.parametrize(
    ("source", "backend"),
    [
        (_NUMPY + "def f(a): return a * 2.0 if not a.flags.c_contiguous else None", "numpy"),
        pytest.param(
            _TORCH + "def f(a): return a * 2.0 if not a.is_contiguous() else None", "torch", marks=pytest.mark.torch
        ),
    ],
)
def test_a_view_holds_the_same_values(sandboxes: SandboxPool, source: str, backend: Backend) -> None:
    doubled = codec.flatten(2 * np.arange(6.0).reshape(2, 3), "array")
    result = only(judged(sandboxes, source, [_strided(doubled)], _OF, backend))
    assert (result.verdict, result.message) == (Verdict.AC, "")


@pytest.mark.parametrize(
    ("source", "backend", "told"),
    [
        (_NUMPY + "def f(a):\n    a += 1\n    return a", "numpy", "the input a was changed in place"),
        (
            _NUMPY + "def f(a):\n    out = np.zeros_like(a)\n    out.reshape(-1)[:] = a.reshape(-1)\n    return out",
            "numpy",
            "value",
        ),
        pytest.param(
            _TORCH + "def f(a): return a.view(-1).view(2, 3)",
            "torch",
            "view size is not compatible",
            marks=pytest.mark.torch,
        ),
    ],
)
def test_what_relies_on_the_layout_is_found_out(
    sandboxes: SandboxPool, source: str, backend: Backend, told: str
) -> None:
    assert only(judged(sandboxes, source, [case(_INPUT, _INPUT)], _OF, backend)).verdict is (
        Verdict.WA if "+= 1" in source else Verdict.AC
    )
    result = only(judged(sandboxes, source, [_strided(_INPUT)], _OF, backend))
    assert result.verdict in (Verdict.WA, Verdict.RE)
    assert told in result.message
