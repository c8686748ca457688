from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from judge.catalog import cases as cases_module
from judge.catalog import reading
from judge.catalog.cache import Cache
from judge.catalog.cases import load_cases, load_gradients, load_samples
from judge.catalog.reading import read_problem
from judge.errors import PackageError
from judge.models import Case, Problem, Text
from judge.values.wire import pack, unpack
from tests.catalog.conftest import FakeCaseMaker, WritePackage, line, with_entry

ARGS = pack([1, 2])


@pytest.fixture
def problem(write_package: WritePackage) -> Problem:
    return read_problem(write_package({}))


def made(**changes: Any) -> Case:
    fields = {"id": "a", "group": "core", "hidden": True, "args": ARGS, "why": Text(en="larger", zh="更大")}
    return Case(**{**fields, **changes})


def test_cases_in_order_each_with_an_answer(problem: Problem, cache: Cache) -> None:
    maker = FakeCaseMaker([made(), made(id="b", group="large", expected=pack(3), gradient=False)])
    cases = load_cases(problem, "s", maker, cache)
    assert [case.id for case in cases] == ["sample/1", "secret/minus", "generated/a", "generated/b"]
    assert [case.group for case in cases] == ["sample", "core", "core", "large"]
    assert [case.hidden for case in cases] == [False, True, True, True]
    assert [case.expected for case in cases] == [pack(3), pack(7), pack(7), pack(3)]
    assert [case.gradient for case in cases] == [True, True, True, False]
    assert maker.asked == ["generate s", "answers 2"]


def test_cached_cases_ask_no_author(problem: Problem, cache: Cache) -> None:
    cases = load_cases(problem, "s", FakeCaseMaker([made()]), cache)
    maker = FakeCaseMaker([made()])
    assert load_cases(problem, "s", maker, cache) == cases
    assert maker.asked == []
    load_cases(problem, "another seed", maker, cache)
    assert maker.asked == ["generate another seed", "answers 2"]


@pytest.mark.parametrize("size", [10, 1 << 16, (3 << 20) + 1])
def test_cached_cases_of_any_size_are_equal_and_can_be_keys(problem: Problem, tmp_path: Path, size: int) -> None:
    maker = FakeCaseMaker([made(args=pack(["a" * size, 2]), expected=pack("b" * size)), made(id="b")])
    cases = load_cases(problem, "s", maker, Cache(tmp_path / "cache"))
    cached = load_cases(problem, "s", FakeCaseMaker(), Cache(tmp_path / "cache"))
    assert cached == cases
    assert [type(case) for case in cached] == [type(case) for case in cases]
    assert [hash(case.args) for case in cached] == [hash(case.args) for case in cases]
    assert [unpack(case.expected or b"") for case in cached] == [unpack(case.expected or b"") for case in cases]


