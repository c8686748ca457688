"""Which backend a source is written for."""

from __future__ import annotations

import resource
from itertools import pairwise

import pytest

from judge.backends.detection import detected, imported_by_lines
from judge.backends.reachable import LARGEST_SOURCE, defined_names
from tests.effort import effort
from tests.hostile.test_sources import SOURCES


@pytest.mark.parametrize(
    ("source", "names"),
    [
        (b"", set()),
        (b"import torch\n", {b"torch"}),
        (b"\xef\xbb\xbfimport torch\r\n", {b"torch"}),
        (b"import numpy as np, torch", {b"numpy", b"torch"}),
        (b"import\tnumpy.linalg ,torch.nn as nn", {b"numpy", b"torch"}),
        (b"  from torch.nn import Module, numpy\n", {b"torch"}),
        (b"import math; import torch;x = 1", {b"math", b"torch"}),
        (b"try: import torch\nexcept ImportError: torch = None", {b"torch"}),
        (b"import torch# the library", {b"torch"}),
        (b"import torch_like\nimport \xff\n", {b"torch_like", b"\xff"}),
        (b"# import torch\nx = 1  # import math; import torch\n", set()),
        (b"from .torch import x\nfrom . import torch\n", set()),
        (b"import\nfrom\nimported torch\nprint('import torch')\n\0\n", set()),
    ],
)
def test_the_names_that_lines_import(source: bytes, names: set[bytes]) -> None:
    assert imported_by_lines(source) == names


ALL = ("python", "numpy", "torch")


@pytest.mark.parametrize(
    ("source", "backend"),
    [
        ("def f(x): return x\n", None),
        ("import numpy as np\n", "numpy"),
        ("import numpy.linalg\n", "numpy"),
        ("import numpy as np\nfrom torch.nn import Module\n", "torch"),
        ("try:\n    import torch\nexcept ImportError:\n    torch = None\n", "torch"),
        ("import numpy as np\ntry:\n    import torch\nexcept ImportError:\n    torch = None\nx = np.pi\n", "numpy"),
        ("import sys, numpy as np\nif 'torch' in sys.modules:\n    import torch\nx = np.pi\n", "numpy"),
        ("import numpy as np, torch\nx: torch.Tensor = np.pi\n", "torch"),
        ("import numpy as np, torch\ndef f(x: np.ndarray | torch.Tensor): return np.pi\n", "numpy"),
        ("import numpy as np, torch\nx: Union[np.ndarray, torch.Tensor] = torch.pi\n", "torch"),
        ("import numpy as np, torch\ndef f(x: torch.Tensor | None): return np.pi\n", "torch"),
        ("import numpy as np\nfrom torch import Tensor as T\ndef f(x) -> list[np.ndarray | T]: np.pi\n", "numpy"),
        ("import numpy as np, torch\ndef f(x: np.ndarray | torch.Tensor): return x\n", "torch"),
        ("import numpy as np\nfrom torch import *\nx = exp(np.pi)\n", "torch"),
        ("import numpy as np, torch.nn as nn\nx = np.pi\n", "numpy"),
        ("import \\\n    torch\n", "torch"),
        ("def f(x):\n    import torch\n    return x\n", "torch"),
        ("if FAST:\n    import torch\n", "torch"),
        ("from .torch import x\nimport torch_like\n", None),
        ('"""\nimport torch would be cheating.\nimport torch\n"""\nimport numpy\n', "numpy"),
        ("if False:\n    import torch\nimport numpy\n", "numpy"),
        ("if 0:\n    import torch\nelse:\n    import numpy\n", "numpy"),
        ("if True:\n    import torch\n", "torch"),
        ("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import torch\nimport numpy\n", "numpy"),
        ("import typing as t\nif t.TYPE_CHECKING:\n    import torch\nelse:\n    import numpy\n", "numpy"),
        ("if not TYPE_CHECKING:\n    import torch\n", "torch"),
        ("import numpy\nif __name__ == '__main__':\n    import torch\n", "numpy"),
        ("import numpy\nif '__main__' == __name__:\n    import torch\n", "numpy"),
        ("import numpy\nif __name__ in ('__main__', 'x'):\n    import torch\n", "numpy"),
        ("import numpy\nif __name__ != '__main__':\n    x = 1\nelse:\n    import torch\n", "numpy"),
        ("import numpy\nif not __name__ != '__main__':\n    import torch\n", "numpy"),
        ("import numpy\nif __name__ == '__main__' and len(x) > 1:\n    import torch\n", "numpy"),
        ("import numpy\nif len(x) > 1 and __name__ == '__main__':\n    import torch\n", "numpy"),
        ("import numpy\nif x or __name__ == '__main__':\n    import torch\n", "torch"),
        ("import numpy, torch\n__name__ == '__main__' and torch.f()\ny = numpy.f()", "numpy"),
        ("import numpy, torch\ny = torch.f() if __name__ == '__main__' else numpy.f()", "numpy"),
        ("import numpy\nDEBUG = False\nif DEBUG:\n    import torch\n", "numpy"),
        ("import numpy\nDEBUG = 0\nDEBUG += 1\nif DEBUG:\n    import torch\n", "torch"),
        (
            "import numpy\nDEBUG = False\ndef f():\n    global DEBUG\n    DEBUG = x\nif DEBUG:\n    import torch\n",
            "torch",
        ),
        ("import numpy\nD = False\ndef f(D):\n    if D:\n        import torch\n", "torch"),
        ("import numpy\nIS_MAIN = __name__ == '__main__'\nif IS_MAIN:\n    import torch\n", "numpy"),
        ("from typing import TYPE_CHECKING as TC\nif TC:\n    import torch\nimport numpy\n", "numpy"),
        ("import numpy\nif 1 in 2:\n    import torch\n", "torch"),  # an error, which is not ours to find
        ("import torch\ndef f(:\n", "torch"),  # cannot be parsed: a look at its lines has to do
        ("import torch\n" + "#" * (1 << 18), "torch"),  # too large to be parsed
    ],
)
def test_the_last_backend_whose_library_is_imported_when_the_source_runs(source: str, backend: str | None) -> None:
    assert detected(source.encode(), ALL) == backend


