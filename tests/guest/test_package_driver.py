from __future__ import annotations

from typing import Any

import msgspec
import pytest

from judge.guest.messages import MAX_CASES, Call, Examine, Generate, Generated, GenerateSized, Load, Reply
from judge.guest.package_driver import PackageDriver
from judge.models import Entry
from judge.values.wire import Array, pack, unpack

pytestmark = pytest.mark.usefixtures("as_in_a_child")


def _generate(source: str, params: dict[str, str] | None = None, seed: str = "s", kind: str = "function") -> Reply:
    request = Generate(
        source=source.encode(), filename="generator.py", seed=seed, params=params or {"a": "plain"}, kind=kind
    )
    return PackageDriver().handle(request)


def _cases(source: str, params: dict[str, str] | None = None, seed: str = "s") -> list[Generated]:
    reply = _generate(source, params, seed)
    assert reply.status == "ok", reply
    return msgspec.msgpack.decode(reply.value, type=list[Generated])


def _yields(expression: str) -> str:
    return f"import numpy as np\ndef generate(rng):\n    yield {expression}\n"


def test_cases_come_in_their_order_with_all_they_have() -> None:
    made = _cases(
        "def generate(rng):\n"
        "    yield {'id': 'one', 'args': [1], 'why': 'small', 'group': 'easy', 'gradient': False, 'expected': 3}\n"
        "    yield {'id': 'two', 'args': ([2, (3,)],)}\n"
    )
    assert [case.id for case in made] == ["one", "two"]
    assert (made[0].why, made[0].group, made[0].gradient) == ("small", "easy", False)
    assert unpack(made[0].expected or b"") == 3
    assert unpack(made[1].args) == [[2, [3]]]
    assert made[1].expected is None


def test_the_seed_decides() -> None:
    source = _yields("{'id': 'x', 'args': [rng.random()]}")
    assert _cases(source, seed="a") == _cases(source, seed="a")
    assert _cases(source, seed="a") != _cases(source, seed="b")


@pytest.mark.parametrize(
    ("value", "dtype", "shape"),
    [
        ("[1, 2]", "int64", (2,)),
        ("[[1.5], [2]]", "float64", (2, 1)),
        ("[True]", "bool", (1,)),
        ("np.zeros((2, 3), np.float32)", "float32", (2, 3)),
        ("{'dtype': 'float16', 'data': [1, 2]}", "float16", (2,)),
        ("{'dtype': 'bfloat16', 'data': np.ones(3, np.float32)}", "bfloat16", (3,)),
    ],
)
def test_arrays(value: str, dtype: str, shape: tuple[int, ...]) -> None:
    (made,) = _cases(_yields(f"{{'id': 'x', 'args': [{value}]}}"), {"a": "array"})
    (array,) = unpack(made.args)
    assert isinstance(array, Array)
    assert (array.dtype, array.shape) == (dtype, shape)
    assert made.bfloat16 is (dtype == "bfloat16")


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("3", "must yield dicts"),
        ("{'id': 'x'}", "must yield dicts"),
        ("{'id': 'x', 'args': [1], 'extra': 1}", "must yield dicts"),
        ("{'id': 3, 'args': [1]}", "id must be a string"),
        ("{'id': 'x', 'args': 1}", "args a list"),
        ("{'id': '\\ud800' * 100, 'args': 1}", "id must be a string"),
        ("1 / 0", "ZeroDivisionError"),
    ],
)
def test_what_is_no_case_is_reported(expression: str, message: str) -> None:
    reply = _generate(_yields(expression))
    assert reply.status == "raised"
    assert message in str(reply.reason)
    assert len(msgspec.msgpack.encode(reply)) < 20_000


@pytest.mark.parametrize(
    ("kind", "wrong", "right"),
    [
        ("cyclic-list", "[[1, 2], 2]", "([1, 2], 1)"),
        ("list-nodes", "[[1], 2]", "[(1,), []]"),
        ("distinct-tree", "[1, 1]", "[1, 2]"),
    ],
)
def test_nodes_that_cannot_be_built_are_the_generators_fault(kind: str, wrong: str, right: str) -> None:
    reply = _generate(_yields(f"{{'id': 'x', 'args': [{wrong}]}}"), {"a": kind})
    assert reply.status == "raised"
    assert f"case x: a {kind} is written as" in str(reply.reason)
    assert len(_cases(_yields(f"{{'id': 'x', 'args': [{right}]}}"), {"a": kind})) == 1


