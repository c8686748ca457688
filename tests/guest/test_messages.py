"""The judge reads what leaves a sandbox without taking much more memory than it has bytes."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator

import msgspec
import pytest

from judge.guest.messages import Generated, read_generated
from judge.values.wire import WireError

_LARGE = 24 << 20


@pytest.fixture(autouse=True)
def _traced() -> Iterator[None]:
    tracemalloc.start()
    yield
    tracemalloc.stop()


def test_the_cases_of_a_generator_are_not_copied() -> None:
    reply = msgspec.msgpack.encode([Generated(id="1", args=bytes(_LARGE), expected=bytes(_LARGE), why="large")])
    tracemalloc.reset_peak()
    held = tracemalloc.get_traced_memory()[0]
    (case,) = read_generated(reply)
    assert tracemalloc.get_traced_memory()[1] - held < 1 << 20
    assert (case.id, case.why, len(case.args)) == ("1", "large", _LARGE)


def test_a_case_with_very_long_texts_is_not_decoded() -> None:
    """One character beyond the usual ones makes a text four times as large."""
    reply = msgspec.msgpack.encode([Generated(id="1", args=b"", why="\U0001f600" + "x" * _LARGE)])
    tracemalloc.reset_peak()
    held = tracemalloc.get_traced_memory()[0]
    with pytest.raises(WireError, match="texts of more than"):
        read_generated(reply)
    assert tracemalloc.get_traced_memory()[1] - held < 1 << 20
