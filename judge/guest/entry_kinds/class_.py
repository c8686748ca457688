"""A class: an object is created from the constructor's arguments, and operations are called on it one after another."""

from __future__ import annotations

import linecache
from types import ModuleType
from typing import Any

from judge.guest import codec, nodes
from judge.guest.entry_kinds.kind import Answer, DebuggedCase, GuestKind, Loaded, shown
from judge.guest.loading import LoadedEntry, Unloadable, own_class, with_near
from judge.guest.messages import Call
from judge.models import Entry
from judge.text.phrases import NOTHING, mark, phrase
from judge.values.wire import Array

_OPERATIONS = "<operations>"


class ClassGuest(GuestKind):
    """Runs operations on an object and compares the list of their results."""

    name = "class"

    def find(self, module: ModuleType, entry: Entry) -> LoadedEntry:
        name, defined = own_class(module, entry)
        if not isinstance(defined, type):
            raise Unloadable("{name} must be a class, but is {found}", name=name, found=nodes.article(defined))
        return LoadedEntry(lambda: defined, module)

    def call(self, loaded: Loaded, request: Call) -> Answer:
        constructor, operations = codec.decode(request.args)
        loaded.progress = lambda: phrase("in {call}", call=loaded.construction)
        with loaded.watching(len(request.args)):
            instance = loaded.callable(*loaded.arguments(constructor, request.layout))
            results = []
            earlier: list[tuple[int, str, list[Any], list[Any]]] = []
            number, name = 0, ""
            loaded.progress = lambda: phrase("in operation {number}, {name}", number=number, name=name)
            # The solution is charged the time of this loop, which may run hundreds of thousands of times. So without
            # arrays, little is done besides calling the method.
            arrays = loaded.backend.has_arrays
            returns = "array" if loaded.spec.entry.returns == "array" else "plain"
            for number, (name, *values) in enumerate(operations, start=1):
                arguments = loaded.arguments(values, request.layout) if arrays else values
                method = getattr(instance, name, None)
                result = (_method(instance, name) if method is None else method)(*arguments)
                if not arrays:
                    results.append(None if result is None else codec.flatten(result, returns))
                    continue
                if codec.changed(arguments, values) is not None:
                    reason = phrase(
                        "operation {number}, {name}, changed its input in place; work on a copy",
                        number=number,
                        name=name,
                    )
                    return Answer(status="mutated", reason=reason)
                flat = loaded.backend.adjusted(result, codec.flatten(result, returns), values, "plain")
                results.append(_copied(flat))  # a later operation may change the array that was returned
                if _holds_array(values):
                    earlier.append((number, name, arguments, values))
        loaded.progress = lambda: NOTHING
        for number, name, arguments, values in earlier:
            if codec.changed(arguments, values) is not None:
                text = mark("the input of operation {number}, {name}, was changed by a later one; keep a copy")
                return Answer(status="mutated", reason=phrase(text, number=number, name=name))
        return Answer(results)

    def debug(self, loaded: Loaded, case: DebuggedCase) -> None:
        """Run the operations as a script, one per line, so that the debugger shows which one is running."""
        constructor, operations = case.values
        made = loaded.callable
        names: dict[str, Any] = {made.__name__: made}
        lines = [f"it = {made.__name__}({self._script_arguments(loaded, constructor, case.layout, names)})"]
        for (name, *values), answer in zip(operations, case.expected, strict=False):
            call = f"it.{name}({self._script_arguments(loaded, values, case.layout, names)})"
            expected = " ".join(shown(loaded.backend.materialised(answer)).split())
            lines.append(call if answer is None else f"{call}  # expected {expected}")
        script = "\n".join(lines) + "\n"
        linecache.cache[_OPERATIONS] = (len(script), None, script.splitlines(keepends=True), _OPERATIONS)
        case.debugger.run(compile(script, _OPERATIONS, "exec"), names)

    def _script_arguments(self, loaded: Loaded, values: list[Any], layout: str, names: dict[str, Any]) -> str:
        """Return the arguments as source. An array becomes a variable of the script: its repr is not source code."""
        written = []
        for value, argument in zip(values, loaded.arguments(values, layout), strict=True):
            if _holds_array(value):
                name = f"array_{len(names)}"
                names[name] = argument
                written.append(name)
            else:
                written.append(repr(value))
        return ", ".join(written)


def _method(instance: Any, name: str) -> Any:
    try:
        return getattr(instance, name)
    except AttributeError:
        kind = type(instance)
        if hasattr(kind, name):
            raise  # an error of the solution's own property
        own = [method for method in vars(kind) if not method.startswith("_")]
        fault = phrase("{kind} has no method {name}", kind=kind.__name__, name=name)
        raise Unloadable("{fault}", fault=with_near(fault, name, own)) from None


def _copied(flat: Any) -> Any:
    if isinstance(flat, list):
        return [_copied(item) for item in flat]
    return Array(flat.dtype, flat.shape, bytes(flat.data)) if isinstance(flat, Array) else flat


def _holds_array(value: Any) -> bool:
    return any(map(_holds_array, value)) if isinstance(value, list) else isinstance(value, Array)


KIND = ClassGuest()
