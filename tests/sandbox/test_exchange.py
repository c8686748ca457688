"""How a large request is sent, and the nonces of requests."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator

import pytest

from judge.sandbox import exchange as exchange_module
from judge.sandbox.exchange import Exchange
from judge.sandbox.protocol import HEADER, socket_pair

_LARGE = bytes(8 << 20)  # several times what a channel holds


@pytest.fixture
def ends() -> Iterator[tuple[socket.socket, socket.socket]]:
    ours, theirs = socket_pair()
    with ours, theirs:
        ours.setblocking(False)
        yield ours, theirs


def test_a_child_that_reads_gets_a_large_request_at_once(
    ends: tuple[socket.socket, socket.socket], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange_module, "_PATIENCE_S", 60.0)  # for the reading thread on a busy machine
    ours, theirs = ends
    taken: list[bytes] = []
    size = HEADER.size + len(_LARGE)
    reading = threading.Thread(target=lambda: taken.append(theirs.recv(size, socket.MSG_WAITALL)))
    reading.start()
    exchange = Exchange(ours, [_LARGE], 0)
    exchange.send(patiently=True)
    assert exchange.is_sent
    reading.join()
    assert taken[0][HEADER.size :] == _LARGE


def test_a_child_that_does_not_read_holds_nobody_up(ends: tuple[socket.socket, socket.socket]) -> None:
    exchange = Exchange(ends[0], [_LARGE], 0)
    exchange.send(patiently=True)
    assert not exchange.is_sent


def test_no_two_requests_have_the_same_nonce(ends: tuple[socket.socket, socket.socket]) -> None:
    """Hundreds of nonces are drawn at once."""
    ours, theirs = ends
    nonces = set()
    for _ in range(300):
        Exchange(ours, [b""], 0).send()
        nonces.add(HEADER.unpack(theirs.recv(HEADER.size))[1])
    assert len(nonces) == 300


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_process_has_nonces_of_its_own(ends: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = ends
    Exchange(ours, [b""], 0)  # draws many
    forked = os.fork()
    if forked == 0:
        Exchange(ours, [b""], 0).send()
        os._exit(0)
    os.waitpid(forked, 0)
    Exchange(ours, [b""], 0).send()
    assert HEADER.unpack(theirs.recv(HEADER.size))[1] != HEADER.unpack(theirs.recv(HEADER.size))[1]
