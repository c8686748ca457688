"""The trusted comparer: compare and render answers that hold arrays, in a child that never runs a user's code.

Theory of operation: a child of the NumPy fork server answers one request after the other. The ``actual`` value of a
request came out of an untrusted child and is hostile: its values are counted before it is decoded, and
``comparison.arrays.decode_array`` checks dtype, shape and length against each other before NumPy sees the bytes. An
``actual`` value that cannot be read is a wrong answer. ``expected`` comes from the judge: if it cannot be read, that is
an error.

NumPy is imported with the first request, so that the judge can import the messages without it.
"""

from __future__ import annotations

import functools
import mmap
from typing import Literal

import msgspec

from judge.guest.messages import GuestMessage, framed, read
from judge.models import Detail
from judge.text.phrases import NOTHING, Phrase, phrase
from judge.values import scan, wire
from judge.values.dtypes import Tolerance
from judge.values.render import Place
from judge.values.wire import Buffer


class CompareRequest(GuestMessage, frozen=True, kw_only=True, tag="compare"):
    """Compare two packed values. ``tolerance`` maps a dtype to (rtol, atol) and overrides the defaults.

    ``detail`` replaces the sub-verdict of any fault. ``names`` name the elements of a compared list in
    the message.
    """

    ATTACHED = ("expected", "actual")

    expected: bytes = b""
    actual: bytes = b""
    tolerance: Tolerance = {}
    detail: Literal["gradient"] | None = None
    names: tuple[str, ...] = ()


class RenderRequest(GuestMessage, frozen=True, kw_only=True, tag="render"):
    """Write a packed value in at most ``limit`` characters."""

    ATTACHED = ("value",)

    value: bytes = b""
    limit: int = 400


class InMemory(GuestMessage, frozen=True, kw_only=True, tag="in-memory"):
    """Answer the request at this place of the file that is the comparer's standard input.

    Only the judge can write to the file, and the judge does not do so before it has the reply.
    """

    start: int
    size: int


class Comparison(GuestMessage, frozen=True, kw_only=True):
    """The reply to ``CompareRequest``."""

    ok: bool
    detail: Detail | None = None
    reason: Phrase = NOTHING
    place: Place = ()  # where in the answer the fault is


class Rendering(GuestMessage, frozen=True, kw_only=True):
    """The reply to ``RenderRequest``."""

    text: str


_REQUESTS = msgspec.msgpack.Decoder(CompareRequest | RenderRequest | InMemory)


def handle(frame: Buffer) -> list[Buffer]:
    """Answer one request. Raises ``WireError`` if it is malformed, ``ValueError`` on a bad ``expected``."""
    request = read(_REQUESTS, frame)
    if isinstance(request, InMemory):
        request = read(_REQUESTS, _memory()[request.start : request.start + request.size])
    if isinstance(request, RenderRequest):
        return framed(Rendering(text=render(request.value, request.limit)))
    return framed(answer(request))


@functools.cache
def _memory() -> memoryview:
    """Return the file that is this process's standard input."""
    return memoryview(mmap.mmap(0, 0, mmap.MAP_PRIVATE, mmap.PROT_READ))


def compare(expected: bytes, actual: bytes, tolerance: Tolerance) -> Comparison:
    """Return whether a packed answer is the packed expected one, within the tolerance of its dtype."""
    return answer(CompareRequest(expected=expected, actual=actual, tolerance=tolerance))


def answer(request: CompareRequest) -> Comparison:
    """Compare the two values of a request.

    An answer may hold two values per byte of the expected one, and a few more (``scan.most_values``). An answer with
    more values is wrong, and is not decoded.
    """
    from judge.guest.comparison.rules import Rules, first_wrong

    expected = wire.unpack(request.expected)
    rules = Rules.with_overrides(request.tolerance, of_gradient=request.detail == "gradient")
    try:
        actual = wire.unpack(request.actual, scan.most_values(request.expected))
    except wire.WireError as error:
        unreadable = phrase("the answer cannot be read: {error}", error=error)
        return Comparison(ok=False, detail=request.detail, reason=_about(request, unreadable))
    wrong = first_wrong(expected, actual, rules, request.names)
    if wrong is None:
        return Comparison(ok=True)
    if request.detail != "gradient":
        return Comparison(ok=False, detail=wrong.detail, reason=wrong.reason, place=wrong.place)
    reason = wrong.placed() if wrong.gradient_of else _about(request, wrong.placed())
    return Comparison(ok=False, detail=request.detail, reason=reason)


def render(value: bytes, limit: int) -> str:
    """Return a packed value as a short text: arrays with dtype, shape, first and last elements. Never raises."""
    from judge.guest.comparison.render import render_value

    try:
        return render_value(wire.unpack(value), limit)
    except wire.WireError as error:
        return f"<unreadable: {error}>"[: max(limit, 0)]


def _about(request: CompareRequest, fault: Phrase) -> Phrase:
    return phrase("gradient: {fault}", fault=fault) if request.detail == "gradient" else fault
