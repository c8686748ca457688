"""The messages between the judge and the drivers in the sandbox. Everything that leaves a sandbox has one of
these types.

A message travels as a frame (``judge.values.frames``): its small fields are encoded in the first part, and each
field in ``ATTACHED`` is a part of its own, so that large values are neither encoded nor copied.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal, TypeVar

import msgspec

from judge.models import Entry, Layout
from judge.text.phrases import Phrase
from judge.values import frames, wire
from judge.values.wire import Buffer

MAX_CASES = 2000  # of one generator
MAX_MUTANTS = 20_000  # of one source
LONGEST_TEXTS = 1 << 17  # bytes of the texts in a reply: message, traceback and standard error


class GuestMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Base of all messages."""

    ATTACHED: ClassVar[tuple[str, ...]] = ()


M = TypeVar("M", bound=GuestMessage)
_ENCODE = msgspec.msgpack.Encoder().encode


def framed(message: GuestMessage, **pieces: Sequence[Buffer]) -> list[Buffer]:
    """Return the message as a frame in pieces. ``pieces`` are attached fields that the message leaves empty."""
    names = message.ATTACHED
    if not names:
        return frames.join([_ENCODE(message)])
    attached = [pieces.get(name) or getattr(message, name) for name in names]
    if any(getattr(message, name) for name in names):  # they would be sent twice
        message = msgspec.structs.replace(message, **dict.fromkeys(names, b""))
    return frames.join([_ENCODE(message), *attached])


def read(decoder: msgspec.msgpack.Decoder[M], frame: Buffer, longest: int | None = None) -> M:
    """Return the message in a frame, which may come from a sandbox. Raises ``WireError`` if it is malformed.

    ``longest`` bounds the bytes of the message without its attachments.
    """
    head, *attached = frames.split(frame)
    if longest is not None and len(head) > longest:
        raise wire.WireError("a message of more than {limit} bytes", limit=longest)
    message = wire.read(decoder, head)
    names = message.ATTACHED
    if len(names) != len(attached):
        raise wire.WireError("a message with wrong attachments")
    for name, part in zip(names, attached, strict=True):  # nothing else refers to the message yet
        msgspec.structs.force_setattr(message, name, wire.copied(part))
    return message


class Load(GuestMessage, frozen=True, kw_only=True, tag="load"):
    """Load a solution, a reference or a package's checker, and find its entry.

    ``harness`` is the source of the package's harness, which calls the entry's functions; it is empty for other kinds.
    ``code`` is the compiled source, or empty. It comes from the reply to the same request in another child, which had
    not run any of the source.
    """

    source: bytes
    filename: str
    backend: str
    entry: Entry
    forbid: tuple[str, ...] = ()
    harness: bytes = b""
    code: bytes = b""


class Call(GuestMessage, frozen=True, kw_only=True, tag="call"):
    """Call the entry with encoded arguments; with ``gradient`` also return the gradients of its floating inputs.

    ``layout`` is the memory layout of the arrays (see ``judge.guest.strides``). A call that still computes after
    ``stop_after_s`` seconds is interrupted, and its reply names the line; 0 lets it run. With ``load``, the solution is
    loaded first.
    """

    ATTACHED = ("args",)

    args: bytes = b""
    gradient: bool = False
    layout: Layout = "dense"
    stop_after_s: float = 0.0
    load: Load | None = None


class Generate(GuestMessage, frozen=True, kw_only=True, tag="generate"):
    """Run a package's generator. ``library`` holds the sources of further modules that it may import."""

    source: bytes
    filename: str
    seed: str
    params: dict[str, str]
    kind: str
    library: dict[str, bytes] = {}


class GenerateSized(Generate, frozen=True, kw_only=True, tag="generate_sized"):
    """Run a generator's function ``sized`` for doubling sizes, not ``generate``. The id of each case is its size."""


class Differentiate(GuestMessage, frozen=True, kw_only=True, tag="differentiate"):
    """Ask a package's reference for its gradients. If it confirms the ``proposed`` ones, these are the answer."""

    ATTACHED = ("args", "proposed")

    args: bytes = b""
    proposed: bytes = b""


class Examine(GuestMessage, frozen=True, kw_only=True, tag="examine"):
    """Ask a package's own checker."""

    ATTACHED = ("args", "expected", "actual")

    args: bytes = b""
    expected: bytes = b""
    actual: bytes = b""


