"""What the judge has to know about an entry kind outside the sandbox."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, NamedTuple

from judge.errors import BadValue
from judge.models import Case, Entry, Language, ValueType
from judge.text.messages import Phrase, mark, phrase
from judge.text.phrases import NOTHING
from judge.values.json_forms import Converter
from judge.values.render import Place, in_result

NO_FUNCTIONS = phrase("functions: only an entry with a harness has functions; remove the key")
NO_IN_PLACE = phrase("in_place: only a function can have it; remove the key")

Shows = Callable[[bytes], str]
"""Returns an encoded value as bounded text."""


class FailingCase(NamedTuple):
    """A failing case with encoded values: each of the arguments, and both answers. A missing answer is empty.

    ``agree`` returns whether a part of the actual answer is right, given both parts encoded. ``reason`` is what the
    sandbox reported, if an answer is missing.
    """

    args: list[bytes]
    expected: bytes
    actual: bytes
    agree: Callable[[bytes, bytes], bool]
    show: Shows
    language: Language
    reason: Phrase = NOTHING

    def text(self, raw: bytes) -> str:
        """Return an answer as text; empty if there is no answer."""
        return self.show(raw) if raw else ""


class ShownCase(NamedTuple):
    """A failing case in words: the arguments, and the part of either answer that matters."""

    inputs: list[str]
    expected: str
    actual: str


class TypicalMistake(NamedTuple):
    """A mistake that solutions of a kind make, and a changed case that is answered correctly with this mistake."""

    mistake: Phrase
    case: Case


class AnswerFault(NamedTuple):
    """What is wrong with an answer, and the sub-verdict for it."""

    detail: Literal["value", "gradient"]
    reason: Phrase


class EntryKind:
    """A kind of entry as seen by the judge. Its half inside the sandbox is the module of the same name in
    ``judge.guest.entry_kinds``.

    ``args`` are the elements of a case's ``args`` in a data file, before or after conversion.
    """

    name = ""

    fresh_child = False
    """Whether every case runs in a child of its own, in which nothing has run before."""

    is_one_call = False
    """Whether a case is one call of a function, whose result is the answer."""

    has_harness = False
    """Whether the package's ``harness.py`` calls the solution."""

    answer_is_printed = False
    """Whether the answer is what is printed on standard output."""

    entry_defaults: Mapping[str, object] = {}
    """The defaults of ``[entry]`` in problem.toml for this kind."""

    default_check: str | None = None
    """The checker if problem.toml names none; None if problem.toml has to name one."""

    itemised: frozenset[int] = frozenset()
    """The arguments that are shown as one line per item; the last items matter most."""

    def declaration_fault(self, entry: Entry) -> Phrase | None:
        """Return what is wrong with ``[entry]`` in problem.toml, with the remedy."""
        if entry.functions:
            return NO_FUNCTIONS
        return NO_IN_PLACE if entry.in_place else None

    def arguments(self, entry: Entry, args: list[Any], convert: Converter) -> list[Any]:
        """Return the arguments of a data line as values for the wire format. Raises BadValue."""
        raise NotImplementedError

    def answer(self, entry: Entry, expected: Any, args: list[Any], convert: Converter) -> Any:
        """Return one expected answer of a data line as a value for the wire format. Raises BadValue."""
        raise NotImplementedError

    def count_fault(self, entry: Entry, count: int) -> Phrase | None:
        """Return what is wrong with a generated case that has ``count`` arguments, with the remedy."""
        wanted = len(self.argument_names(entry))
        return None if count == wanted else wrong_count(count, wanted)

    def excess(self, entry: Entry, count: int) -> bool:
        """Return whether ``--case`` has more arguments than the entry takes."""
        return False

    def argument_names(self, entry: Entry) -> list[str]:
        """Return a label for each argument. Labels that are not the entry's own names are marked for translation."""
        raise NotImplementedError

    def value_types(self, entry: Entry, count: int) -> list[ValueType]:
        """Return the type of each of ``count`` arguments."""
        return ["plain"] * count

    def idle_source(self, entry: Entry) -> str | None:
        """Return a solution that does nothing, to measure what reading the input costs; None if there is none."""
        return None

    def standard_input(self, args: bytes) -> bytes | None:
        """Return the standard input of a case with these encoded arguments; None if it has none.

        A child with a standard input serves that case only, and is not sent the arguments.
        """
        return None

    def vocabulary(self, args: list[Any]) -> set[tuple[str, int]]:
        """Return the operations of a case with their numbers of elements; shrinking must not produce others."""
        return set()

    def comparable(self, expected: bytes, actual: bytes) -> bytes:
        """Return the part of an encoded answer that is compared with the expected one."""
        return actual

    def fault(self, expected: bytes, actual: bytes) -> AnswerFault | None:
        """Return what is wrong with an encoded answer apart from the part that is compared."""
        return None

    def placed(self, place: Place, fault: Phrase) -> Phrase:
        """Return what is wrong with an answer, preceded by the place in words."""
        return in_result(place, fault)

    def typical_mistakes(self, case: Case) -> Iterator[TypicalMistake]:
        """Yield the mistakes that a solution of this kind may have made in this case."""
        yield from ()

    def shown(self, case: FailingCase) -> ShownCase:
        """Return a failing case in words."""
        return ShownCase(list(map(case.show, case.args)), case.text(case.expected), case.text(case.actual))


def parameters(entry: Entry, args: list[Any], convert: Converter, place: str) -> list[Any]:
    """Return arguments for the entry's parameters as values for the wire format. Raises BadValue."""
    if len(args) > len(entry.params):
        names = ", ".join(entry.params) or phrase("none")
        raise BadValue(
            "{place}: {count} arguments for {params} ({names}); correct args or entry.params",
            place=place,
            count=len(args),
            params=len(entry.params),
            names=names,
        )
    return [
        convert.typed(value, kind, f"{place}[{index}]")
        for index, (value, kind) in enumerate(zip(args, entry.params.values(), strict=False))
    ]


def wrong_count(count: int, wanted: int) -> Phrase:
    """Return the fault of a generated case with a wrong number of arguments."""
    return phrase(
        "args: has {count} elements, but {wanted} are expected; correct args or entry.params",
        count=count,
        wanted=wanted,
    )


NOT_SHOWN = mark("(cannot be shown)")
CONSTRUCTOR_ARGUMENTS, OPERATIONS = mark("arguments"), mark("operations")
