"""A function at module level, or a method of LeetCode's class ``Solution``."""

from __future__ import annotations

import inspect
from collections.abc import Collection, Mapping
from types import FunctionType, ModuleType
from typing import Any

from judge.guest import codec, nodes, strides
from judge.guest.backends.backend import NoGradient
from judge.guest.entry_kinds.kind import Answer, DebuggedCase, GuestKind, Loaded, shown
from judge.guest.linked import LINKED
from judge.guest.loading import LoadedEntry, Unloadable, missing_entry, own_entry
from judge.guest.messages import Call
from judge.models import Entry
from judge.text.phrases import mark, phrase, phrase_of
from judge.values import wire

_MISSING = mark("the file defines no function {names}")
_ASYNC = inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR


class FunctionGuest(GuestKind):
    """Calls a function once per case and compares what it returns."""

    name = "function"

    def find(self, module: ModuleType, entry: Entry) -> LoadedEntry:
        own = own_entry(module, entry.names)
        if own is not None:
            found = module.__dict__[own]
            check_function(found, own, entry.params)
            return LoadedEntry(lambda: found, module)
        solution = module.__dict__.get("Solution")
        if isinstance(solution, type):
            method = next((name for name in entry.names if hasattr(solution, name)), None)
            if method is not None:
                check_method(solution, method, entry.params)
                return LoadedEntry(lambda: getattr(solution(), method), module)
        raise missing_entry(module, _MISSING, entry.names, entry.params)

    def call(self, loaded: Loaded, request: Call) -> Answer:
        entry, values = loaded.spec.entry, codec.decode(request.args)
        arguments = self._arguments(loaded, values, request.layout)
        if not loaded.backend.has_arrays:
            result = loaded.callable(*arguments)
            if result is None and entry.in_place:
                result = arguments[list(entry.params).index(entry.in_place)]
            return Answer(codec.flatten(result, entry.returns))
        function = loaded.callable
        if request.gradient:
            arguments = loaded.backend.requiring_grad(arguments)
        with loaded.watching(len(request.args)):
            result = function(*arguments)
        if (mutated := self._mutated(loaded, arguments, values)) is not None:
            return mutated
        flat = codec.flatten(result, entry.returns)
        answer = Answer(loaded.backend.adjusted(result, flat, values, entry.returns))
        if request.gradient:
            try:
                answer.gradients = packed(loaded.backend.vjp(result, arguments))
            except NoGradient as error:
                answer.status, answer.reason = "gradient", phrase_of(error)
        return answer

    def reference_gradients(self, loaded: Loaded, values: list[Any]) -> list[Any]:
        return loaded.backend.reference_gradients(loaded.callable, values)

    def value_types(self, params: Mapping[str, str], count: int) -> list[str]:
        return [*params.values(), *["plain"] * count][:count]

    def debug(self, loaded: Loaded, case: DebuggedCase) -> None:
        entry = loaded.spec.entry
        arguments = self._arguments(loaded, case.values, case.layout)
        for name, value, argument in zip(entry.params, case.values, arguments, strict=False):
            # A node's encoded form says more than its repr, but an array's repr says more than its encoded form.
            print(f"{name} = {shown(value if isinstance(value, list) else argument)}")
        nodes_returned = entry.returns in LINKED
        expected = case.expected if nodes_returned else loaded.backend.materialised(case.expected)
        case.tell(phrase("expected {value}", value=shown(expected)))
        result = case.called(loaded.callable, *arguments)
        returned = codec.flatten(result, entry.returns) if nodes_returned else result
        case.tell(phrase("returned {value}", value=shown(returned)))

    def _mutated(self, loaded: Loaded, arguments: list[Any], values: list[Any]) -> Answer | None:
        """Return the answer of a call that changed an array among its arguments in place; None for any other call."""
        place = codec.changed(arguments, values)
        if place is None:
            return None
        name = list(loaded.spec.entry.params)[place]
        reason = phrase("the input {name} was changed in place; work on a copy", name=name)
        return Answer(status="mutated", reason=reason)

    def _arguments(self, loaded: Loaded, values: list[Any], layout: str) -> list[Any]:
        assert loaded.entry is not None
        types = self.value_types(loaded.spec.entry.params, len(values))
        arguments = [
            codec.materialise(value, kind, loaded.spec.backend, loaded.entry.node_types)
            for value, kind in zip(values, types, strict=True)
        ]
        return strides.laid_out(arguments, layout)


def packed(arrays: list[Any]) -> bytes:
    """Return arrays of any library, packed."""
    return wire.pack(codec.flatten(arrays, "array"))


def check_function(defined: Any, name: str, params: Collection[str]) -> None:
    """Raise Unloadable if ``defined`` is not a function that can be called with these parameters."""
    if _plainly_takes(defined, len(params)):
        return
    if not callable(defined):
        raise Unloadable("{name} must be a function, but is {found}", name=name, found=nodes.article(defined))
    if inspect.iscoroutinefunction(defined) or inspect.isasyncgenfunction(defined):
        raise Unloadable(
            "{name} must not be async: it is called like any function; write def, without async", name=name
        )
    try:
        signature = inspect.signature(defined)
    except (TypeError, ValueError):
        return
    try:
        signature.bind(*params)
    except TypeError:
        wanted = ", ".join(params)
        raise Unloadable(
            "{name}{signature} cannot be called with the problem's arguments ({wanted})",
            name=name,
            signature=signature,
            wanted=wanted,
        ) from None


def check_method(owner: type, method: str, params: Collection[str]) -> None:
    """Raise Unloadable if objects of the class have no method that can be called with these parameters."""
    name = f"{owner.__name__}.{method}"
    try:
        check_function(getattr(owner(), method), name, params)
    except Unloadable:
        plain: Any = vars(owner).get(method)
        if not _plainly_takes(plain, len(params)) or plain.__code__.co_varnames[:1] == ("self",):
            raise
        raise Unloadable(
            "{signature} lacks self as its first parameter; write def {method}(self, {names})",
            signature=f"{name}{inspect.signature(plain)}",
            method=method,
            names=", ".join(params),
        ) from None


def _plainly_takes(defined: Any, count: int) -> bool:
    """Return whether the function surely takes these arguments. Building a signature would take half a millisecond."""
    if not isinstance(defined, FunctionType) or defined.__code__.co_flags & _ASYNC:
        return False
    code, defaults = defined.__code__, defined.__defaults__ or ()
    return code.co_argcount - len(defaults) <= count <= code.co_argcount and not code.co_kwonlyargcount


KIND = FunctionGuest()
