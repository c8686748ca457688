"""Modules: parameters, outputs, gradients, modes and state."""

from __future__ import annotations

import weakref
from typing import Any

import msgspec
import numpy as np
import pytest

from judge.guest import codec
from judge.guest.entry_kinds.module_remarks import copies
from judge.judging.judge import judge
from judge.judging.options import Options
from judge.judging.package_runner import PackageRunner
from judge.models import Case, Check, Failure, Limits, Problem, Report, Verdict
from judge.sandbox.pool import SandboxPool
from judge.values.wire import pack, unpack
from tests.judging import building

pytestmark = pytest.mark.torch
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
    return judge(_problem(), submission, [case], sandboxes, Options(reveal="case"))["en"]


def test_the_reference_is_right(sandboxes: SandboxPool, answered: Case) -> None:
    assert _judged(sandboxes, REFERENCE, answered).verdict is Verdict.AC


def test_other_spellings_of_a_key_are_accepted(sandboxes: SandboxPool, answered: Case) -> None:
    assert _judged(sandboxes, REFERENCE.replace("self.proj", "self.w"), answered).verdict is Verdict.AC


def test_a_key_is_suggested_only_if_its_owner_has_a_similar_name(sandboxes: SandboxPool, answered: Case) -> None:
    message = _judged(sandboxes, REFERENCE.replace("self.proj", "self.to_p"), answered).cases[0].message
    assert message.endswith("unexpected: to_p.bias, to_p.weight")


def test_an_exception_in_the_constructor_shows_the_call(sandboxes: SandboxPool, answered: Case) -> None:
    source = "from torch import nn\nclass Block(nn.Module):\n    def __init__(self):\n        super().__init__()"
    assert "(in Block(a, b, c, d))" in _judged(sandboxes, source, answered).cases[0].message


def test_several_results_where_one_is_wanted_are_named(sandboxes: SandboxPool, answered: Case) -> None:
    source = REFERENCE.replace("return self.past", "return self.past, None")
    assert _judged(sandboxes, source, answered).cases[0].message.endswith(": return one array, not several")


