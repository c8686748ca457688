"""Two known-wrong submissions combined into one, and wrong solutions with two mistakes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from judge.judging import diagnosis
from judge.judging.two_mistakes import combinations
from judge.session import Session
from tests.judging.building import submission

RIGHT = "def f(a, b):\n    total = a + b\n    return total\n"
NO_B = "# Forgets b.\n" + RIGHT.replace("a + b", "a")
NEGATIVE = "# The wrong sign.\n" + RIGHT.replace("return total", "return -total")
DOUBLE = "# Doubles.\n" + RIGHT.replace("return total", "return 2 * total")


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diagnosis, "_PATIENCE_S", 60.0)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with Session(tmp_path_factory.mktemp("home")) as session:
        yield session


def test_changes_in_different_places_are_both_made() -> None:
    made = {(first, second): source for first, second, source in combinations([NO_B, NEGATIVE, DOUBLE], [RIGHT])}
    assert made[0, 1] == "def f(a, b):\n    total = a\n    return -total\n"
    assert made[0, 2] == "def f(a, b):\n    total = a\n    return 2 * total\n"


def test_the_base_may_have_a_mistake_of_its_own() -> None:
    default = "# Has a default.\n" + RIGHT.replace("(a, b)", "(a, b=0)")
    made = [source for first, second, source in combinations([NO_B, NEGATIVE, default]) if (first, second) == (0, 1)]
    assert made == ["def f(a, b):\n    total = a\n    return -total\n"]


def test_changes_in_one_place_are_not_combined() -> None:
    assert (1, 2) not in [places[:2] for places in combinations([NO_B, NEGATIVE, DOUBLE], [RIGHT])]
    assert list(combinations([])) == []
    assert list(combinations([NO_B])) == []
    assert list(combinations([NO_B, "x = 1\n" * 9000])) == []


_LAYER_NORM = (
    "import numpy as np\n\ndef layer_norm(x, weight, bias, eps=1e-5):\n    y = x.astype(np.float64)\n"
    "    v = (y * y).mean(-1, keepdims=True)\n    return (y / (v + eps) * weight + bias).astype(x.dtype)\n"
)


def test_both_mistakes_are_named(session: Session) -> None:
    loaded = session.catalogue.load("layer-norm")
    reports = session.submit(loaded, submission(_LAYER_NORM, "numpy"))
    assert reports["en"].diagnosis == (
        "Two mistakes at once: Divides by the variance instead of its root. "
        "Does not subtract the mean: that is RMSNorm with a bias."
    )
    assert (reports["zh"].diagnosis or "").startswith("同时有两处错误：除以方差，而不是标准差。没有减均值")
