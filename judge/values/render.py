"""Render any decoded value as a short text: like ``repr``, with the middle of long values left out and counted.

Time and length are bounded by the limit, not by the value, because a hostile value may be built to exhaust its reader.
How arrays are rendered is up to the caller: this module cannot read their elements.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from judge.text.phrases import Phrase, phrase
from judge.values.wire import Array, Opaque

LIMIT = 200
_MAX_DEPTH = 20
_MAX_INT_BITS = 4096  # longer ones are slow to write in decimal, and Python refuses those over 4300 digits
_BITS_PER_DIGIT = 3.3219280948873623
_MARGIN = 40  # room for the brackets and the count of what is left out
_Container = list[object] | tuple[object, ...] | dict[object, object]
_BRACKETS = {list: "[]", tuple: "()", dict: "{}"}

Place = tuple[int | str, ...]
"""The indices and keys that lead to a value in a container."""

RenderArray = Callable[[Array, int], str]
"""Returns an array as text, in about as many characters as the second argument says."""


def array_name(array: Array, limit: int = LIMIT) -> str:
    """Return the dtype and the shape of an array."""
    name = printable(clip(array.dtype, 40))
    if len(array.shape) > 64:
        return f"{name} of {len(array.shape)} dimensions"
    return f"{name} {array.shape}"


def shorten(value: object, limit: int = LIMIT, render_array: RenderArray = array_name) -> str:
    """Return ``value`` in at most ``limit`` characters (at least one), always printable and on one line."""
    return clip(_Renderer(render_array).text(value, limit, 0), limit)


def clip(text: str, limit: int) -> str:
    """Return ``text`` cut to ``limit`` characters, with an ellipsis where something was cut."""
    return text if len(text) <= limit else text[: max(limit - 1, 0)] + "…"


def printable_phrase(message: Phrase, limit: int = 1000) -> Phrase:
    """Return the phrase with each of its texts printable and of at most ``limit`` characters."""
    return message.mapped(lambda text: clip(printable(text), limit))


def printable(text: str) -> str:
    """Return ``text`` with every character escaped that a terminal might interpret."""
    return text if text.isprintable() else repr(text)[1:-1]


def in_result(place: Place, fault: Phrase) -> Phrase:
    """Return a fault of an answer with its place before it, such as ``in result ['a'][0]``."""
    return phrase("in result {place}: {fault}", place=steps(place), fault=fault) if place else fault


def steps(place: Iterable[int | str]) -> str:
    """Return a place as it is written in Python, with long keys cut."""
    return "".join(f"[{clip(step, 40)!r}]" if isinstance(step, str) else f"[{step}]" for step in place)


class _Renderer:
    """Renders values, and the arrays in them with ``render_array``."""

    def __init__(self, render_array: RenderArray) -> None:
        self._render_array = render_array

    def text(self, value: object, limit: int, depth: int) -> str:
        """Return a value in about ``limit`` characters. ``depth`` is the number of containers around it."""
        whole = self._whole(value, limit)
        if whole is not None:
            return whole
        if isinstance(value, (str, bytes)):
            return _ends(value, limit)
        if isinstance(value, (list, tuple, dict)):
            return self._container(value, limit, depth)
        text = self._leaf(value, limit)
        return _digits(text, limit) if text.lstrip("-").isdecimal() else text

    def _whole(self, value: object, limit: int) -> str | None:
        """Return the full text if it fits into ``limit``, else None, in time proportional to ``limit``."""
        pieces: list[str] = []
        size = 0
        for piece in self._pieces(value, limit):
            size += len(piece)
            if size > limit:
                return None
            pieces.append(piece)
        return "".join(pieces)

    def _pieces(self, value: object, limit: int) -> Iterator[str]:
        """Yield the full text in pieces, without recursion. A part longer than ``limit`` yields some text that is too
        long."""
        stack: list[Iterator[tuple[str, object]]] = [iter([("", value)])]
        closers = [""]
        while stack:
            for before, item in stack[-1]:
                yield before
                if isinstance(item, (list, tuple, dict)):
                    brackets = _BRACKETS[type(item)]
                    yield brackets[0]
                    closers.append(",)" if isinstance(item, tuple) and len(item) == 1 else brackets[1])
                    stack.append(_members(item))
                    break
                yield self._leaf(item, limit)
            else:
                stack.pop()
                yield closers.pop()

    def _leaf(self, value: object, limit: int) -> str:
        if isinstance(value, (str, bytes)):
            return repr(value[: limit + 1])  # one more than fits, to notice a text that does not fit
        if isinstance(value, int) and value.bit_length() > _MAX_INT_BITS:
            return f"<an integer of about {int(value.bit_length() / _BITS_PER_DIGIT)} digits>"
        if isinstance(value, Array):
            return self._render_array(value, limit)
        if isinstance(value, Opaque):
            return f"<{printable(str(value.what))}>"
        return repr(value)

    def _container(self, value: _Container, limit: int, depth: int) -> str:
        opening, closing = tuple(_BRACKETS[type(value)])
        room = limit - _MARGIN
        if room < 1 or depth >= _MAX_DEPTH:
            return f"{opening}… {len(value)} …{closing}"
        if isinstance(value, dict):
            head, tail = self._first_pairs(value, room, depth), list[str]()
        else:
            head = self._fitting(value, room * 2 // 3) or [self.text(value[0], room * 2 // 3, depth + 1)]
            last = value[max(len(head), len(value) - limit) :]
            tail = self._fitting(last[::-1], room // 3)[::-1]
        left_out = len(value) - len(head) - len(tail)
        middle = [f"… {left_out} more …" if tail else f"… {left_out} more"] if left_out else []
        return opening + ", ".join([*head, *middle, *tail]) + closing

    def _first_pairs(self, value: dict[object, object], room: int, depth: int) -> list[str]:
        texts: list[str] = []
        for key, item in value.items():
            text = f"{self.text(key, room // 2, depth + 1)}: {self.text(item, room // 2, depth + 1)}"
            room -= len(text) + 2
            if room < 0 and texts:
                break
            texts.append(text)
        return texts

    def _fitting(self, items: Iterable[object], room: int) -> list[str]:
        """Return the texts of the first items that fit into ``room`` as a whole. An array gets half of it."""
        texts: list[str] = []
        for item in items:
            text = self._whole(item, room // 2 if isinstance(item, Array) and room > _MARGIN else room)
            if text is None:
                break
            room -= len(text) + 2
            texts.append(text)
        return texts


def _members(container: _Container) -> Iterator[tuple[str, object]]:
    comma = ""
    if isinstance(container, dict):
        for key, value in container.items():
            yield comma, key
            yield ": ", value
            comma = ", "
    else:
        for value in container:
            yield comma, value
            comma = ", "


def _ends(text: str | bytes, limit: int) -> str:
    """Return the head and the tail of a long string, with the number of characters between them."""
    keep = max(limit - _MARGIN, 2)
    while True:
        head, tail = text[: keep * 2 // 3], text[len(text) - keep // 3 :]
        left_out = len(text) - len(head) - len(tail)
        short = f"{head!r} … {left_out} more … {tail!r}" if tail else f"{head!r} … {left_out} more"
        if len(short) <= limit or keep <= 2:
            return short
        keep //= 2  # escapes may take up to ten characters each


def _digits(text: str, limit: int) -> str:
    """Return the first and the last digits of a number, with their count."""
    keep = max((limit - 20) // 2, 1)
    return f"{text[:keep]}…{text[-keep:]} ({len(text.lstrip('-'))} digits)"
