"""The driver of a package's own code: generator, validator and checker."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any, get_args

import msgspec

from judge.errors import TranslatableError
from judge.guest import codec, library, loading, tracebacks
from judge.guest.backends.numpy import holds_bfloat16, ndarray, to_bfloat16
from judge.guest.entry_kinds.table import KINDS
from judge.guest.messages import (
    MAX_CASES,
    Examine,
    Generate,
    Generated,
    GenerateSized,
    Load,
    Mutate,
    Reply,
    Request,
    Validate,
    framed,
    read,
)
from judge.guest.mutation import mutants
from judge.models import Layout
from judge.text.phrases import mark, phrase
from judge.values import wire
from judge.values.node_forms import FORMS
from judge.values.wire import Array, Buffer, Pairs

_DECODER = msgspec.msgpack.Decoder(Request)
_ENCODER = msgspec.msgpack.Encoder()
SMALLEST_SIZE, MOST_SIZES = 8, 20
_MAX_MESSAGE = 500  # characters
_REJECTED = mark("the package's validator rejects the input")
_MALFORMED = mark("an argument does not have the form that the statement describes ({error})")
_KEYS = {"id", "args", "expected", "why", "group", "gradient", "layout"}


class BadCase(TranslatableError):
    """The generator yielded something that is not a case."""


def make() -> Callable[[Buffer], list[Buffer]]:
    """Return a fresh driver for one child."""
    driver = PackageDriver()
    return lambda frame: framed(driver.handle(read(_DECODER, frame)))


class PackageDriver:
    """Answer requests; never raise."""

    def __init__(self) -> None:
        self._check: Callable[..., Any] | None = None
        self._validate: tuple[bytes, Callable[..., Any] | None] = (b"", None)
        self._filename = ""

    def handle(self, request: Request) -> Reply:
        """Answer one request. Whatever the package's code raises becomes part of the reply."""
        try:
            return self._answer(request)
        except BaseException as error:
            reason = tracebacks.reason(error)
            traceback = tracebacks.own_traceback(error, self._filename)
            return Reply(status="raised", message=reason.text, values=reason.values, traceback=traceback)

    def _answer(self, request: Request) -> Reply:
        match request:
            case Generate():
                self._filename = request.filename
                library.install(request.library)
                module = loading.load(request.source, request.filename)
                yielded = (
                    _sized_cases(module, request.seed)
                    if isinstance(request, GenerateSized)
                    else _generated_cases(module, request.seed)
                )
                cases = [_generated(case, request) for case in _bounded(yielded)]
                return Reply(status="ok", value=_ENCODER.encode(cases))
            case Load():
                self._filename = request.filename
                self._check = loading.load(request.source, request.filename).check
                return Reply(status="ok")
            case Examine():
                assert self._check is not None
                result = self._check(
                    *(_plain(wire.unpack(raw)) for raw in (request.args, request.expected, request.actual))
                )
                reason = (
                    result if isinstance(result, str) and result else mark("the package's checker rejects the answer")
                )
                return Reply(
                    status="ok", value=wire.pack(result is True), message="" if result is True else reason[:2000]
                )
            case Validate():
                self._filename = request.filename
                if self._validate[0] != request.source:
                    library.install(request.library)
                    module = loading.load(request.source, request.filename)
                    self._validate = request.source, getattr(module, "validate", None)
                return _objection(self._validate[1], request.args)
            case Mutate():
                self._filename = request.filename
                return Reply(status="ok", value=_ENCODER.encode(mutants.mutants(request.source)))
        raise ValueError(f"this driver does not serve {type(request).__name__}")


def _objection(validate: Callable[..., Any] | None, args: bytes) -> Reply:
    """Return the validator's objection to the arguments as the message of a reply; empty if they are allowed.

    An ``InvalidInput`` of the library also has a message in Chinese. Bad arguments may raise any exception.
    """
    if validate is not None:
        try:
            validate(_plain(wire.unpack(args)))
        except ValueError as error:
            english, chinese = str(error), getattr(error, "zh", "")
            if english and isinstance(chinese, str) and chinese:
                texts = (tracebacks.plain(text, _MAX_MESSAGE) for text in (english, chinese))
                return Reply(status="ok", message=next(texts), values={"zh": next(texts)})
            return Reply(status="ok", message=tracebacks.plain(english, _MAX_MESSAGE) or _REJECTED)
        except Exception as error:
            fault = tracebacks.plain(tracebacks.one_line(error), _MAX_MESSAGE)
            return Reply(status="ok", message=_MALFORMED, values={"error": fault})
    return Reply(status="ok")


