from __future__ import annotations

import subprocess
import sys
from typing import get_args, get_type_hints

import pytest

from judge.checkers import CHECKERS
from judge.models import Check


def test_every_kind_is_here_but_those_that_run_in_the_sandbox() -> None:
    assert set(CHECKERS) == set(get_args(get_type_hints(Check)["kind"])) - {"array", "custom"}


@pytest.mark.parametrize("kind", CHECKERS)
def test_every_checker_tells_right_from_wrong(kind: str) -> None:
    check = Check(kind=kind)  # type: ignore[arg-type]  # of the table's own keys
    assert CHECKERS[kind]([[1, 2]], [[1, 2]] if kind != "any-of" else [1, 2], check).ok
    wrong_answers: tuple[object, ...] = ([[1, 3]], [], None, "[[1, 2]]", {})
    for wrong in wrong_answers:
        finding = CHECKERS[kind]([[1, 2]], wrong, check)
        assert not finding.ok
        assert finding.message


@pytest.mark.parametrize("module", ["judge.checkers", "judge.guest.comparison.comparer"])
def test_loading_it_loads_no_numpy(module: str) -> None:
    code = f"import sys, {module}; sys.exit(bool({{'numpy', 'pydantic', 'rich'}} & sys.modules.keys()))"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)
