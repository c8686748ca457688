from __future__ import annotations

from collections.abc import Iterator

import pytest

from judge.guest import forbidden
from judge.models import Limits, Verdict
from judge.sandbox.pool import SandboxPool
from judge.values.wire import Array
from tests.judging.building import case, judged, only, problem

_FORBIDDEN = ("softmax", "log_softmax", "logsumexp")


@pytest.mark.parametrize(
    "line",
    [
        "y = torch.softmax(x, -1)",
        "y = F.log_softmax(x)",
        "y = nn.Softmax(-1)(x)",
        "y = torch.ops.aten._softmax(x, -1, False)",
        "y = torch.special.log_softmax(x, -1)",
        "y = getattr(torch, 'softmax')(x)",
        "from torch import softmax; y = softmax(x)",
        "from torch.nn.functional import log_softmax as harmless; f = harmless",
        "from scipy.special import logsumexp; y = logsumexp(x)",
        "import scipy.special.softmax",
        "f = torch.logsumexp",
        "y = torch.nn.functional.softmax",
    ],
)
def test_a_use_is_found_in_the_source(line: str) -> None:
    head = "import torch, operator\nfrom torch import nn\nimport torch.nn.functional as F\n"
    found = forbidden.find(f"{head}{line}\n".encode(), _FORBIDDEN)
    assert found is not None
    assert found.line == 4


@pytest.mark.parametrize(
    "source",
    [
        "def softmax(x): return x\ny = softmax(3)",
        "class A:\n    def softmax(self): ...\n    def f(self): return self.softmax()",
        "class Layer:\n    @staticmethod\n    def softmax(x): ...\ny = Layer.softmax(1)",
        "import numpy as np\ny = np.softmax(x)",
        "import helpers\nhelpers.softmax()",
        "from torch.nn.functional import softmax as expected\nif __name__ == '__main__':\n    print(expected(x))",
        "# torch.softmax(x)\ns = 'torch.softmax(x)'",
        "softmax = lambda x: x",
        "y = torch.exp(x) / torch.exp(x).sum(-1, keepdim=True)",
        "y = getattr(x, 'shape')",
        "y = torch.nn.Softplus()(x)",
        "import torch\nclass Net:\n    def softmax(self, x): ...\nnet = Net()\ny = net.softmax(3)",
        "import torch\nclass Net: ...\ny = Net().softmax(torch.ones(2))",
        "import torch\ndef f(net): return net.softmax",
        "import torch\nx.softmax(-1)",
        "import torch\ntorch = Net()\ny = torch.softmax(3)",
        "import torch\nif __name__ == '__main__':\n    print(torch.softmax(x, -1))",
        "import torch\nhasattr(torch, 'softmax')",
    ],
)
def test_ones_own_functions_are_free(source: str) -> None:
    assert forbidden.find(source.encode(), _FORBIDDEN) is None


def test_the_first_use_is_reported() -> None:
    found = forbidden.find(b"import torch\ntorch.softmax(1)\ntorch.logsumexp(x)", _FORBIDDEN)
    assert found is not None
    assert (found.name, found.line) == ("torch.softmax", 2)
    assert str(found.reason) == "line 2: torch.softmax is forbidden here: write it by hand"


def test_without_a_rule_nothing_is_parsed() -> None:
    assert forbidden.find(b"this is ( no python", ()) is None


def test_a_source_that_does_not_parse_is_reported() -> None:
    with pytest.raises(SyntaxError):
        forbidden.find(b"def f(:", _FORBIDDEN)


_ARRAY = Array("float32", (2,), bytes.fromhex("0000803f0000803f"))
_HALVES = Array("float32", (2,), bytes.fromhex("0000003f0000003f"))
_ROOMY = Limits(cpu_s=5.0, wall_s=20.0, memory_mib=512, output_kib=64)


@pytest.fixture(scope="module")
def torch_sandboxes() -> Iterator[SandboxPool]:
    with SandboxPool() as sandboxes:
        yield sandboxes


def _judged_with_torch(sandboxes: SandboxPool, source: str) -> tuple[Verdict, str]:
    asked = problem(params=("array",), returns="array", forbid=_FORBIDDEN, limits=_ROOMY)
    result = only(judged(sandboxes, source, [case(_HALVES, _ARRAY)], asked, "torch"))
    return result.verdict, result.message


@pytest.mark.torch
@pytest.mark.parametrize(
    "body",
    [
        "return vars(torch)['soft' + 'max'](a, -1)",
        "return getattr(torch.nn.functional, 'xamtfos'[::-1])(a, -1)",
        "return getattr(a, 'Soft'.lower() + 'max')(-1)",
        "name = 'soft' + 'max'\n    return eval(f'torch.{name}(a, -1)')",
        "name = '_soft' + 'max'\n    return getattr(torch.ops.aten, name)(a, -1, False)",
        "name = 'Soft' + 'max'\n    return getattr(torch.nn, name)(-1)(a)",
        "return a.softmax(-1)",
        "import operator\n    return operator.methodcaller('softmax', -1)(a)",
        "import operator\n    return operator.attrgetter('nn.functional.softmax')(torch)(a, -1)",
        "F = torch.nn.functional\n    return F.softmax(a, -1)",
        "class Own(torch.nn.Softmax): pass\n    return Own(-1)(a)",
        "from torch.nn.functional import __dict__ as names\n    return names['soft' + 'max'](a, -1)",
        "try:\n        vars(torch)['soft' + 'max'](a, -1)\n    except BaseException:\n        pass\n    return a / 2",
    ],
)
def test_a_hidden_use_is_found_when_it_runs(torch_sandboxes: SandboxPool, body: str) -> None:
    verdict, message = _judged_with_torch(torch_sandboxes, f"import torch\ndef f(a):\n    {body}\n")
    assert (verdict, "is forbidden here" in message) == (Verdict.RV, True), message
    assert message.startswith("line ")


