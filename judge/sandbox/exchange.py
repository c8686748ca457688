"""One request on a child's channel and its reply, as bytes of bounded size, sent and received without blocking."""

from __future__ import annotations

import os
import select
import socket
import struct
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import NamedTuple

import msgspec

from judge.models import Limits
from judge.sandbox.protocol import HEADER, allocate_reply

Buffer = bytes | bytearray | memoryview

_FIRST_CHUNK = 1 << 14  # most replies are smaller, and allocating memory for a large one takes longer than reading it
_MAX_PIECES = 64
_SMALL = 1 << 14  # joining the pieces of a message takes less time than handling each of them
_PATIENCE_S = 0.002  # a child that is reading a request takes more of it within this time
_INT, _CREDENTIALS = struct.Struct("=i"), struct.Struct("=3i")
GRACE = 1.25  # a child is killed a quarter above the CPU limit, so that a case slightly above can be repeated
_MANY = 512  # bytes
_RECEIVED_CLOSE_ON_EXEC = getattr(socket, "MSG_CMSG_CLOEXEC", 0)
_LOOKING = socket.MSG_PEEK | socket.MSG_DONTWAIT


class EndReason(StrEnum):
    """How a request ended, as far as the judge's side of the channel can see.

    ``SILENT``: the child closed its channel, and only the fork server knows how it ended. ``DENIED``: the child made
    too many refused system calls.
    """

    ANSWERED = "answered"
    SILENT = "silent"
    DENIED = "denied"
    CPU = "cpu"
    WALL = "wall"
    MEMORY = "memory"
    OUTPUT = "output"
    PROTOCOL = "protocol"
    STARVED = "starved"


class Request(msgspec.Struct, frozen=True):  # quicker to make than a named tuple
    """A request that is ready to be sent: its pieces, its limits and the largest reply in bytes.

    ``idle_s`` bounds the time in which the child neither computes nor waits for a processor. ``on_sent`` is called
    once, when the request has been sent. After that the limits are enforced, and the wall time counts. The child is
    ended at ``grace`` times the CPU limit. ``allocate`` returns memory for a large reply.
    """

    pieces: Sequence[Buffer]
    limits: Limits
    max_reply: int
    idle_s: float = float("inf")
    on_sent: Callable[[], None] | None = None
    grace: float = GRACE
    allocate: Callable[[int], memoryview] = allocate_reply


class NoReply(Exception):
    """The request ended without a reply."""

    def __init__(self, reason: EndReason) -> None:
        super().__init__(reason)
        self.reason = reason


class Greeting(NamedTuple):
    """What a child sends when it is confined: its process id, there and here, and its notification descriptor or -1."""

    inner_pid: int
    pid: int
    listener: int


def receive_greeting(channel: socket.socket, timeout_s: float) -> Greeting | None:
    """Return a child's greeting; None if it does not arrive within the time. ``channel`` does not block afterwards.

    The kernel adds the sender's process id in this process's PID namespace if ``ask_for_pid`` was called before.
    """
    channel.settimeout(timeout_s)
    try:
        message, ancillary, _, _ = channel.recvmsg(
            32, socket.CMSG_SPACE(_INT.size) + socket.CMSG_SPACE(_CREDENTIALS.size), _RECEIVED_CLOSE_ON_EXEC
        )
    except OSError:
        return None
    finally:
        channel.setblocking(False)
    if not message.startswith(b"!"):
        return None
    pid = inner_pid = int(message[1:])
    listener = -1
    for _, kind, data in ancillary:
        if kind == socket.SCM_RIGHTS:
            (listener,) = _INT.unpack(data)
        else:
            pid = _CREDENTIALS.unpack(data)[0]
    return Greeting(inner_pid, pid, listener)


def ask_for_pid(channel: socket.socket) -> None:
    """Let the kernel add the sender's process id to messages, if it can."""
    if hasattr(socket, "SO_PASSCRED"):
        channel.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)


_nonces: list[bytes] = []
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_nonces.clear)  # no two processes use the same ones