class Validate(GuestMessage, frozen=True, kw_only=True, tag="validate"):
    """Ask a generator's ``validate`` about encoded arguments.

    The value of the reply is a text: the fault, or empty. ``library`` is needed in the first request to a child only.
    """

    ATTACHED = ("args",)

    source: bytes
    filename: str
    args: bytes = b""
    library: dict[str, bytes] = {}


class Mutate(GuestMessage, frozen=True, kw_only=True, tag="mutate"):
    """Ask for the mechanical mutants of a source. The value of the reply is a list of ``Mutant``."""

    source: bytes
    filename: str


Request = Load | Call | Generate | GenerateSized | Differentiate | Examine | Validate | Mutate


Status = Literal[
    "ok", "broken", "forbidden", "raised", "memory", "denied", "exit",
    "mutated", "gradient", "parameters", "asserted", "package", "entry",
]  # fmt: skip


class Reply(GuestMessage, frozen=True, kw_only=True):
    """The result of a request.

    ``ok``: the message is a remark that is shown if the value is wrong; ``broken``: the source cannot be loaded;
    ``entry``: it has no usable entry; ``forbidden``: it breaks a rule of the problem; ``raised``: an exception was
    raised; ``memory``: memory ran out; ``denied``: the sandbox refused a file; ``exit``: sys.exit was called;
    ``mutated``: an input was changed; ``gradient``: the result carries no gradient; ``parameters``: the parameters are
    not those that the statement names; ``asserted``: an assertion of the package's harness failed, whose message in
    Chinese is in ``values``; ``package``: the harness itself failed. ``message`` is a phrase's template and ``values``
    are its values. ``line`` is the line of the source where it happened, 0 if unknown. ``stderr`` is the end of what a
    program wrote to standard error, after ``stderr_lines_before`` lines that are left out.
    """

    ATTACHED = ("value", "gradients")

    status: Status
    value: bytes = b""
    gradients: bytes = b""
    message: str = ""
    values: dict[str, str | Phrase] = {}
    traceback: str = ""
    line: int = 0
    stderr: str = ""
    stderr_lines_before: int = 0

    @property
    def reason(self) -> Phrase:
        """The message as a phrase. Code of a package gives its Chinese in ``values``, as ``zh``."""
        chinese = self.values.get("zh")
        return Phrase(self.message, zh=chinese) if isinstance(chinese, str) else Phrase(self.message, self.values)


class Mutant(GuestMessage, frozen=True, kw_only=True):
    """A source with one small change: the operator's name, and the changed line as it was and as it is.

    A second-order mutant has two of the changes; ``parts`` holds the lines of each, as they were and as they are.
    """

    operator: str
    line: int
    before: str
    after: str
    source: bytes
    parts: tuple[tuple[str, str], ...] = ()


class Generated(GuestMessage, frozen=True, kw_only=True):
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


class _GeneratedView(Generated, frozen=True, kw_only=True):
    """A case whose values are views of the reply, which may hold a hundred megabytes."""

    args: memoryview  # type: ignore[assignment]  # a view, where Generated has bytes
    expected: memoryview | None = None  # type: ignore[assignment]  # as above


class _GeneratedTexts(msgspec.Struct):
    """The texts of a generated case, still encoded: a decoded text may take four times as much memory."""

    id: msgspec.Raw = msgspec.Raw()
    why: msgspec.Raw = msgspec.Raw()
    why_zh: msgspec.Raw = msgspec.Raw()
    group: msgspec.Raw = msgspec.Raw()
    layout: msgspec.Raw = msgspec.Raw()


_GENERATED = msgspec.msgpack.Decoder(Annotated[list[_GeneratedView], msgspec.Meta(max_length=MAX_CASES)])
_TEXTS = msgspec.msgpack.Decoder(Annotated[list[_GeneratedTexts], msgspec.Meta(max_length=MAX_CASES)])


def read_generated(raw: Buffer) -> list[Generated]:
    """Return the cases in a generator's reply. Raises ``WireError``."""
    for texts in wire.read(_TEXTS, raw):
        if sum(len(getattr(texts, name)) for name in texts.__struct_fields__) > LONGEST_TEXTS:
            raise wire.WireError("a case with texts of more than {limit} bytes", limit=LONGEST_TEXTS)
    return [*wire.read(_GENERATED, raw)]


MUTANTS = msgspec.msgpack.Decoder(Annotated[list[Mutant], msgspec.Meta(max_length=MAX_MUTANTS)])