def test_too_many_cases_are_stopped() -> None:
    reply = _generate("def generate(rng):\n    while True:\n        yield {'id': 'x', 'args': [1]}\n")
    assert reply.status == "raised"
    assert str(MAX_CASES) in str(reply.reason)


@pytest.mark.parametrize(
    "source", ["", "generate = 3", "def generate(): yield 1", "def generate(rng): return 5", "def ("]
)
def test_a_broken_generator_is_reported(source: str) -> None:
    assert _generate(source).status == "raised"


def _author(source: str) -> PackageDriver:
    driver = PackageDriver()
    entry = Entry(kind="function", name="f", aliases=(), params={}, returns="plain")
    load = Load(source=source.encode(), filename="checker.py", backend="", entry=entry)
    assert driver.handle(load).status == "ok"
    return driver


def _examine(source: str, args: Any = (), expected: Any = 1, actual: Any = 1) -> Reply:
    return _author(source).handle(Examine(args=pack(list(args)), expected=pack(expected), actual=pack(actual)))


@pytest.mark.parametrize(
    ("said", "accepted", "message"),
    [
        ("True", True, ""),
        ("'one is missing'", False, "one is missing"),
        ("False", False, "the package's checker rejects the answer"),
        ("None", False, "the package's checker rejects the answer"),
        ("1", False, "the package's checker rejects the answer"),
        ("''", False, "the package's checker rejects the answer"),
        ("args == [7] and expected < actual", True, ""),
    ],
)
def test_only_true_accepts(said: str, accepted: bool, message: str) -> None:
    reply = _examine(f"def check(args, expected, actual):\n    return {said}\n", [7], 1, 2)
    assert reply.status == "ok"
    assert unpack(reply.value) is accepted
    assert str(reply.reason) == message


def test_a_checker_sees_arrays() -> None:
    array = Array("float64", (1,), bytes(8))
    reply = _examine(
        "def check(args, expected, actual):\n    return bool((expected == actual).all())", (), array, array
    )
    assert unpack(reply.value) is True


def test_a_checker_that_raises_is_reported() -> None:
    reply = _examine("def check(args, expected, actual):\n    return actual[0]\n", (), 1, 2)
    assert reply.status == "raised"
    assert "TypeError" in str(reply.reason)
    assert 'File "checker.py", line 2' in reply.traceback


def test_what_it_does_not_serve_is_reported() -> None:
    assert PackageDriver().handle(Call(args=b"")).status == "raised"
    assert PackageDriver().handle(Examine(args=b"", expected=b"", actual=b"")).status == "raised"


def test_marked_arrays_in_a_state_dict_are_arrays() -> None:
    state = "{'w': {'dtype': 'bfloat16', 'data': [[1.5]]}, 'b': {'dtype': 'float32', 'data': [1]}}"
    (made,) = _cases(_yields(f"{{'id': 'x', 'args': [[2], {state}, [], 'train']}}"))
    found = unpack(made.args)[1]
    assert (found["w"].dtype, found["w"].shape) == ("bfloat16", (1, 1))
    assert found["b"].dtype == "float32"
    assert made.bfloat16


def test_a_generated_case_may_have_a_layout() -> None:
    (case,) = _cases(_yields("{'id': 'x', 'args': [np.ones(2)], 'layout': 'strided'}"), {"a": "array"})
    assert case.layout == "strided"
    reply = _generate(_yields("{'id': 'x', 'args': [1], 'layout': 'spiral'}"))
    assert str(reply.reason).startswith("case x: layout is 'spiral'; choose one of dense, strided, ")


def _grown(source: str) -> list[Generated]:
    request = GenerateSized(
        source=source.encode(), filename="generator.py", seed="s", params={"a": "plain"}, kind="function"
    )
    reply = PackageDriver().handle(request)
    assert reply.status == "ok", reply
    return msgspec.msgpack.decode(reply.value, type=list[Generated])


def test_cases_of_doubling_sizes_end_with_the_first_none() -> None:
    made = _grown("def generate(rng): 1 / 0\ndef sized(rng, size): return None if size > 40 else [[0] * size]")
    assert [(case.id, len(unpack(case.args)[0])) for case in made] == [("8", 8), ("16", 16), ("32", 32)]


def test_a_generator_without_sizes_makes_none_of_them() -> None:
    assert _grown("def generate(rng): 1 / 0") == []
