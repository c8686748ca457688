from __future__ import annotations

import subprocess
import sys
from typing import get_type_hints

import pytest

from judge.checkers.table import CHECKERS
from judge.models import Check

PAIRS: dict[str, tuple[object, object]] = {
    "any-of": ([[1, 2]], [1, 2]),
    "tokens": ("1 2\n", "1 2\n"),
    "lines": ("1 2\n", "1 2\n"),
}
IN_THE_JUDGE = [kind for kind, checker in CHECKERS.items() if checker.place == "judge"]


def test_each_option_of_a_check_belongs_to_one_checker() -> None:
    owners = [option for checker in CHECKERS.values() for option in checker.options]
    assert sorted(owners) == sorted(set(get_type_hints(Check)) - {"kind"})


@pytest.mark.parametrize("kind", IN_THE_JUDGE)
def test_every_checker_tells_right_from_wrong(kind: str) -> None:
    check = Check(kind=kind)
    expected, right = PAIRS.get(kind, ([[1, 2]], [[1, 2]]))
    assert CHECKERS[kind].compare(expected, right, check).ok
    wrong_answers: tuple[object, ...] = ([[1, 3]], [], None, "[[1, 2]]", {})
    for wrong in wrong_answers:
        finding = CHECKERS[kind].compare(expected, wrong, check)
        assert not finding.ok
        assert str(finding.reason)


@pytest.mark.parametrize("module", ["judge.checkers", "judge.guest.comparison.comparer"])
def test_loading_it_loads_no_numpy(module: str) -> None:
    code = f"import sys, {module}; sys.exit(bool({{'numpy', 'pydantic', 'rich'}} & sys.modules.keys()))"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)
