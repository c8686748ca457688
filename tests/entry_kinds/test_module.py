"""Modules: parameters, outputs, gradients, modes and state."""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np
import pytest

from judge.guest import codec
from judge.judging.judge import judge
from judge.judging.options import Options
from judge.judging.package_runner import PackageRunner
from judge.models import Case, Check, Failure, Limits, Problem, Report, Verdict
from judge.sandbox.pool import SandboxPool
from judge.values.wire import pack
from tests.judging import building

pytestmark = pytest.mark.torch
pytest.importorskip("torch", reason="needs PyTorch")
ROOMY = Limits(cpu_s=5.0, wall_s=20.0, memory_mib=512, output_kib=256)
REFERENCE = """
import torch
from torch import nn

class Block(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.proj = nn.Linear(width, width)
        self.scale = nn.Parameter(torch.ones(width), requires_grad=False)
        self.drop = nn.Dropout(0.5)
        self.register_buffer("seen", torch.zeros((), dtype=torch.int64))
        self.past = None

    def forward(self, x):
        self.seen += 1
        y = self.drop(self.proj(x) * self.scale)
        self.past = y if self.past is None else torch.cat([self.past, y], dim=-2)
        return self.past
"""


def _problem() -> Problem:
    made = building.problem(
        "Block", params=["plain"] * 4, returns="array", check=Check(kind="array", gradient=True), limits=ROOMY
    )
    spellings = {"proj.weight": ("w.weight",), "proj.bias": ("w.bias",)}
    entry = msgspec.structs.replace(
        made.entry, kind="module", backends=("torch",), spellings=spellings, zeros=("seen",), ones=("scale",)
    )
    return msgspec.structs.replace(made, entry=entry)


def _flat(values: Any) -> Any:
    return codec.flatten(values, "array")


def _case(mode: str = "eval", dtype: str = "float64") -> Case:
    random = np.random.RandomState(0)
    state = {
        "proj.weight": random.standard_normal((3, 3)).astype(dtype),
        "proj.bias": random.standard_normal(3).astype(dtype),
        "scale": random.standard_normal(3).astype(dtype),
        "seen": np.array(4),
    }
    calls = [[random.standard_normal((2, 3)).astype(dtype)], [random.standard_normal((1, 3)).astype(dtype)]]
    return Case(id="secret/1", group="core", hidden=True, args=pack(_flat([[3], state, calls, mode])))


@pytest.fixture(scope="module")
def answered(sandboxes: SandboxPool) -> Case:
    """The case with the reference's answer and gradients."""
    runner, problem, case = PackageRunner(sandboxes), _problem(), _case()
    case = msgspec.structs.replace(case, expected=runner.answers(problem, REFERENCE.encode(), [case])[0])
    gradients = runner.gradients(problem, REFERENCE.encode(), [case])[0]
    assert gradients
    return msgspec.structs.replace(case, gradients=gradients)


def _judged(sandboxes: SandboxPool, source: str, case: Case) -> Report:
    submission = building.submission(source, "torch")
    return judge(_problem(), submission, [case], sandboxes, Options(reveal="case"))


def test_the_reference_is_right(sandboxes: SandboxPool, answered: Case) -> None:
    assert _judged(sandboxes, REFERENCE, answered).verdict is Verdict.AC


def test_other_spellings_of_a_key_are_accepted(sandboxes: SandboxPool, answered: Case) -> None:
    assert _judged(sandboxes, REFERENCE.replace("self.proj", "self.w"), answered).verdict is Verdict.AC


