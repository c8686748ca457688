"""What the judge and the drivers in the sandbox say to one another: all that comes out of a sandbox is of these
types."""

from __future__ import annotations

from typing import Literal

import msgspec

Layout = Literal["dense", "strided", "transposed", "fortran", "reversed", "window", "broadcast", "shared"]


class Message(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Base of all messages."""


class Load(Message, frozen=True, kw_only=True, tag="load"):
    """Load a solution (or a reference) and find its entry."""

    source: bytes
    filename: str
    backend: str
    kind: str
    name: str
    aliases: tuple[str, ...]
    params: dict[str, str]
    returns: str
    forbid: tuple[str, ...] = ()


class Call(Message, frozen=True, kw_only=True, tag="call"):
    """Call the entry with encoded arguments; with ``gradient`` also send back the gradients of its floating inputs.

    ``layout`` is the memory layout of the arrays (see ``judge.guest.strides``).
    """

    args: memoryview
    gradient: bool = False
    layout: Layout = "dense"


class Generate(Message, frozen=True, kw_only=True, tag="generate"):
    """Run a package's generator. ``library`` holds the sources of the modules that it may import besides."""

    source: bytes
    filename: str
    seed: str
    params: dict[str, str]
    kind: str
    library: dict[str, bytes] = {}


class Differentiate(Message, frozen=True, kw_only=True, tag="differentiate"):
    """Ask a package's reference for its gradients."""

    args: bytes


class Examine(Message, frozen=True, kw_only=True, tag="examine"):
    """Ask a package's own checker."""

    args: bytes
    expected: bytes
    actual: bytes


class Validate(Message, frozen=True, kw_only=True, tag="validate"):
    """Ask a generator's ``validate`` about encoded arguments.

    The value of the reply is a text: the fault, or empty. ``library`` is needed in the first request to a child only.
    """

    source: bytes
    filename: str
    args: bytes
    library: dict[str, bytes] = {}


class Mutate(Message, frozen=True, kw_only=True, tag="mutate"):
    """Ask for the mechanical mutants of a source. The value of the reply is a list of ``Mutant``."""

    source: bytes
    filename: str


Request = Load | Call | Generate | Differentiate | Examine | Validate | Mutate


class Reply(Message, frozen=True, kw_only=True):
    """What became of a request.

    ``ok``; ``broken``: the source cannot be loaded; ``forbidden``: it breaks a rule of the problem; ``raised``: an
    exception got out; ``memory``: that was a want of memory; ``denied``: that was the sandbox's refusal of a file;
    ``exit``: sys.exit was called; ``mutated``: an input was changed; ``gradient``: the result carries no gradient;
    ``parameters``: the parameters are not those that the statement names.
    ``line`` is where in the source it happened, as far as that is known; 0 where not.
    """

    status: Literal["ok", "broken", "forbidden", "raised", "memory", "denied", "exit", "mutated", "gradient", "parameters"]
    value: bytes = b""
    gradients: bytes = b""
    message: str = ""
    traceback: str = ""
    line: int = 0


class Mutant(Message, frozen=True, kw_only=True):
    """A source with one small change: the operator's name, and the changed line as it was and as it is."""

    operator: str
    line: int
    before: str
    after: str
    source: bytes


def with_value(reply: Reply, parts: list[bytes | memoryview]) -> list[bytes | memoryview]:
    """The encoded reply with a value in pieces as its last field, so that large arrays are sent from where they lie."""
    head = bytearray(msgspec.msgpack.encode(reply))
    head[0] += 1  # one more field in a map of few
    head += b"\xa5value\xc6" + sum(map(len, parts)).to_bytes(4, "big")
    return [bytes(head), *parts]


class Generated(Message, frozen=True, kw_only=True):
    """One case from a generator, its values encoded."""

    id: str
    args: bytes
    expected: bytes | None = None
    why: str = ""
    why_zh: str = ""
    group: str = "core"
    gradient: bool = True
    bfloat16: bool = False
    layout: Layout = "dense"
