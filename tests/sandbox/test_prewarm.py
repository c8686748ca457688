"""Which sandbox is started early, judging by the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.sandbox import prewarm

Guess = Callable[..., object]


@pytest.fixture
def guessed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Guess:
    monkeypatch.setattr(prewarm, "prelaunch", lambda backend, keep_in: backend)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: name)  # whether or not PyTorch is installed

    def guess(source: str, *options: str) -> object:
        file = tmp_path / "solution.py"
        file.write_text(source, "utf-8")
        return prewarm.prewarm(["submit", str(file), *options])

    return guess


@pytest.mark.parametrize(
    ("source", "backend"),
    [
        ("def f(): pass\n", "python"),
        ("import numpy as np\n", "numpy"),
        ("import numpy.linalg\n", "numpy"),
        ("import numpy, math\n", "numpy"),
        ("    from numpy import exp\r\n", "numpy"),
        ("import torch\n", "torch"),
        ("import numpy as np\nfrom torch.nn import Module\n", "torch"),
        ("import numpy as np, torch\n", "torch"),
        ("import numpy_like\n# import torch\n", "python"),
        ("import\nfrom\n\0\n", "python"),
    ],
)
def test_the_sandbox_that_the_imports_ask_for(guessed: Guess, source: str, backend: str) -> None:
    assert guessed(source) == backend


def test_a_backend_that_is_asked_for(guessed: Guess) -> None:
    assert guessed("import numpy\n", "--backend", "torch") == "torch"
    assert guessed("import torch\n", "--backend", "numpy") == "numpy"
    assert guessed("import torch\n", "--backend=numpy") == "numpy"


def test_torch_is_not_started_where_it_is_missing(guessed: Guess, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert guessed("import torch\n") == "python"
    assert guessed("import numpy\n", "--backend", "torch") == "numpy"


def test_no_file_no_sandbox(tmp_path: Path) -> None:
    assert prewarm.prewarm(["submit", str(tmp_path / "missing.py")]) is None
    assert prewarm.prewarm(["submit", "--json"]) is None
