from __future__ import annotations

import subprocess
import sys
from typing import get_type_hints

import pytest

from judge.checkers.table import CHECKERS
from judge.models import Check
from judge.values.wire import Opaque, pack

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


@pytest.mark.parametrize("value", [7, -0.5, "seven", None, [1, [2.5, "three"]], float("nan")])
def test_a_short_plain_answer_with_the_expected_bytes_is_accepted_unread(value: object) -> None:
    assert CHECKERS["exact"].accepts_unread(pack(value), pack(value))


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        pytest.param(pack(7), pack(8), id="different"),
        pytest.param(pack(1), pack(1.0), id="another type"),
        pytest.param(pack(Opaque("a generator")), pack(Opaque("a generator")), id="opaque"),
        pytest.param(pack({"a": Opaque("x")}), pack({"a": Opaque("x")}), id="opaque in a dict"),
        pytest.param(b"\xc1", b"\xc1", id="malformed"),
        pytest.param(pack("x" * 5000), pack("x" * 5000), id="long"),
    ],
)
def test_any_other_answer_is_read(expected: bytes, actual: bytes) -> None:
    assert not CHECKERS["exact"].accepts_unread(expected, actual)


@pytest.mark.parametrize("kind", ["any-of", "array", "custom"])
def test_other_ways_of_comparing_read_every_answer(kind: str) -> None:
    assert not CHECKERS[kind].accepts_unread(pack([7]), pack([7]))


@pytest.mark.parametrize("module", ["judge.checkers", "judge.guest.comparison.comparer"])
def test_loading_it_loads_no_numpy(module: str) -> None:
    code = f"import sys, {module}; sys.exit(bool({{'numpy', 'pydantic', 'rich'}} & sys.modules.keys()))"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)
