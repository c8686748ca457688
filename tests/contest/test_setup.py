from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from judge.backends.table import BACKENDS
from judge.catalog.lookup import Catalogue, builtin_folder
from judge.contest.config import check
from judge.contest.events import seed_digest
from judge.contest.setup import choose_problems, make_spec
from judge.contest.spec import decode, encode
from judge.errors import UsageError


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """The shipped catalogue, all of which is read only once; each draw would read it again."""
    shipped = Catalogue([builtin_folder()])
    shipped.problems = cache(shipped.problems)  # type: ignore[method-assign]  # only for these tests
    return shipped


def chosen(catalogue: Catalogue, seed: str, **wanted: Any) -> list[str]:
    return [problem.slug for problem in choose_problems(check({"duration": "1h", **wanted}, "here"), catalogue, seed)]


def test_named_ones_keep_their_order(catalogue: Catalogue) -> None:
    assert chosen(catalogue, "", problems=["three-sum", "layer-norm"]) == ["three-sum", "layer-norm"]


def test_a_draw_follows_from_its_seed(catalogue: Catalogue) -> None:
    draws = {seed: chosen(catalogue, seed, random=4) for seed in ("0", "1", "2")}
    assert chosen(catalogue, "0", random=4) == draws["0"]
    assert len({tuple(draw) for draw in draws.values()}) > 1
    medium = chosen(catalogue, "x", random=3, difficulty="medium")
    assert [catalogue.load(slug).difficulty for slug in medium] == ["medium"] * 3
    hardness = [catalogue.load(slug).difficulty for slug in draws["0"]]
    assert hardness == sorted(hardness, key=["easy", "medium", "hard"].index)


def test_no_problem_is_drawn_that_nothing_installed_can_judge(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    torch = type(BACKENDS["torch"])
    monkeypatch.setattr(torch, "is_installed", lambda self: True)
    assert len(chosen(catalogue, "0", random=8, topic="module")) == 8
    monkeypatch.setattr(torch, "is_installed", lambda self: False)
    with pytest.raises(UsageError, match="only 0 problems match"):
        chosen(catalogue, "0", random=8, topic="module")


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ({"random": 3, "topic": "arrray"}, "no problem has the topic 'arrray'; did you mean 'array'?"),
        ({"random": 26, "topic": "linked-list"}, "problems match, but 26 are needed"),
        ({"problems": ["three-smu"]}, "did you mean 'three-sum'?"),
    ],
)
def test_what_cannot_be_chosen(catalogue: Catalogue, wanted: dict[str, Any], told: str) -> None:
    with pytest.raises(UsageError) as caught:
        chosen(catalogue, "x", **wanted)
    assert told in str(caught.value)


@pytest.mark.parametrize("cases", ["fresh", "shared", "default"])
def test_the_seed_is_in_the_terms_only_where_it_is_shared(catalogue: Catalogue, cases: str) -> None:
    config = check({"duration": "1h", "problems": ["three-sum"], "cases": cases}, "here")
    spec, kept = make_spec(config, choose_problems(config, catalogue, ""), 1000.0)
    assert bool(kept) == (cases == "fresh")
    assert bool(spec.seed) == (cases == "shared")
    assert spec.seed_sha256 == seed_digest(kept or spec.seed)
    assert not kept or kept.encode() not in encode(spec)


def test_terms_come_back_from_their_file_with_the_same_id(catalogue: Catalogue) -> None:
    config = check({"duration": "1h", "problems": ["three-sum"], "title": "Freitag: Köln!"}, "here")
    spec, _ = make_spec(config, choose_problems(config, catalogue, ""), 1000.0)
    again = decode(encode(spec), "there")
    assert again == spec
    assert again.id == spec.id
    assert spec.id.startswith("freitag-k-ln-")
    assert len(spec.id) <= 36


def test_required_groups_are_in_the_spec_only_if_there_are_any(catalogue: Catalogue) -> None:
    """A contest that was made before this setting existed keeps its id."""
    table = {"duration": "1h", "problems": ["three-sum"]}
    config = check(table, "here")
    plain, _ = make_spec(config, choose_problems(config, catalogue, ""), 1000.0)
    assert b"require" not in encode(plain)
    assert plain.required_groups == ()
    config = check({**table, "require": "core,edge,core"}, "here")
    chosen_groups, _ = make_spec(config, choose_problems(config, catalogue, ""), 1000.0)
    assert decode(encode(chosen_groups), "there").required_groups == ("core", "edge")


@pytest.mark.parametrize("raw", [b"", b"{}", b"\xff", b"[" * 100_000])
def test_folders_that_are_not_contests(raw: bytes) -> None:
    with pytest.raises(UsageError, match=r"there: is not a contest\.json"):
        decode(raw, "there")
