"""What the sandbox observed of one request."""

from __future__ import annotations

from typing import Literal

from judge.models.record import Record


class Denial(Record, frozen=True, kw_only=True):
    """A system call that the sandbox refused: its name, and what it would have done, as a message with ``{call}``."""

    call: str
    attempt: str


Outcome = Literal["answered", "exited", "signalled", "cpu", "wall", "memory", "output", "protocol", "starved", "lost"]


class Execution(Record, frozen=True, kw_only=True):
    """What the sandbox observed of one request to a child: facts, no verdict.

    ``outcome``: ``answered`` (``value`` holds the reply) · ``exited``/``signalled`` (``status`` is the exit status or
    the signal's number) · ``cpu``/``wall``/``memory``/``output`` (that limit was exceeded and the child was killed) ·
    ``protocol`` (the bytes received were not a reply) · ``starved`` (the machine gave it no processor) · ``lost`` (the
    sandbox itself died). ``idle_s`` is the time in which the child neither computed nor waited for a processor.
    """

    outcome: Outcome
    value: bytes | memoryview = b""
    status: int = 0
    cpu_s: float = 0.0
    wall_s: float = 0.0
    idle_s: float = 0.0
    memory_mib: float = 0.0
    printed: bytes = b""
    denials: tuple[Denial, ...] = ()