@pytest.mark.parametrize(
    ("old", "new", "detail", "message"),
    [
        ("self.proj = nn.Linear(width, width)", "self.proj = nn.Linear(width, width, bias=False)", "parameters",
         "the keys of the state dict are not those of the statement; missing: proj.bias"),
        ("nn.Linear(width, width)", "nn.utils.parametrizations.weight_norm(nn.Linear(width, width))", "parameters",
         "the statement; missing: proj.weight; proj.weight is parametrized by WeightNorm; remove this"),
        ("self.proj", "self.projection", "parameters", "unexpected: projection.bias, projection.weight; is"),
        ("self.drop = nn.Dropout(0.5)", "self.drop = nn.Dropout(0.5)\n        self.more = nn.Linear(1, 1)",
         "parameters",
         "unexpected: more.bias, more.weight"),
        ("self.proj = nn.Linear(width, width)", "self.layers = [nn.Linear(width, width)]\n        self.proj = "
         "lambda x: self.layers[0](x)", "parameters", "missing: proj.weight, proj.bias"),
        ("self.seen += 1", "self.seen += 1\n        self.register_buffer('last', x)", "parameters", "unexpected: last"),
        ("nn.Linear(width, width)", "nn.Linear(width, 2 * width)", "parameters",
         "proj.weight: expected shape (3, 3), got (6, 3)"),
        ("nn.Linear(width, width)", "nn.LazyLinear(width)", "parameters", "created lazily: proj.weight, proj.bias"),
        ("self.proj = nn.Linear(width, width)", "self.proj = SHARED", "parameters",
         "two objects share proj.weight; create it in __init__"),
        ("torch.zeros((), dtype=torch.int64)", "torch.tensor(1)", "parameters", "seen must be zero in a new module"),
        ("torch.ones(width)", "torch.zeros(width)", "parameters", "scale must be ones in a new module"),
        ("torch.ones(width)", "torch.empty(width)", "parameters", "scale must be ones in a new module"),
        ("self.proj(x) * self.scale", "(x @ self.proj.weight + self.proj.bias) * self.scale", "value", "result ["),
        ("self.proj(x) * self.scale", "self.proj(x) + self.scale", "value", "in result ['outputs']"),
        ("self.drop(", "nn.functional.dropout(", "value", "in result ['outputs']"),
        ("self.seen += 1", "pass", "value", "in result ['state']['seen']: "),
        (", requires_grad=False", "", "value", "in result ['trained']['scale']: "),
        ("self.past = y if", "y = y.detach()\n        self.past = y if", "gradient", "the result carries no gradient"),
        ("self.past = y if", "y = 2 * y.detach()\n        self.past = y if", "value", "in result ['outputs']"),
        ("torch.cat([self.past, y]", "torch.cat([self.past.detach(), y]", "gradient", "gradient"),
        ("self.proj(x) *", "self.proj(x.detach()) *", "gradient",
         "gradient: in result [0]['input 1 of call 1']: "),
        ("self.seen += 1", "self.seen += 1\n        x.data.mul_(2)", "mutated-input",
         "call 1 changed its input in place"),
        ("        self.past = None\n", "", "shape", "in result ['outputs']"),
    ],
)  # fmt: skip
def test_faults_are_reported(
    sandboxes: SandboxPool, answered: Case, old: str, new: str, detail: str, message: str
) -> None:
    source = REFERENCE.replace(old, new).replace(
        "class Block(nn.Module):", "SHARED = nn.Linear(3, 3)\nclass Block(nn.Module):\n    past = None"
    )
    if "self.past = None" in old:  # kept by the class instead of the object
        source = source.replace("self.past", "Block.past")
    result = _judged(sandboxes, source, answered).cases[0]
    assert (result.verdict, result.detail) == (Verdict.WA, detail), result.message
    assert message in result.message


def test_a_class_that_is_not_a_module(sandboxes: SandboxPool, answered: Case) -> None:
    result = _judged(sandboxes, "class Block: pass", answered).cases[0]
    assert result.verdict is Verdict.CE
    assert "Block must be a subclass of torch.nn.Module" in result.message


def test_a_failing_case_shows_the_call_that_is_wrong(sandboxes: SandboxPool, answered: Case) -> None:
    wrong = REFERENCE.replace("torch.cat([self.past, y]", "torch.cat([y, self.past]")
    failure = _judged(sandboxes, wrong, answered).failure
    assert isinstance(failure, Failure)
    assert len(failure.input) == 4
    assert "(3, 3)" in failure.expected


def test_an_exception_names_the_call(sandboxes: SandboxPool, answered: Case) -> None:
    wrong = REFERENCE.replace("dim=-2", "dim=-1")
    result = _judged(sandboxes, wrong, answered).cases[0]
    assert result.verdict is Verdict.RE
    assert "(in call 2)" in result.message
