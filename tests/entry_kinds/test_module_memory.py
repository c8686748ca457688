"""What a module remembers from an earlier call: results, graphs, and ever more values."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from judge.entry_kinds.table import KINDS
from judge.guest import codec
from judge.judging.judge import judge
from judge.judging.options import Options
from judge.judging.package_runner import PackageRunner
from judge.models import FAULTS, Case, Check, Limits, Problem, Report, Verdict
from judge.sandbox.pool import SandboxPool
from judge.values.wire import pack
from tests.judging import building

pytestmark = pytest.mark.torch
ROOMY = Limits(cpu_s=5.0, wall_s=20.0, memory_mib=512, output_kib=256)
SOURCE = """
import torch
from torch import nn

PAST = []

class Layer(nn.Module):
    def __init__(self, width, out):
        super().__init__()
        self.proj = nn.Linear(width, out)
        self.kept = None
        self.table = {}
        self.calls = 0

    def forward(self, x):
        y = self.proj(x)
        return y
"""
CACHE = "        self.kept = y.detach() if self.kept is None else torch.cat([self.kept, y.detach()])\n"
CHANGES = "a second call with the same input returns something else"
GRAPH = "the module keeps the graph of an earlier call"
STALE = "after a step of training, a call still uses the old parameters"
GROWS = "the module keeps more after each call with the same input"


def _problem() -> Problem:
    made = building.problem(
        "Layer", params=["plain"] * 4, returns="array", check=Check(kind="array", gradient=True), limits=ROOMY
    )
    return msgspec.structs.replace(
        made, entry=msgspec.structs.replace(made.entry, kind="module", backends=("torch",), reference="torch")
    )


def _case(sandboxes: SandboxPool, source: str, *, out: int = 3, rows: int = 2) -> Case:
    random = np.random.RandomState(0)
    state = {"proj.weight": random.standard_normal((out, 3)), "proj.bias": random.standard_normal(out)}
    args = pack(codec.flatten([[3, out], state, [[random.standard_normal((rows, 3))]], "train"], "array"))
    case = Case(id="secret/1", group="core", hidden=True, args=args)
    runner, problem = PackageRunner(sandboxes), _problem()
    case = msgspec.structs.replace(case, expected=runner.answers(problem, source.encode(), [case])[0])
    return msgspec.structs.replace(case, gradients=runner.gradients(problem, source.encode(), [case])[0])


def _judged(sandboxes: SandboxPool, source: str, case: Case) -> Report:
    return judge(_problem(), building.submission(source, "torch"), [case], sandboxes, Options(reveal="case"))["en"]


@pytest.fixture(scope="module")
def case(sandboxes: SandboxPool) -> Case:
    """A case whose reference remembers nothing."""
    return _case(sandboxes, SOURCE)


@pytest.mark.parametrize(
    ("forward", "message"),
    [
        ("        self.calls += 1\n        y = y * (1 if self.calls < 2 else 2)\n", CHANGES),
        ("        y = y if self.kept is None else y + self.kept\n        self.kept = x.detach()[:, :1]\n", CHANGES),
        (CACHE + "        y = y + self.kept.sum() - y.detach().sum()\n", CHANGES),
        ("        PAST.append(y)\n", GRAPH),
        ("        self.kept = y.mean() + (0 if self.kept is None else self.kept)\n", GRAPH),
        ("        self.kept = self.proj.weight * 1 if self.kept is None else self.kept\n"
         "        y = x @ self.kept.T + self.proj.bias\n", GRAPH),
        ("        PAST.append(y.detach())\n", GROWS),
        ("        PAST.append(y.tolist())\n", GROWS),
        ("        self.table[id(y), self.calls] = x.detach()\n        self.calls += 1\n", GROWS),
        (CACHE, GROWS),
        ("        PAST.append(x)\n", GRAPH),
        ("        self.kept = self.proj.weight.clone().detach() if self.kept is None else self.kept\n"
         "        y = y - nn.functional.linear(x, self.proj.weight.detach() - self.kept)\n", STALE),
    ],
)  # fmt: skip
def test_what_a_call_must_forget_is_named(sandboxes: SandboxPool, case: Case, forward: str, message: str) -> None:
    source = SOURCE.replace("        return y\n", f"{forward}        return y\n")
    result = _judged(sandboxes, source, case).cases[0]
    assert (result.verdict, result.detail) == (Verdict.WA, "value")
    assert result.message.startswith(message)


@pytest.mark.parametrize(
    "forward",
    [
        "        self.calls += 1\n",
        "        self.kept = y\n",
        "        self.table = {'before': self.table.get('last'), 'last': y}\n",
        "        self.table.setdefault(x.shape, torch.ones(x.shape[0]))\n",
        "        self.kept = torch.arange(100.0) if self.kept is None else self.kept\n",
    ],
)
def test_what_does_not_grow_may_be_kept(sandboxes: SandboxPool, case: Case, forward: str) -> None:
    source = SOURCE.replace("        return y\n", f"{forward}        return y\n")
    assert _judged(sandboxes, source, case).verdict is Verdict.AC


def test_a_module_may_remember_what_the_reference_remembers(sandboxes: SandboxPool) -> None:
    caching = SOURCE.replace("        return y\n", f"{CACHE}        return y + self.kept.sum()\n")
    caching_case = _case(sandboxes, caching)
    assert _judged(sandboxes, caching, caching_case).verdict is Verdict.AC
    room = "        self.kept = torch.zeros(100, 3).double() if self.kept is None else self.kept\n"
    in_place = room + (
        "        start, self.calls = self.calls, self.calls + len(x)\n"
        "        self.kept[start : self.calls] = y.detach()\n        return y + self.kept.sum()\n"
    )
    assert _judged(sandboxes, SOURCE.replace("        return y\n", in_place), caching_case).verdict is Verdict.AC


def test_large_cases_are_not_called_again(sandboxes: SandboxPool) -> None:
    growing = SOURCE.replace("        return y\n", "        PAST.append(y)\n        return y\n")
    assert _judged(sandboxes, growing, _case(sandboxes, SOURCE, rows=1000)).verdict is Verdict.AC


@pytest.mark.parametrize("forged", [7, "grows", [[["grows"]]], {"grows": 1}])
def test_a_forged_list_of_faults_is_no_fault(forged: object) -> None:
    assert KINDS["module"].fault(pack({FAULTS: []}), pack({FAULTS: forged})) is None
    assert KINDS["module"].fault(pack({FAULTS: []}), b"\xc1") is None


@pytest.mark.parametrize(
    ("out", "product", "message"),
    [
        (3, "x @ self.proj.weight + self.proj.bias", "the weights are used transposed"),
        (2, "x @ self.proj.weight + self.proj.bias", "write F.linear(x, W), or x @ W.T (RuntimeError: mat1 and mat2"),
        (3, "x @ self.proj.weight.T", None),
    ],
)
def test_transposed_weights_are_named(sandboxes: SandboxPool, out: int, product: str, message: str | None) -> None:
    wrong = SOURCE.replace("self.proj(x)", product)
    report = _judged(sandboxes, wrong, _case(sandboxes, SOURCE, out=out))
    assert report.verdict in (Verdict.WA, Verdict.RE)
    said = f"{report.diagnosis or ''} {report.cases[0].message}"
    assert message in said if message else "transposed" not in said


def test_one_transposed_weight_among_several_is_named(sandboxes: SandboxPool) -> None:
    source = SOURCE.replace("self.proj(x)", "self.proj(self.more(x))").replace(
        "        self.kept = None\n", "        self.more = nn.Linear(width, width, bias=False)\n"
    )
    random = np.random.RandomState(1)
    state = {key: random.standard_normal((3, 3)) for key in ("proj.weight", "more.weight")}
    state["proj.bias"] = random.standard_normal(3)
    args = pack(codec.flatten([[3, 3], state, [[random.standard_normal((2, 3))]], "train"], "array"))
    case = Case(id="secret/1", group="core", hidden=True, args=args)
    case = msgspec.structs.replace(
        case, expected=PackageRunner(sandboxes).answers(_problem(), source.encode(), [case])[0]
    )
    report = _judged(sandboxes, source.replace("self.more(x)", "x @ self.more.weight"), case)
    assert report.diagnosis is not None
    assert report.diagnosis.startswith("more.weight is used transposed")


def test_a_parameter_of_the_transposed_shape_is_named(sandboxes: SandboxPool) -> None:
    wrong = SOURCE.replace("nn.Linear(width, out)", "nn.Linear(out, width)").replace(
        "self.kept = None", "self.proj.bias = nn.Parameter(torch.zeros(out))"
    )
    message = _judged(sandboxes, wrong, _case(sandboxes, SOURCE, out=2)).cases[0].message
    assert message == "proj.weight: expected shape (2, 3), got (3, 2): the weight is kept transposed"
