"""A value that is given in place of another one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from judge.judging.judge import judge
from judge.judging.options import Options
from judge.sandbox.pool import SandboxPool
from tests.judging.building import case, problem, submission

CASES = [case(-1 if number % 2 else number, number, name=f"n-{number:02}") for number in range(9)]


@pytest.fixture(scope="module")
def sandboxes() -> Iterator[SandboxPool]:
    with SandboxPool() as sandboxes:
        yield sandboxes


@pytest.mark.parametrize(
    ("odd", "zero", "en", "zh"),
    [
        ("None", "0", "Gives None wherever the right answer is -1.", "凡是正确答案为 -1 的地方都给出了 None。"),
        (
            "None",
            "-1",
            "Gives -1 wherever the right answer is 0, and None wherever it is -1.",
            "凡是正确答案为 0 的地方都给出了 -1，为 -1 的地方都给出了 None。",
        ),
        ("None if a < 5 else -1", "0", None, None),  # a passing case contradicts it
        ("-1 - a", "0", None, None),  # other values
        ("True", "0", None, None),
    ],
)
def test_one_value_in_place_of_another(
    sandboxes: SandboxPool, odd: str, zero: str, en: str | None, zh: str | None
) -> None:
    source = f"def f(a):\n    return ({odd}) if a % 2 else a or {zero}\n"
    reports = judge(problem(), submission(source), CASES, sandboxes, Options())
    said = reports["en"].diagnosis, reports["zh"].diagnosis
    assert said == (en, zh) or (en is None and "wherever" not in (said[0] or ""))