def test_cases_are_made_or_decoded_once_by_a_process(
    problem: Problem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for maker in (FakeCaseMaker([made()]), FakeCaseMaker()):
        cache = Cache(tmp_path / "cache")
        cases = load_cases(problem, "s", maker, cache)
        with monkeypatch.context() as without_disk:
            without_disk.setattr(cache, "get", lambda *_: None)
            assert load_cases(problem, "s", FakeCaseMaker(), cache) is cases


def test_changed_package_is_asked_again(problem: Problem, cache: Cache, write_package: WritePackage) -> None:
    load_cases(problem, "s", FakeCaseMaker(), cache)
    changed = read_problem(write_package({"data/secret.jsonl": line(args=[5, 6], expected=11)}))
    maker = FakeCaseMaker()
    assert load_cases(changed, "s", maker, cache)[1].expected == pack(11)
    assert maker.asked == ["generate s"]


def test_a_package_that_changes_while_its_code_runs_is_not_cached(
    problem: Problem, cache: Cache, write_package: WritePackage
) -> None:
    """Otherwise the package would have the answers of the change after the change was undone."""

    class EditingAuthor(FakeCaseMaker):
        def generate(self, problem: Problem, source: bytes, seed: str) -> list[Case]:
            write_package({"data/secret.jsonl": line(args=[5, 6], expected=11)})
            return super().generate(problem, source, seed)

    load_cases(problem, "s", EditingAuthor([made()]), cache)
    again = FakeCaseMaker([made()])
    load_cases(read_problem(write_package({})), "s", again, cache)
    assert again.asked == ["generate s", "answers 2"]


def test_the_same_package_by_another_name_has_cases_of_its_own(problem: Problem, cache: Cache) -> None:
    """A generator's random numbers depend on the slug."""
    load_cases(problem, "s", FakeCaseMaker([made()]), cache)
    maker = FakeCaseMaker([made(id="b")])
    renamed = msgspec.structs.replace(problem, slug="another")
    assert load_cases(renamed, "s", maker, cache)[-1].id == "generated/b"


def test_samples_need_no_author(problem: Problem, cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    samples = load_samples(problem, cache)
    assert [case.id for case in samples] == ["sample/1"]
    monkeypatch.delattr(reading, "read_samples")
    assert load_samples(problem, cache) == samples


@pytest.mark.parametrize(
    ("generated", "told"),
    [
        ([made(id=str(index)) for index in range(2001)], "yields 2001 cases; at most 2000 are allowed"),
        ([made(), made()], "case 'a': the id is used twice; give each case its own"),
        ([made(id="x" * 65)], f"case '{'x' * 60}'…: id: longer than 64 characters; shorten it"),
        (
            [made(id="a/b")],
            "case 'a/b': id: write letters and digits; after the first character, '.', '_' and '-' are allowed as well",
        ),
        (
            [made(id=".-")],
            "case '.-': id: write letters and digits; after the first character, '.', '_' and '-' are allowed as well",
        ),
        (
            [made(id="")],
            "case '': id: write letters and digits; after the first character, '.', '_' and '-' are allowed as well",
        ),
        ([made(why=Text(en="x" * 1001, zh=""))], "case 'a': why: longer than 1000 characters; shorten it"),
        ([made(why=Text(en="\x1b[2J", zh=""))], "case 'a': why: holds a control character; remove it"),
        ([made(group="x" * 65)], "case 'a': group: longer than 64 characters; shorten it"),
        (
            [made(backends=("torch",))],
            "case 'a': the case needs the backend torch, which the problem lacks; name array in entry.params or "
            "entry.returns",
        ),
        ([made(args=pack(1))], "case 'a': args: not a list; write one argument per parameter"),
        ([made(args=b"\x91" * 100_000)], "case 'a': args: not a list; write one argument per parameter"),
        ([made(args=b"\xc1")], "case 'a': args: not a list; write one argument per parameter"),
        (
            [made(args=pack([1, 2, 3]))],
            "case 'a': args: has 3 elements, but 2 are expected; correct args or entry.params",
        ),
    ],
)
def test_what_a_generator_yields_is_bounded(problem: Problem, cache: Cache, generated: list[Case], told: str) -> None:
    for _ in range(2):  # nothing of a broken package is cached
        with pytest.raises(PackageError) as caught:
            load_cases(problem, "s", FakeCaseMaker(generated), cache)
        assert str(caught.value) == f"{problem.folder}/generator.py: {told}"


def test_bytes_are_bounded(problem: Problem, cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cases_module, "MAX_BYTES", 1000)
    with pytest.raises(PackageError, match=r"generator\.py: its cases hold more than"):
        load_cases(problem, "s", FakeCaseMaker([made(expected=b"x" * 1000)]), cache)
    maker = FakeCaseMaker()
    maker.answer = b"x" * 1001
    with pytest.raises(PackageError, match=r"reference\.py: its answers hold more than"):
        load_cases(problem, "s", maker, cache)


def test_each_case_must_be_answered(problem: Problem, cache: Cache) -> None:
    maker = FakeCaseMaker([made()])
    maker.too_few = 1
    with pytest.raises(PackageError, match=r"reference\.py: gave 1 answers to 2 cases; it must answer every case"):
        load_cases(problem, "s", maker, cache)


def test_gradients_for_the_cases_that_have_them(write_package: WritePackage, cache: Cache) -> None:
    toml = with_entry(a="array", b="array").replace('kind = "exact"', 'kind = "array"\ngradient = true')
    problem = read_problem(write_package({"problem.toml": toml}))
    maker = FakeCaseMaker([made(gradient=False), made(id="b")])
    cases = load_cases(problem, "s", maker, cache)
    filled = load_gradients(problem, "s", cases, maker, cache)
    assert [case.gradients for case in filled] == [pack(7), None, None, None]
    assert load_gradients(problem, "s", cases, maker, cache) == filled
    assert maker.asked[2:] == ["gradients 3"]
    load_gradients(problem, "s", cases[:1], maker, cache)
    assert maker.asked[3:] == ["gradients 1"]


def test_no_gradients_where_the_problem_asks_for_none(problem: Problem, cache: Cache) -> None:
    maker = FakeCaseMaker()
    cases = load_cases(problem, "s", maker, cache)
    assert load_gradients(problem, "s", cases, maker, cache) is cases
