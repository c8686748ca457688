"""A ``torch.nn.Module``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from judge.backends.table import TENSORS
from judge.entry_kinds.kind import (
    CONSTRUCTOR_ARGUMENTS,
    AnswerFault,
    EntryKind,
    FailingCase,
    ShownCase,
    TypicalMistake,
    parameters,
)
from judge.errors import BadValue
from judge.models import FAULTS, Case, Entry, ModuleFault
from judge.text.messages import Phrase, mark, phrase
from judge.values import containers, scan, wire
from judge.values.json_forms import Converter
from judge.values.render import Place, steps

STATE, CALLS, MODE = mark("state dict"), mark("calls"), mark("mode")
_OUTPUTS = "outputs"
_FAULTS: tuple[tuple[ModuleFault, str], ...] = (
    ("detached", mark("the result carries no gradient: is it detached, or computed under no_grad?")),
    (
        "changes",
        mark("a second call with the same input returns something else; no call may depend on an earlier one"),
    ),
    (
        "graph",
        mark("the module keeps the graph of an earlier call; detach what it keeps, or compute it anew in each call"),
    ),
    (
        "grows",
        mark("the module keeps more after each call with the same input, such as a list of past results; forget them"),
    ),
    (
        "stale",
        mark("after a step of training, a call still uses the old parameters; keep nothing that depends on them"),
    ),
)


class ModuleKind(EntryKind):
    """A case holds the constructor's arguments, a state dict, the inputs of each call, and train or eval mode.

    The answer is a dict: ``outputs`` of the calls, the ``state`` afterwards, and which parameters are ``trained``. A
    data file may name the outputs alone; then only they are compared.
    """

    name = "module"
    entry_defaults: Mapping[str, object] = {"backends": [TENSORS], "returns": "array"}
    default_check = "array"

    def declaration_fault(self, entry: Entry) -> Phrase | None:
        if entry.backends != (TENSORS,) or entry.reference not in (None, TENSORS):
            return phrase(
                'backends: a module has only the backend "{backend}"; leave out backends and reference',
                backend=TENSORS,
            )
        return super().declaration_fault(entry)

    def arguments(self, entry: Entry, args: list[Any], convert: Converter) -> list[Any]:
        if [type(part) for part in args] != [list, dict, list, str]:
            raise BadValue(
                "args: a module needs four parts; write [[constructor arguments], {key: array}, [[inputs of a "
                'call], …], "eval"]'
            )
        constructor, state, calls, mode = args
        if mode not in ("train", "eval"):
            raise BadValue('args[3]: write "train" or "eval"')
        if not calls or not all(isinstance(call, list) for call in calls):
            raise BadValue("args[2]: is a list with the inputs of each call; write at least one")
        return [
            parameters(entry, constructor, convert, "args[0]"),
            {key: convert.array(value, f"args[1].{key}") for key, value in state.items()},
            [[_input(value, convert, f"args[2][{index}]") for value in call] for index, call in enumerate(calls)],
            mode,
        ]

    def answer(self, entry: Entry, expected: Any, args: list[Any], convert: Converter) -> Any:
        if not isinstance(expected, list) or len(expected) != len(args[2]):
            raise BadValue("expected: a module has one output per call; write a list of {count}", count=len(args[2]))
        return {
            _OUTPUTS: [convert.result(output, "array", f"expected[{index}]") for index, output in enumerate(expected)]
        }

    def argument_names(self, entry: Entry) -> list[str]:
        return [CONSTRUCTOR_ARGUMENTS, STATE, CALLS, MODE]

    def comparable(self, expected: bytes, actual: bytes) -> bytes:
        """Return the parts of the actual answer that the expected answer has."""
        try:
            ours, theirs = containers.items(expected), containers.items(actual, scan.most_values(expected))
        except wire.WireError:
            return actual
        # Faults are made equal here, because ``fault`` compares them: the reference may have some of them as well.
        kept = {FAULTS: ours[FAULTS]} if FAULTS in ours else {}
        return containers.with_items({key: value for key, value in theirs.items() if key in ours} | kept)

    def fault(self, expected: bytes, actual: bytes) -> AnswerFault | None:
        """Return the first fault that the reference does not have."""
        try:
            most = scan.most_values(expected)
            ours, theirs = (containers.items(raw, most).get(FAULTS) for raw in (expected, actual))
            if ours is None or theirs is None:
                return None
            allowed, found = wire.unpack(ours), wire.unpack(theirs, most)
        except wire.WireError:
            return None
        if not isinstance(found, list):
            return None
        new = ((name, text) for name, text in _FAULTS if name in found and name not in allowed)
        return next(
            (AnswerFault("gradient" if name == "detached" else "value", phrase(text)) for name, text in new), None
        )

    def placed(self, place: Place, fault: Phrase) -> Phrase:
        """Return what is wrong with an output, an entry of the state dict, or a parameter's ``requires_grad``."""
        match place:
            case ["outputs", int(number)]:
                return phrase("in the output of call {number}: {fault}", number=number + 1, fault=fault)
            case ["outputs", int(number), *inner]:
                text = mark("in the output of call {number}, result {place}: {fault}")
                return phrase(text, number=number + 1, place=steps(inner), fault=fault)
            case ["state", str(key)]:
                return phrase("in the state entry {key} after the calls: {fault}", key=key, fault=fault)
            case ["trained", str(key)]:
                return phrase("requires_grad of {key}: {fault}", key=key, fault=fault)
        return super().placed(place, fault)

    def typical_mistakes(self, case: Case) -> Iterator[TypicalMistake]:
        """Yield that all square weights, or one of them, are used transposed."""
        if case.expected is None:
            return
        constructor, state, calls, mode = wire.unpack(case.args)
        expected = _outputs(containers.items(case.expected).get(_OUTPUTS, b""))
        squares = {key: _transposed(value) for key, value in state.items() if _is_square(value)}
        squares = {key: value for key, value in squares.items() if value != state[key]}
        changes = [(phrase("the weights are used transposed; a linear layer is y = x Wᵀ + b"), squares)]
        if len(squares) > 1:
            text = mark("{key} is used transposed; a linear layer is y = x Wᵀ + b")
            changes += [(phrase(text, key=key), {key: value}) for key, value in squares.items()]
        for mistake, changed in changes if squares else []:
            args = wire.pack([constructor, {**state, **changed}, calls, mode])
            yield TypicalMistake(
                mistake,
                msgspec.structs.replace(case, args=args, expected=expected, gradient=False, gradients=None),
            )

    def shown(self, case: FailingCase) -> ShownCase:
        """Return the arguments, and the first output that is wrong."""
        most = scan.most_values(case.expected)
        ours, theirs = _outputs_in(case.expected, most), _outputs_in(case.actual, most)
        for expected, actual in zip(ours, theirs, strict=False):
            if not case.agree(_outputs(expected), _outputs(actual)):
                return super().shown(case._replace(expected=expected, actual=actual))
        return super().shown(case._replace(actual=self.comparable(case.expected, case.actual)))


def _input(value: Any, convert: Converter, place: str) -> Any:
    return convert.array(value, place) if isinstance(value, list | dict) else convert.plain(value, place)


def _is_square(value: Any) -> bool:
    return isinstance(value, wire.Array) and len(value.shape) == 2 and value.shape[0] == value.shape[1]


def _transposed(value: wire.Array) -> wire.Array:
    """Return the transpose of a small square matrix."""
    size, data = value.shape[0], bytes(value.data)
    width = len(data) // (size * size) if size else 0
    items = [data[at : at + width] for at in range(0, len(data), width)] if width else []
    return wire.Array(value.dtype, value.shape, b"".join(b"".join(items[row::size]) for row in range(size)))


def _outputs_in(raw: bytes, most: int) -> list[bytes]:
    """Return the encoded outputs in an encoded answer; an empty list if there are none."""
    try:
        return containers.elements(containers.items(raw, most).get(_OUTPUTS, b""), most)
    except wire.WireError:
        return []


def _outputs(raw: bytes) -> bytes:
    return containers.with_items({_OUTPUTS: raw})


KIND = ModuleKind()