@pytest.mark.parametrize(
    ("source", "backend"),
    [
        ("import numpy\ndef f(x): return x\ndef check():\n    import torch\n", "numpy"),
        ("import numpy\ndef f(x): return g(x)\ndef g(x):\n    import torch\n", "torch"),
        ("import numpy\ndef check():\n    import torch\nif __name__ == '__main__':\n    check()\n", "numpy"),
        ("class Solution:\n    def f(self):\n        import torch\n", "torch"),
        ("import numpy\nclass Solution:\n    def f(self): ...\n    def check(self):\n        import torch\n", "numpy"),
        ("class Solution:\n    def f(self): self.g()\n    def g(self):\n        import torch\n", "torch"),
        ("class A:\n    def __init__(self):\n        import torch\ndef f(x): return A()\n", "torch"),
        ("class A:\n    def forward(self):\n        import torch\ndef f(x): return A()(x)\n", "torch"),
        ("class f:\n    def get(self):\n        import torch\n", "torch"),  # whose methods the judge calls
        ("def f(x):\n    def g():\n        import torch\n    return g()\n", "torch"),
        ("import numpy\ndef f(x):\n    def g():\n        import torch\n    return x\n", "numpy"),
        ("g = 1\ndef f(x):\n    g()\n    def g():\n        import torch\n", "torch"),
        ("class A:\n    def m(self):\n        import torch\ndef f(x): return A().m()\n", "torch"),
    ],
)
def test_functions_that_are_never_called_do_not_count(source: str, backend: str) -> None:
    assert detected(source.encode(), ALL, ["f"]) == backend


def test_only_backends_of_the_problem_count() -> None:
    assert detected(b"import torch\nimport numpy\n", ("numpy",)) == "numpy"
    assert detected(b"import torch\n", ("numpy",)) is None


def test_a_source_with_odd_escapes_causes_no_warning(recwarn: pytest.WarningsRecorder) -> None:
    assert detected(b"import torch\nx = '\\d'\n", ALL) == "torch"
    assert not recwarn.list


_MANY = [f"f{index:05}" for index in range(8000)]
_CHAIN = "".join(f"def {one}():{other}\n" for one, other in pairwise(_MANY))
_COSTLY = {
    **{name: source for name, (source, _) in SOURCES.items()},
    "cut": b"x = " + b"-" * (LARGEST_SOURCE - 10) + b"1\n",
    "chain": _CHAIN[: LARGEST_SOURCE - 4].rpartition("\n")[0].encode(),
    "expressions": b"1\n" * (LARGEST_SOURCE // 2 - 20),
    "conditions": b"if " + b"(" * 150 + b"x" + b" and x)" * 150 + b": pass\n" + b"if x and x or x: pass\n" * 5000,
    "operands": b"x" + b" and x" * (LARGEST_SOURCE // 6 - 20) + b"\n",
    "punycode": b"# coding: punycode\n#" + b"a" * (LARGEST_SOURCE - 30),
}


@pytest.mark.parametrize("name", _COSTLY)
def test_no_source_is_costly_to_look_at(name: str) -> None:
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert effort(lambda: detected(b"import torch\n" + _COSTLY[name], ALL, ["f00000"])) < 100
    assert effort(lambda: defined_names(_COSTLY[name])) < 100
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - held < 256 << 10


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("def f(a): return a\nclass A:\n    def m(self): pass\n", {"f", "A"}),
        ("class Solution:\n    def threeSum(self, nums): pass\n", {"Solution", "threeSum"}),
        ("class Solution(object):\n    def threeSum(self, nums):\n        print nums\n", {"Solution", "threeSum"}),
        ("class A:\n    def m(self): pass\ndef f(a):\n    def g(b): pass\n    print a\n", {"A", "f"}),
        ("def\nclass\nprint 1\n", set()),
    ],
)
def test_the_definitions_of_a_source_are_known_even_if_it_cannot_be_parsed(source: str, names: set[str]) -> None:
    assert defined_names(source.encode()) == names
