"""If a file cannot be loaded, its backend may have been guessed wrong."""

from __future__ import annotations

import msgspec
import pytest

from judge.judging.judge import judge
from judge.judging.options import Options
from judge.models import Report, Verdict
from judge.sandbox.pool import SandboxPool
from tests.judging.building import case, only, problem, submission


def _judged(sandboxes: SandboxPool, source: str, *, guessed: bool) -> Report:
    made = msgspec.structs.replace(submission(source, "numpy"), backend_guessed=guessed)
    return judge(problem(params=["array"], returns="array"), made, [case(49, 7)], sandboxes, Options())["en"]


def test_the_guess_and_the_option_are_named(sandboxes: SandboxPool) -> None:
    result = only(_judged(sandboxes, "import torch\ndef f(a):\n    return torch.exp(a)\n", guessed=True))
    assert result.verdict is Verdict.CE
    assert "judged as a NumPy solution because of its imports" in result.message
    assert "--backend torch" in result.message


def test_a_library_that_the_chosen_backend_lacks_has_a_remedy(sandboxes: SandboxPool) -> None:
    result = only(_judged(sandboxes, "import torch\ndef f(a):\n    return torch.exp(a)\n", guessed=False))
    assert result.message.startswith(
        "a NumPy solution cannot import torch; remove this import, or choose --backend torch ("
    )


def test_an_array_of_another_library_leads_to_the_guess(sandboxes: SandboxPool) -> None:
    result = only(_judged(sandboxes, "def f(a):\n    return a.exp()\n", guessed=True))
    assert result.verdict is Verdict.RE
    assert "has no attribute 'exp'; it imports no array library, so it was judged as a NumPy solution" in result.message


def test_a_library_that_no_backend_has_is_not_about_the_guess(sandboxes: SandboxPool) -> None:
    result = only(_judged(sandboxes, "import pandas\npandas.Series()\n", guessed=True))
    assert "--backend" not in result.message
    assert result.message.startswith("a solution has only Python's standard library and")


def test_a_library_that_the_problem_does_not_have_is_not_about_the_guess(sandboxes: SandboxPool) -> None:
    source = "import torch\ndef f(a):\n    return torch.tensor(a).sum().item()\n"
    result = only(judge(problem(), submission(source), [case(49, 7)], sandboxes, Options())["en"])
    assert "--backend" not in result.message
    assert result.message.startswith("a solution has only Python's standard library and")


def test_an_exception_beside_a_right_answer_is_not_about_the_guess(sandboxes: SandboxPool) -> None:
    source = "def f(a):\n    return 49 if a == 7 else a.exp()\n"
    made = msgspec.structs.replace(submission(source, "numpy"), backend_guessed=True)
    cases = [case(49, 7), msgspec.structs.replace(case(64, 8), id="secret/2")]
    report = judge(problem(params=["array"], returns="array"), made, cases, sandboxes, Options())["en"]
    assert [one.verdict for one in report.cases] == [Verdict.AC, Verdict.RE]
    assert "--backend" not in report.cases[1].message


def test_an_unused_import_of_torch_in_a_numpy_solution_leads_to_the_guess(sandboxes: SandboxPool) -> None:
    """PyTorch's message leads to the guess, although a case without gradients is right."""
    says = "Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead."
    source = f"import numpy\ndef f(a):\n    if a == 7:\n        return 49\n    raise RuntimeError({says!r})\n"
    made = msgspec.structs.replace(submission(source, "numpy"), backend_guessed=True)
    cases = [case(49, 7), msgspec.structs.replace(case(64, 8), id="secret/2")]
    report = judge(problem(params=["array"], returns="array"), made, cases, sandboxes, Options())["en"]
    assert report.cases[1].verdict is Verdict.RE
    assert "; it was judged as a NumPy solution because of its imports; --backend torch changes" in (
        report.cases[1].message
    )


def test_a_file_without_imports_was_judged_for_the_default_backend(sandboxes: SandboxPool) -> None:
    result = only(_judged(sandboxes, "def f(a):\n    return a.exp()\n", guessed=True))
    assert result.message.endswith(
        "it imports no array library, so it was judged as a NumPy solution; --backend torch changes that"
    )


def _judged_with_torch(sandboxes: SandboxPool, source: str) -> str:
    made = msgspec.structs.replace(submission(source, "torch"), backend_guessed=True)
    result = only(judge(problem(params=["array"], returns="array"), made, [case(49, 7)], sandboxes, Options())["en"])
    assert result.verdict is Verdict.RE
    return result.message


@pytest.mark.torch
def test_a_backend_that_lacks_the_library_in_use_is_not_proposed(sandboxes: SandboxPool) -> None:
    assert "judged as" not in _judged_with_torch(sandboxes, "import torch\ndef f(a): return torch.exp(a, 3)\n")


@pytest.mark.torch
def test_a_numpy_solution_that_also_uses_torch_learns_what_to_remove(sandboxes: SandboxPool) -> None:
    source = "import numpy as np\nimport torch\ntorch.manual_seed(0)\ndef f(a): return np.exp(a.kind)\n"
    assert _judged_with_torch(sandboxes, source).endswith(
        "; it was judged as a PyTorch solution because it uses torch; without torch, it is judged as a NumPy solution"
    )
