from __future__ import annotations

import pytest

from judge.probes.cases import Why, case, numbered

WHY = Why("a reason", "一个理由")


def test_a_case_has_its_reason_in_both_languages_and_a_known_group() -> None:
    made = case("small", (1, 2), WHY, "edge", gradient=False)
    assert made == {
        "id": "small",
        "args": [1, 2],
        "why": {"en": "a reason", "zh": "一个理由"},
        "group": "edge",
        "gradient": False,
    }


@pytest.mark.parametrize(("why", "group", "told"), [(WHY, "hard", "unknown group"), (("only", ""), "core", "Chinese")])
def test_an_incomplete_case_is_refused(why: tuple[str, str], group: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        case("x", [], why, group)


def test_ids_are_numbered_each_on_its_own() -> None:
    made = numbered([case("a", [], WHY), case("b", [], WHY), case("a", [], WHY)])
    assert [one["id"] for one in made] == ["a-01", "b-01", "a-02"]
