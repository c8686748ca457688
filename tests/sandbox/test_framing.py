"""Waiting for a message: awake for a moment, then not."""

from __future__ import annotations

import os
import select
import time

import pytest

from judge.sandbox import framing


def test_what_is_there_comes_at_once_and_nothing_comes_after_a_moment() -> None:
    reading, writing = os.pipe()
    waiting = select.poll()
    waiting.register(reading, select.POLLIN)
    started = time.monotonic()
    assert framing.soon(waiting, started) == []
    assert time.monotonic() - started >= framing._AWAKE_S
    os.write(writing, b"!")
    assert framing.soon(waiting, time.monotonic()) == [(reading, select.POLLIN)]
    os.close(reading)
    os.close(writing)


def test_where_nobody_can_give_way_nobody_stays_awake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(framing, "_give_way", None)
    reading, writing = os.pipe()
    waiting = select.poll()
    waiting.register(reading, select.POLLIN)
    os.write(writing, b"!")
    assert framing.soon(waiting, time.monotonic()) == []
    os.close(reading)
    os.close(writing)