@pytest.mark.parametrize(
    ("old", "new", "detail", "message"),
    [
        ("self.proj = nn.Linear(width, width)", "self.proj = nn.Linear(width, width, bias=False)", "parameters",
         "the keys of the state dict are not those of the statement; missing: proj.bias"),
        ("nn.Linear(width, width)", "nn.utils.parametrizations.weight_norm(nn.Linear(width, width))", "parameters",
         "the statement; missing: proj.weight; proj.weight is parametrized by WeightNorm; remove this"),
        ("self.proj", "self.projection", "parameters", "unexpected: projection.bias, projection.weight; should"),
        ("self.drop = nn.Dropout(0.5)", "self.drop = nn.Dropout(0.5)\n        self.more = nn.Linear(1, 1)",
         "parameters",
         "unexpected: more.bias, more.weight"),
        ("self.proj = nn.Linear(width, width)", "self.layers = [nn.Linear(width, width)]\n        self.proj = "
         "lambda x: self.layers[0](x)", "parameters", "missing: proj.weight, proj.bias"),
        ("self.seen += 1", "self.seen += 1\n        self.register_buffer('last', x)", "parameters",
         "call 1 added to the state dict, unexpected: last; last is a buffer"),
        ("nn.Linear(width, width)", "nn.Linear(width, 2 * width)", "parameters",
         "proj.weight: expected shape (3, 3), got (6, 3)"),
        ("torch.ones(width)", "torch.ones(1, width)", "parameters", "scale: expected shape (3,), got (1, 3)"),
        ("nn.Linear(width, width)", "nn.LazyLinear(width)", "parameters", "created lazily: proj.weight, proj.bias"),
        ("self.proj = nn.Linear(width, width)", "self.proj = SHARED", "parameters",
         "two objects share proj.weight; create it in __init__"),
        ("torch.zeros((), dtype=torch.int64)", "torch.tensor(1)", "parameters", "seen must be zero in a new module"),
        ("self.drop = nn.Dropout(0.5)", "self.drop = nn.Dropout(0.5)\n        nn.init.zeros_(self.proj.weight)",
         "parameters", "proj.weight must not be zero in a new module"),
        ("torch.ones(width)", "torch.zeros(width)", "parameters", "scale must be ones in a new module"),
        ("torch.ones(width)", "torch.empty(width)", "parameters", "scale must be ones in a new module"),
        ("self.proj(x) * self.scale", "(x @ self.proj.weight + self.proj.bias) * self.scale", "value",
         "in the output of call 1: "),
        ("self.proj(x) * self.scale", "self.proj(x) + self.scale", "value", "in the output of call 1: "),
        ("self.drop(", "nn.functional.dropout(", "value", "in the output of call 1: "),
        ("self.seen += 1", "pass", "value", "in the state entry seen after the calls: value: "),
        (", requires_grad=False", "", "value", "requires_grad of scale: value: expected False, got True"),
        ("self.past = y if", "y = y.detach()\n        self.past = y if", "gradient", "the result carries no gradient"),
        ("self.past = y if", "y = 2 * y.detach()\n        self.past = y if", "value", "in the output of call 1: "),
        ("torch.cat([self.past, y]", "torch.cat([self.past.detach(), y]", "gradient", "gradient"),
        ("self.proj(x) *", "self.proj(x.detach()) *", "gradient",
         "in the gradient of input 1 of call 1: no gradient: a step is detached, under no_grad, or"),
        ("self.seen += 1", "self.seen += 1\n        x.data.mul_(2)", "mutated-input",
         "call 1 changed its input in place"),
        ("nn.Linear(width, width)", "nn.utils.weight_norm(nn.Linear(width, width))", "parameters",
         "missing: proj.weight; proj.weight is parametrized by WeightNorm; remove this"),
        ("nn.Linear(width, width)", "nn.utils.spectral_norm(nn.Linear(width, width))", "parameters",
         "missing: proj.weight; proj.weight is parametrized by SpectralNorm; remove this"),
        ("self.drop = nn", "self.proj.bias = self.scale\n        self.drop = nn", "parameters",
         "scale and proj.bias are the same parameter (tied weights); create two separate ones"),
        ("self.drop = nn", "self.alias = self.scale\n        self.drop = nn", "parameters",
         "unexpected: alias; alias is scale under a second name"),
        ("self.drop = nn", "self.register_buffer('mask', torch.ones(2))\n        self.drop = nn", "parameters",
         "unexpected: mask; mask is a buffer: persistent=False keeps it out of the state dict"),
        ("self.proj = nn.Linear(width, width)", "self.layers = [nn.Linear(width, width)]\n        self.proj = "
         "lambda x: self.layers[0](x)", "parameters",
         "proj.bias; layers is a plain list, whose content is in no state dict: use a ModuleList / ParameterList"),
        ("self.proj = nn.Linear(width, width)", "self.proj = None", "parameters",
         "missing: proj.weight, proj.bias; proj is None in a new module: create all parameters in __init__"),
        ("nn.Parameter(torch.ones(width), requires_grad=False)", "torch.ones(width)", "parameters",
         "missing: scale; scale is a plain tensor: make it a Parameter, or register a buffer"),
        ("self.drop = nn", "self.half()\n        self.drop = nn", "parameters",
         "proj.weight is float16 in a new module; create it in float32"),
        ("    def forward", "    def load_state_dict(self, *given):\n        pass\n\n    def forward", "parameters",
         "proj.weight is not what load_state_dict was given"),
        ("self.seen += 1", "self.seen += 1\n        self.scale.data.mul_(2)", "parameters",
         "call 1 changed the parameter scale in place; compute with a new tensor"),
        ("self.seen += 1", "self.seen += 1\n        self.scale = nn.Parameter(self.scale.data, False)", "parameters",
         "call 1 replaced the parameter scale; create parameters only in __init__"),
        ("self.drop(", "nn.functional.dropout(", "value",
         "; the call draws random numbers; is dropout still active?"),
        ("self.drop = nn", "self.register_forward_hook(lambda m, i, o: 2 * o)\n        self.drop = nn", "value",
         "; a hook on Block may change outputs or gradients"),
        ("self.drop = nn", "self.proj.weight.register_hook(lambda g: g.clamp(-.1, .1))\n        self.drop = nn",
         "gradient", "; a hook on proj.weight may change outputs or gradients"),
        ("self.seen += 1", "SHARED.bias.data.add_(1)\n        x = x * SHARED.bias[0].item()", "value",
         "; two objects with the same state return different results; is something random, or shared by them"),
        ("return self.past", "return self.past.half().to(x.dtype)", "value",
         "its values have only the precision of float16: some step is computed in that dtype"),
        ("self.drop = nn", "self.proj.requires_grad_(False)\n        self.drop = nn", "value",
         "requires_grad of proj.weight: value: expected True, got False"),
        ("        self.past = None\n", "", "shape", "in the output of call 1: "),
        ("self.seen += 1", "self.seen += 1\n        self.train(not self.training)", "parameters",
         "call 1 switched between train and eval mode"),
        ("    def forward", "    def train(self, mode=True):\n        if mode:\n"
         "            self.proj.bias.data.zero_()\n        return super().train(mode)\n\n    def forward", "value",
         "in the output of call 1: "),
        ("self.seen += 1", "self.seen += 1\n        self.proj.requires_grad_(False)", "parameters",
         "call 1 switched requires_grad of proj.weight"),
        ("        return self.past", "        self.past.sum().backward(retain_graph=True)\n        return self.past",
         "parameters", "call 1 left a gradient in proj.weight"),
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


def test_a_right_module_gets_no_remark(sandboxes: SandboxPool, answered: Case) -> None:
    hooked = REFERENCE.replace("self.past = None", "self.past = None\n        self.register_forward_hook(print)")
    report = _judged(sandboxes, hooked, answered)
    assert report.verdict is Verdict.AC
    assert report.cases[0].message == ""


def test_a_parameter_that_is_wrongly_frozen_or_trained_is_named(sandboxes: SandboxPool, answered: Case) -> None:
    frozen = REFERENCE.replace("self.past = None", "self.past = None\n        self.proj.bias.requires_grad_(False)")
    assert answered.expected is not None
    outputs = msgspec.structs.replace(answered, expected=pack({"outputs": unpack(answered.expected)["outputs"]}))
    message = _judged(sandboxes, frozen, outputs).cases[0].message
    assert message == "gradient: 'proj.bias' is not trained: its requires_grad is False"
    thawed = REFERENCE.replace("requires_grad=False", "requires_grad=True")
    message = _judged(sandboxes, thawed, outputs).cases[0].message
    assert message == "gradient: 'scale' is trained, but must not be: set its requires_grad to False"


@pytest.mark.parametrize(
    ("new", "detail", "message"),
    [
        ("x.requires_grad_()", "mutated-input", "call 1 switched requires_grad of its input; leave it as it is"),
        ("torch.set_grad_enabled(False)", "gradient", "the result carries no gradient"),
    ],
)
def test_a_case_whose_gradients_are_not_compared(
    sandboxes: SandboxPool, answered: Case, new: str, detail: str, message: str
) -> None:
    source = REFERENCE.replace("self.seen += 1", f"self.seen += 1\n        {new}")
    result = _judged(sandboxes, source, msgspec.structs.replace(answered, gradients=None)).cases[0]
    assert (result.verdict, result.detail) == (Verdict.WA, detail)
    assert result.message.startswith(message)


def test_in_half_precision_each_gradient_has_to_exist(sandboxes: SandboxPool) -> None:
    runner, problem, case = PackageRunner(sandboxes), _problem(), _case(dtype="float16")
    case = msgspec.structs.replace(case, expected=runner.answers(problem, REFERENCE.encode(), [case])[0])
    case = msgspec.structs.replace(case, gradients=runner.gradients(problem, REFERENCE.encode(), [case])[0])
    assert _judged(sandboxes, REFERENCE, case).verdict is Verdict.AC
    wrong = REFERENCE.replace("self.proj(x)", "nn.functional.linear(x, self.proj.weight.detach(), self.proj.bias)")
    assert _judged(sandboxes, wrong, case).cases[0].detail == "gradient"


def test_no_output_is_kept_with_its_graph() -> None:
    import torch

    output = torch.ones(3, requires_grad=True) * 2
    graph = weakref.ref(output)
    (kept,) = copies((output, None))
    del output
    assert graph() is None
    assert not kept.requires_grad


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
