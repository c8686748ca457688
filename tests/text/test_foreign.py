"""Messages of the operating system and of libraries are shown in the user's language."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from typing import Any

import msgspec
import numpy as np
import pytest

from judge.errors import UsageError
from judge.probes import arrays, plain
from judge.text.foreign import foreign
from judge.text.messages import translate
from judge.text.phrases import phrase_of
from judge.toml import TomlError, loads


class Point(msgspec.Struct):
    """A record with a bound, to be decoded from faulty JSON."""

    x: int


@pytest.mark.parametrize("name", ["ENOENT", "EACCES", "EISDIR", "ENOTDIR", "ENOSPC", "EROFS", "ENAMETOOLONG", "ELOOP"])
def test_the_common_reasons_of_the_system_are_known(name: str) -> None:
    code = getattr(errno, name)
    reason = foreign(OSError(code, os.strerror(code), "file"))
    assert str(reason) == os.strerror(code)
    assert translate(reason, "zh") != os.strerror(code)


@pytest.mark.parametrize("text", ["[1", "[1 2]", "{1: 2}", '{"a" 1}', "[1] 2", '["a', "x"])
def test_the_common_faults_of_json_are_known(text: str) -> None:
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads(text)
    assert translate(foreign(caught.value.msg), "zh").isascii() is False


@pytest.mark.parametrize(
    "text", ['a = "\\q"', 'a = "\\ud800"', "a = {b = 1, b = 2}", "a = 'x\n'", "a = 'x", "a", "[a]\n[a]"]
)
def test_the_faults_of_toml_are_known(text: str) -> None:
    with pytest.raises(TomlError) as caught:
        loads(text)
    assert not translate(phrase_of(caught.value), "zh").isascii()


@pytest.mark.parametrize("text", ["[1", "{1: 2}", '{"x": "1"}', '{"y": 1}', "[1]", "", '{"x": 1} 2'])
def test_the_common_faults_of_records_are_known(text: str) -> None:
    with pytest.raises(msgspec.DecodeError) as caught:
        msgspec.json.decode(text, type=Point)
    assert str(foreign(caught.value)) == str(caught.value)
    assert " - at " not in translate(foreign(caught.value), "zh")
    assert not any(
        word in translate(foreign(caught.value), "zh") for word in ("xpected", "issing", "nvalid", "runcated")
    )


@pytest.mark.parametrize(
    ("check", "arguments", "said"),
    [
        (plain.check_integer, ("k", 0, 1, 9), "k 必须是 1 到 9 之间的整数"),
        (plain.check_integers, ("nums", ["x"], -5, 5, (1, 9)), "nums：每一项都必须是 -5 到 5 之间的整数"),
        (plain.check_number, ("lr", 2.0, 0, 0.5), "lr 必须是 0 到 0.5 之间的数"),
        (plain.check_length, ("nums", [], (1, 9)), "nums 必须是含 1 到 9 项的列表"),
        (plain.check_text, ("s", "", (1, 9)), "s 必须是含 1 到 9 个字符的字符串"),
        (plain.check_text, ("s", "é", (1, 9), "ab"), "s 中不能有 'é'"),
        (plain.check_choice, ("mode", "x", ["sum", "mean"]), "mode 只能是 'sum', 'mean' 之一"),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_what_validators_say_is_known(check: Callable[..., None], arguments: tuple[object, ...], said: str) -> None:
    with pytest.raises(ValueError, match=str(arguments[0])) as caught:
        check(*arguments)
    assert translate(foreign(caught.value), "zh") == said


@pytest.mark.parametrize(
    "wish",
    [{"kinds": "i"}, {"shape": (3, None)}, {"ndim": (2, 3)}, {"size": (9, 10)}],
    ids=lambda wish: next(iter(wish)),
)
def test_what_validators_say_of_arrays_is_known(wish: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="x") as caught:
        arrays.check_array("x", np.zeros((2, 2)) if "shape" in wish else np.zeros(2), **wish)
    assert not translate(foreign(caught.value), "zh").isascii()
    for minus_infinity in (False, True):
        with pytest.raises(ValueError, match="finite") as caught:
            arrays.check_entries("x", np.array([np.nan]), 5, minus_infinity=minus_infinity)
        assert translate(foreign(caught.value), "zh").endswith("绝对值不超过 5")


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("each number is an integer from -10**9 to 10**9", "每个数必须是 -10**9 到 10**9 之间的整数"),
        ("k is an integer from 1 to 50", "k 必须是 1 到 50 之间的整数"),
        ("from 1 to 3000 numbers are allowed, not 0", "允许 1 到 3000 个数，而不是 0 个"),
        ("two arguments are expected: the list of numbers and k", "应有两个参数：数的列表和 k"),
        ("all arrays have one dtype, float64 or float32", "所有数组的 dtype 必须相同：float64 或 float32"),
        ("an operation is [push, value], [pop] or [peek]", "操作只能是 [push, value], [pop] 或 [peek]"),
        ("q, k and v need one floating dtype", "q, k and v 须为同一种浮点 dtype"),
        ("there are at most 6 000 000 entries", "最多 6 000 000 个元素"),
        ("one argument is expected: the list of intervals", "应有一个参数：区间列表"),
    ],
)
def test_what_the_validators_of_packages_often_say_is_known(message: str, said: str) -> None:
    assert translate(foreign(message), "zh") == said


def test_other_messages_stay_as_they_are() -> None:
    fault = UsageError("{reason}", reason=foreign("what {nobody} knows"))
    assert translate(fault, "zh") == str(fault) == "what {nobody} knows"
    assert str(foreign("x" * 1000)) == "x" * 1000
