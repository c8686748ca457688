"""What the judge and the drivers in the box say to one another: all that comes out of a box is of these types."""

from __future__ import annotations

from typing import Literal

import msgspec


class Message(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Base of all messages."""


class Load(Message, frozen=True, kw_only=True, tag="load"):
    """Load a solution (or a reference) and find its entry."""

    source: bytes
    filename: str
    flavour: str
    kind: str
    name: str
    aliases: tuple[str, ...]
    params: dict[str, str]
    returns: str
    forbid: tuple[str, ...] = ()


class Call(Message, frozen=True, kw_only=True, tag="call"):
    """Call the entry with encoded arguments; with ``gradient`` also send back the gradients of its floating inputs."""

    args: bytes
    gradient: bool = False


class Generate(Message, frozen=True, kw_only=True, tag="generate"):
    """Run a package's generator."""

    source: bytes
    filename: str
    seed: str
    params: dict[str, str]
    kind: str


class Differentiate(Message, frozen=True, kw_only=True, tag="differentiate"):
    """The gradients of the loaded function by central differences."""

    args: bytes


class Examine(Message, frozen=True, kw_only=True, tag="examine"):
    """Ask a package's own checker."""

    args: bytes
    expected: bytes
    actual: bytes


Request = Load | Call | Generate | Differentiate | Examine


class Reply(Message, frozen=True, kw_only=True):
    """What became of a request.

    ``ok``; ``broken``: the source cannot be loaded; ``forbidden``: it breaks a rule of the problem; ``raised``: an
    exception got out; ``memory``: that was a want of memory; ``denied``: that was the box's refusal of a file;
    ``exit``: sys.exit was called; ``mutated``: an input was changed; ``gradient``: the result carries no gradient.
    """

    status: Literal["ok", "broken", "forbidden", "raised", "memory", "denied", "exit", "mutated", "gradient"]
    value: bytes = b""
    gradients: bytes = b""
    message: str = ""
    traceback: str = ""


class Generated(Message, frozen=True, kw_only=True):
    """One case from a generator, its values encoded."""

    id: str
    args: bytes
    expected: bytes | None = None
    why: str = ""
    group: str = "generated"
    gradient: bool = True
    bfloat16: bool = False