def _generated_cases(module: ModuleType, seed: str) -> Iterator[Any]:
    yield from module.generate(random.Random(seed))


def _sized_cases(module: ModuleType, seed: str) -> Iterator[Any]:
    """Yield the case of ``sized`` for each doubling size, until it returns None; nothing if there is no ``sized``."""
    sized = getattr(module, "sized", None)
    if sized is None:
        return
    for size in (SMALLEST_SIZE << step for step in range(MOST_SIZES)):
        args = sized(random.Random(f"{seed}/{size}"), size)
        if args is None:
            return
        yield {"id": str(size), "args": args}


def _bounded(cases: Iterator[Any]) -> Iterator[Any]:
    for count, case in enumerate(cases):
        if count >= MAX_CASES:
            raise BadCase("the generator yields more than {limit} cases", limit=MAX_CASES)
        yield case


def _generated(case: Any, request: Generate) -> Generated:
    if not isinstance(case, dict) or not {"id", "args"} <= case.keys() <= _KEYS:
        raise BadCase("the generator must yield dicts with id, args, why …; it yielded {case}", case=str(case)[:80])
    if not isinstance(case["args"], list | tuple) or not isinstance(case["id"], str):
        raise BadCase("case {case}: id must be a string and args a list", case=str(case["id"])[:40])
    layout = case.get("layout", "dense")
    if layout not in get_args(Layout):
        names = ", ".join(get_args(Layout))
        raise BadCase(
            "case {case}: layout is {layout}; choose one of {names}",
            case=case["id"][:40],
            layout=repr(str(layout)[:40]),
            names=names,
        )
    why = case.get("why", "")
    if not isinstance(why, dict):
        why = {"en": str(why), "zh": str(why)}
    if why.keys() != {"en", "zh"} or not all(isinstance(text, str) for text in why.values()):
        raise BadCase(
            "case {case}: why must be a string, or a dict with {keys}", case=case["id"][:40], keys="'en', 'zh'"
        )
    types = KINDS[request.kind].value_types(request.params, len(case["args"]))
    arguments = [_value(value, kind) for value, kind in zip(case["args"], types, strict=True)]
    packed = wire.pack(arguments)
    _check_nodes(case["id"], packed, types)
    return Generated(
        id=case["id"],
        args=packed,
        expected=wire.pack(_value(case["expected"], "plain")) if "expected" in case else None,
        why=why["en"],
        why_zh=why["zh"],
        group=str(case.get("group", "core")),
        gradient=bool(case.get("gradient", True)),
        bfloat16=holds_bfloat16(arguments),
        layout=layout,
    )


def _check_nodes(id: str, packed: bytes, types: list[str]) -> None:
    """Raise BadCase for nodes that cannot be built, which would look like a fault of the solution."""
    if FORMS.keys().isdisjoint(types):
        return
    for value, kind in zip(wire.unpack(packed), types, strict=True):
        form = FORMS.get(kind)
        if form is not None and not form.fits(value):
            raise BadCase(
                "case {case}: a {value_type} is written as {form}",
                case=id[:40],
                value_type=kind,
                form=phrase(form.written),
            )


def _value(value: Any, kind: str) -> Any:
    """Return a generator's value as wire data; marked arrays and lists for array parameters become arrays."""
    if isinstance(value, dict) and value.keys() == {"dtype", "data"}:
        return _marked(value["dtype"], value["data"])
    if isinstance(value, dict) and any(isinstance(item, dict) for item in value.values()):
        return Pairs([part for key, item in value.items() for part in (key, _value(item, "plain"))])
    if kind == "array" and isinstance(value, list | tuple):
        if any(isinstance(item, dict) or hasattr(item, "dtype") for item in value):
            return [_value(item, kind) for item in value]
        import numpy as np

        return codec.flatten(np.asarray(value), "array")
    if isinstance(value, list | tuple) and any(
        hasattr(item, "dtype") or isinstance(item, dict | list) for item in value
    ):
        return [_value(item, kind) for item in value]
    return codec.flatten(value, "array")


def _marked(dtype: str, data: Any) -> Array:
    import numpy as np

    if dtype == "bfloat16":
        array: Array = to_bfloat16(codec.flatten(np.asarray(data, np.float32), "array"))
    else:
        array = codec.flatten(np.asarray(data, np.dtype(dtype)), "array")
    return array


def _plain(value: Any) -> Any:
    """Return the value for a checker: arrays as NumPy arrays, everything else unchanged."""
    if isinstance(value, Array):
        return ndarray(value)
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value