@pytest.mark.torch
def test_by_hand_is_accepted(torch_sandboxes: SandboxPool) -> None:
    source = "import torch\ndef softmax(a):\n    e = torch.exp(a)\n    return e / e.sum()\ndef f(a): return softmax(a)"
    assert _judged_with_torch(torch_sandboxes, source) == (Verdict.AC, "")


def test_functions_that_are_never_called_are_free() -> None:
    check = b"import torch\ndef f(x): return g(x)\ndef g(x): return x\ndef check(): return torch.softmax(x, -1)\n"
    assert forbidden.find(check, _FORBIDDEN, entries=["f"]) is None
    assert forbidden.find(check, _FORBIDDEN, entries=["check"]) is not None
    assert forbidden.find(check + b"check()\n", _FORBIDDEN, entries=["f"]) is not None


@pytest.mark.torch
@pytest.mark.parametrize(
    "source",
    [
        "from torch.utils.checkpoint import checkpoint\ndef g(a): return a / 2\n"
        "def f(a): return checkpoint(g, a, use_reentrant=False)",
        "from torch.utils.checkpoint import checkpoint\ndef g(a): return a / 2\n"
        "def f(a): return checkpoint(g, a, use_reentrant=True)",
        "def f(a):\n    torch.optim.SGD([torch.zeros(2, requires_grad=True)], lr=0.1).step()\n    return a / 2",
        "def f(a): return torch.func.vmap(lambda x: x / 2)(a)",
        "def f(a): return torch.func.jvp(lambda x: x / 2, (a,), (a,))[0]",
        "@torch.compile\ndef f(a): return a / 2",
        "@torch.compile(fullgraph=True)\ndef f(a): return a / 2",
        "g = torch.compile(lambda a: a / 2)\ndef f(a): return g(a)",
        "import torch._dynamo\n@torch._dynamo.optimize('eager')\ndef f(a): return a / 2",
        "from torch.utils.flop_counter import FlopCounterMode\n"
        "def f(a):\n    with FlopCounterMode(display=False):\n        return a / 2",
        "import torch.autograd.forward_ad as fw\n"
        "def f(a):\n    with fw.dual_level():\n        return fw.unpack_dual(fw.make_dual(a, a) / 2).primal",
        "import torch._inductor.config\ndef f(a): return a / 2",
        "def f(a): return torch.jit.trace(lambda b: b / 2, (a,))(a)",
        "def f(a): return torch.cond(a.sum() > 0, lambda b: b / 2, lambda b: b + 1, (a,))",
        "@torch.jit.script\ndef g(a): return a / 2\ndef f(a): return g(a)",
        "def f(a):\n    torch.use_deterministic_algorithms(True)\n    return a / 2",
        "class Own(torch.autograd.Function):\n    @staticmethod\n    def forward(context, a): return a / 2\n"
        "def f(a): return Own.apply(a)",
    ],
)
def test_the_librarys_machinery_works_beside_the_guard(torch_sandboxes: SandboxPool, source: str) -> None:
    assert _judged_with_torch(torch_sandboxes, f"import torch\n{source}\n") == (Verdict.AC, "")


@pytest.mark.torch
@pytest.mark.parametrize(
    ("used", "module"),
    [
        ("torch.ones(2, requires_grad=True).backward(torch.ones(2))", "torch.fx.experimental.symbolic-shapes"),
        (
            "b = torch.ones(2, requires_grad=True)\n    torch.autograd.grad(b * 2, b, torch.ones(2))",
            "torch.fx.experimental.symbolic-shapes",
        ),
        ("torch.autograd.functional.jacobian(torch.sin, a, vectorize=True)", "torch.-dynamo"),
        ("torch.testing.assert_close(a, a)", "torch.-dynamo"),
        ("torch.empty(2, device='meta') + 1", "torch.-dynamo"),
        ("with torch._subclasses.fake_tensor.FakeTensorMode(): torch.ones(2) + 1", "torch.-dynamo"),
        ("torch.nested.nested_tensor([torch.ones(2)], layout=torch.jagged)", "torch.-dynamo"),
        ("torch.masked.masked_tensor(torch.ones(2), torch.ones(2) > 0) + 1", "torch.-dynamo"),
    ],
)
def test_what_the_library_imports_on_first_use_is_imported_before_the_cases(
    torch_sandboxes: SandboxPool, used: str, module: str
) -> None:
    module = f"{module!r}.replace('-', '_')"  # the name alone would be a reason to import it
    source = f"import sys, torch\ndef f(a):\n    assert {module} in sys.modules\n    {used}\n    return a / 2\n"
    assert _judged_with_torch(torch_sandboxes, source) == (Verdict.AC, "")
