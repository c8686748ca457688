"""An answer comes from the process of the solution: no kind of entry fails on one, whatever its bytes are."""

from __future__ import annotations

import msgspec
import pytest

from judge.entry_kinds.kind import FailingCase
from judge.entry_kinds.table import KINDS
from judge.values import wire
from judge.values.render import shorten
from judge.values.scan import DICT

_MODULE = {"outputs": [1, 2], "state": {}, "trained": {}}
_CASES: dict[str, tuple[list[object], object]] = {
    "class": ([[1], [["push", 1], ["pop"]]], [None, 1]),
    "module": ([[1], {"w": 1}, [[1], [2]], "eval"], _MODULE),
}
_MANY = 1_000_000


def _extension(code: int, content: bytes) -> bytes:
    return msgspec.msgpack.encode(msgspec.msgpack.Ext(code, content))


_ANSWERS = {
    "deep": b"\x91" * 100_000 + b"\xc0",
    "cut off": b"\xdd\xff\xff\xff\xff",
    "no token": b"\xc1",
    "a number": b"\x05",
    "no text": b"\xa2\xff\xfe",
    "maps": b"\xdd" + _MANY.to_bytes(4, "big") + b"\x80" * _MANY,
    "maps in a dict": _extension(DICT, b"\xdd" + _MANY.to_bytes(4, "big") + b"\x80" * _MANY),
    "a deep dict": _extension(DICT, b"\x92\xa7outputs" + b"\x91" * 100_000 + b"\xc0"),
    "a deep key": _extension(DICT, b"\x92" + b"\x91" * 100_000 + b"\xc0\xc0"),
    "a key without a value": _extension(DICT, b"\x91\xa7outputs"),
    "an unknown extension": _extension(99, b"abc"),
    "a number as outputs": wire.pack({**_MODULE, "outputs": 5}),
    "outputs of another number": wire.pack({**_MODULE, "outputs": [1]}),
    "a number as key": wire.pack({5: 1}),
}


@pytest.mark.parametrize("kind", list(KINDS))
@pytest.mark.parametrize("answer", list(_ANSWERS))
def test_no_answer_makes_the_judge_fail(kind: str, answer: str) -> None:
    args, right = _CASES.get(kind, ([1], 1))
    expected, actual = wire.pack(right), _ANSWERS[answer]
    KINDS[kind].comparable(expected, actual)
    encoded = [wire.pack(argument) for argument in args]
    shown = KINDS[kind].shown(FailingCase(encoded, expected, actual, bytes.__eq__, _show, "en"))
    assert len(shown.inputs) == len(args)


def _show(raw: bytes) -> str:
    try:
        return shorten(wire.unpack(raw), 400)
    except wire.WireError as error:
        return str(error)