def _nonce() -> bytes:
    """Return an unpredictable nonce. Asking the kernel for each of them would take several times as long."""
    try:
        return _nonces.pop()
    except IndexError:
        many = os.urandom(_MANY)
        _nonces.extend(many[start : start + 8] for start in range(0, _MANY, 8))
        return os.urandom(8)


class Exchange:
    """Sends one request and collects its reply. All methods raise ``NoReply``.

    A reply that has another nonce or is longer than announced is a protocol error. So is one that was written before
    its request, because it cannot have the nonce.
    """

    def __init__(
        self,
        channel: socket.socket,
        pieces: Sequence[Buffer],
        max_reply: int,
        allocate: Callable[[int], memoryview] = allocate_reply,
    ) -> None:
        self._channel, self._max_reply, self._allocate = channel, max_reply, allocate
        self._nonce = _nonce()
        size = sum(map(len, pieces))
        header = HEADER.pack(size, self._nonce)
        if size <= _SMALL:
            self._outgoing = [memoryview(b"".join((header, *pieces)))]
        else:
            self._outgoing = [memoryview(header), *(memoryview(piece) for piece in pieces if len(piece))]
        self._head = b""
        self._reply = memoryview(b"")
        self._received = -1  # bytes of the reply itself; -1 before its header has arrived
        self.moved = 0  # bytes sent and received so far

    @property
    def is_sent(self) -> bool:
        """Whether the whole request has been sent."""
        return not self._outgoing

    @property
    def reply(self) -> memoryview:
        """The reply without its header, as a view that can be hashed."""
        return self._reply.toreadonly()

    def send(self, *, patiently: bool = False) -> None:
        """Send as much as the channel takes. ``patiently``: if it is full, wait briefly for the child to read."""
        outgoing = self._outgoing
        while outgoing:
            try:
                if len(outgoing) == 1:  # most requests are small, and sendmsg takes longer
                    sent = self._channel.send(outgoing[0])
                else:
                    sent = self._channel.sendmsg(outgoing[:_MAX_PIECES])
            except BlockingIOError:
                if patiently and self._takes_more():
                    continue
                return
            except OSError:
                raise NoReply(EndReason.SILENT) from None
            self.moved += sent
            while outgoing and sent >= len(outgoing[0]):
                sent -= len(outgoing.pop(0))
            if sent:
                outgoing[0] = outgoing[0][sent:]

    def _takes_more(self) -> bool:
        waiting = select.poll()
        waiting.register(self._channel, select.POLLOUT)
        return bool(waiting.poll(_PATIENCE_S * 1000))

    def receive(self) -> bool:
        """Receive what has arrived; return whether the reply is complete."""
        try:
            if self._received < 0:
                self._receive_head()
            elif self._received < len(self._reply):
                self._received += self._took(self._channel.recv_into(self._reply[self._received :]))
                if self._received == len(self._reply):
                    self._expect_no_more()
        except BlockingIOError:
            return False
        except OSError:
            raise NoReply(EndReason.SILENT) from None
        return self._received == len(self._reply)

    def _receive_head(self) -> None:
        chunk = self._channel.recv(_FIRST_CHUNK)
        self._took(len(chunk))
        head = self._head = self._head + chunk
        if len(head) < HEADER.size:
            return
        size, echo = HEADER.unpack_from(head)
        if echo != self._nonce:
            raise NoReply(EndReason.PROTOCOL)
        if size > self._max_reply:
            raise NoReply(EndReason.OUTPUT)
        self._received = len(head) - HEADER.size
        if self._received > size:
            raise NoReply(EndReason.PROTOCOL)
        if self._received == size:
            self._reply = memoryview(head)[HEADER.size :]
        else:
            self._reply = self._allocate(size)
            self._reply[: self._received] = head[HEADER.size :]

    def _expect_no_more(self) -> None:
        try:
            more = self._channel.recv(1, _LOOKING)
        except BlockingIOError:
            return
        except OSError:
            raise NoReply(EndReason.SILENT) from None
        raise NoReply(EndReason.PROTOCOL if more else EndReason.SILENT)

    def _took(self, count: int) -> int:
        if not count:
            raise NoReply(EndReason.SILENT)
        self.moved += count
        return count
