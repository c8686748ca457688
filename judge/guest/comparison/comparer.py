"""The trusted comparer: compares and renders answers that hold arrays, in a child that never sees a user's code.

Theory of operation: a child of the numpy template is sent one request after the other, and answers each. What it is
given as ``actual`` came out of an untrusted child and is hostile: ``compare_arrays.open_array`` checks dtype, shape and
length against each other before numpy sees the bytes, and whatever is wrong with them is a finding. ``expected`` is the
judge's own: where it cannot be read, that is an error and not a finding.

numpy is loaded with the first request, so that whoever speaks to this module can import the messages without it.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from judge.values import wire
from judge.values.dtypes import Tolerance

Detail = Literal["shape", "dtype", "nan", "value", "gradient", "mutated-input"]


class CompareRequest(msgspec.Struct, frozen=True, tag_field="op", tag="compare"):
    """Compare two packed values. ``tolerance`` maps a dtype to (rtol, atol) and overrides the defaults.

    ``detail`` replaces the sub-verdict of whatever is found wrong; ``name`` says in the message what was compared.
    With the detail ``gradient`` any floating dtype will do, since the expected gradients are computed in float64.
    ``default_float`` is what an answer to integers has to be in, where ``expected`` (from numpy) is in float64.
    """

    expected: bytes
    actual: bytes
    tolerance: Tolerance = {}
    detail: Literal["gradient", "mutated-input"] | None = None
    name: str = ""
    default_float: str = "float64"


class RenderRequest(msgspec.Struct, frozen=True, tag_field="op", tag="render"):
    """Write a packed value in at most ``limit`` characters."""

    value: bytes
    limit: int = 400


class Comparison(msgspec.Struct, frozen=True):
    """The reply to ``CompareRequest``."""

    ok: bool
    detail: Detail | None = None
    message: str = ""


class Rendering(msgspec.Struct, frozen=True):
    """The reply to ``RenderRequest``."""

    text: str


_REQUESTS = msgspec.msgpack.Decoder(CompareRequest | RenderRequest)


def handle(payload: bytes) -> bytes:
    """Answer one packed request. Raises ``msgspec.DecodeError`` if it is none, ``ValueError`` on a bad ``expected``."""
    request = _REQUESTS.decode(payload)
    if isinstance(request, RenderRequest):
        return msgspec.msgpack.encode(Rendering(render(request.value, request.limit)))
    return msgspec.msgpack.encode(answer(request))


def compare(expected: bytes, actual: bytes, tolerance: Tolerance) -> Comparison:
    """Whether a packed answer is the packed expected one, within the tolerance of its dtype."""
    return answer(CompareRequest(expected, actual, tolerance))


def answer(request: CompareRequest) -> Comparison:
    """Compare as the request says."""
    from judge.guest.comparison.rules import Rules, first_wrong, narrowed

    expected = wire.unpack(request.expected)
    if request.default_float == "float32":
        expected = narrowed(expected)
    rules = Rules.with_overrides(request.tolerance, gradient=request.detail == "gradient")
    try:
        actual = wire.unpack(request.actual)
    except wire.WireError as error:
        return Comparison(False, request.detail, _about(request, f"the answer cannot be read: {error}"))
    found = first_wrong(expected, actual, rules)
    if found is None:
        return Comparison(True)
    return Comparison(False, request.detail or found.detail, _about(request, found.message))


def render(value: bytes, limit: int) -> str:
    """The short text of a packed value: arrays with dtype, shape, first and last elements. Never raises."""
    from judge.guest.comparison.render import render_value

    try:
        return render_value(wire.unpack(value), limit)
    except wire.WireError as error:
        return f"<unreadable: {error}>"[: max(limit, 0)]


def _about(request: CompareRequest, message: str) -> str:
    match request.detail, request.name:
        case "gradient", name:
            return f"gradient of {name}: {message}" if name else f"gradient: {message}"
        case _, "":
            return message
        case _, name:
            return f"{name}: {message}"
