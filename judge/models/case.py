"""One input with its expected answer."""

from __future__ import annotations

from typing import Literal

from judge.models.problem import Backend
from judge.models.record import NO_TEXT, Record, Text

Layout = Literal["dense", "strided", "transposed", "fortran", "reversed", "window", "broadcast", "shared"]


class Case(Record, frozen=True, kw_only=True):
    """One case. ``args`` and ``expected`` are encoded values (``judge.values.wire``), passed on without being decoded.

    With the ``layout`` strided, a solution receives each array as a non-contiguous view.
    """

    id: str
    group: str
    hidden: bool
    args: bytes
    expected: bytes | None = None
    why: Text = NO_TEXT
    backends: tuple[Backend, ...] = ()
    gradient: bool = True
    gradients: bytes | None = None
    layout: Layout = "dense"
