"""Arrays of several megabytes: the check for changed inputs, layouts and memory are as exact as for small ones."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from judge.guest import codec
from judge.models import Backend, Case, CaseResult, Layout, Limits, Verdict
from judge.sandbox.pool import SandboxPool
from tests.judging.building import case, judged, only, problem

_ARRAY = np.arange(9 << 16, dtype=np.float64).reshape(9, 1 << 16)  # 4.5 MiB: no multiple of a huge page
_INPUT = codec.flatten(_ARRAY, "array")
_ROOMY = Limits(cpu_s=5.0, wall_s=15.0, memory_mib=256, output_kib=64)
_OF = problem(params=("array",), returns="array", limits=_ROOMY)
_BACKENDS = ["numpy", pytest.param("torch", marks=pytest.mark.torch)]
_LAYOUTS: list[Layout] = ["dense", "strided", "fortran", "reversed", "window"]


def _case(layout: Layout = "dense") -> Case:
    return msgspec.structs.replace(case(_INPUT, _INPUT), layout=layout)


def _result(sandboxes: SandboxPool, body: str, backend: Backend, layout: Layout = "dense") -> CaseResult:
    source = f"import {backend}\n{_HELP[backend]}\ndef f(a):\n    {body}"
    return only(judged(sandboxes, source, [_case(layout)], _OF, backend))


_HELP = {"numpy": "copied = numpy.copy", "torch": "copied = torch.clone"}


@pytest.mark.parametrize("backend", _BACKENDS)
@pytest.mark.parametrize("layout", _LAYOUTS)
@pytest.mark.parametrize("body", ["return a", "return a[:]", "return copied(a)", "return a.T.T", "return a + 1e-12"])
def test_an_answer_is_compared_by_its_values(
    sandboxes: SandboxPool, body: str, layout: Layout, backend: Backend
) -> None:
    assert _result(sandboxes, body, backend, layout).verdict is Verdict.AC


@pytest.mark.parametrize("backend", _BACKENDS)
@pytest.mark.parametrize("layout", _LAYOUTS)
@pytest.mark.parametrize("place", ["0, 0", "-1, -1", "4, 777"])
def test_one_changed_element_of_the_input_is_found_wherever_it_is(
    sandboxes: SandboxPool, place: str, layout: Layout, backend: Backend
) -> None:
    result = _result(sandboxes, f"b = copied(a); a[{place}] += 1; return b", backend, layout)
    assert (result.verdict, result.detail) == (Verdict.WA, "mutated-input")


@pytest.mark.parametrize("body", ["a.flags.writeable = False; return a", "return numpy.asfortranarray(a)"])
def test_an_array_may_be_read_only_or_in_another_order(sandboxes: SandboxPool, body: str) -> None:
    assert _result(sandboxes, body, "numpy").verdict is Verdict.AC


def test_an_input_that_is_kept_and_changed_later_does_not_change_another_case(sandboxes: SandboxPool) -> None:
    source = "kept = []\ndef f(a):\n    for one in kept: one[...] = 7\n    kept.append(a)\n    return a"
    cases = [msgspec.structs.replace(_case(), id=f"secret/{number}") for number in range(3)]
    report = judged(sandboxes, source, cases, _OF, "numpy")
    assert [result.verdict for result in report.cases] == [Verdict.AC] * 3


@pytest.mark.parametrize(
    ("backend", "view"),
    [
        ("numpy", "numpy.broadcast_to(a, (400, *a.shape))"),
        pytest.param("torch", "a.expand(400, *a.shape)", marks=pytest.mark.torch),
    ],
)
def test_a_small_array_that_pretends_to_be_huge_is_no_answer(
    sandboxes: SandboxPool, backend: Backend, view: str
) -> None:
    result = _result(sandboxes, f"return {view}", backend)
    assert result.verdict in (Verdict.MLE, Verdict.OLE)
    assert _result(sandboxes, "return a", backend).verdict is Verdict.AC


@pytest.mark.parametrize("backend", _BACKENDS)
@pytest.mark.parametrize(
    ("body", "truth"),
    [
        ("return a", 0.0),
        ("return a[::1]", 0.0),
        ("return a + 1e-12", 4.5),
        ("b = [a + float(n) for n in range(9)]; return b[0]", 9 * 4.5),
        ("b = [copied(a[n % 9]) for n in range(90)]; return a", 90 * 0.5),
    ],
)
def test_memory_is_what_the_solution_adds(sandboxes: SandboxPool, body: str, truth: float, backend: Backend) -> None:
    result = _result(sandboxes, body, backend)
    assert result.verdict is Verdict.AC
    assert abs(result.memory_mib - truth) < max(0.05 * truth, 1.0)
