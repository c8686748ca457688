"""Functions that the package's harness calls: a decorator, a codec, a copy whose identity matters."""

from __future__ import annotations

from types import ModuleType, SimpleNamespace
from typing import Any

from judge.guest import codec, harness, loading, tracebacks
from judge.guest.entry_kinds.function import FunctionGuest, check_function, check_method
from judge.guest.entry_kinds.kind import Answer, DebuggedCase, Loaded, shown
from judge.guest.harness import Harness
from judge.guest.loading import LoadedEntry, Unloadable, missing_entry, own_entry
from judge.guest.messages import Call
from judge.models import Entry
from judge.text.phrases import mark, phrase
from judge.values import wire

_MISSING = mark("the file defines no function {names}")


class HarnessGuest(FunctionGuest):
    """Calls ``run(load, *arguments)`` of the harness. Each call of ``load`` runs the solution's source anew."""

    name = "harness"

    def load(self, loaded: Loaded) -> None:
        loaded.harness = Harness(loaded.spec.harness)
        loaded.code = loading.compiled(loaded.spec.source, loaded.spec.filename)
        loaded.names = loading.mentioned(loaded.spec.source)
        loaded.entry = self._fresh(loaded)

    def find(self, module: ModuleType, entry: Entry) -> LoadedEntry:
        names = {name: (name, *(entry.aliases if name == entry.name else ())) for name in entry.functions}
        own = {name: own_entry(module, spellings) for name, spellings in names.items()}
        if all(own.values()):
            found = {name: module.__dict__[str(spelling)] for name, spelling in own.items()}
            for name, function in found.items():
                check_function(function, str(own[name]), entry.functions[name])
            return LoadedEntry(lambda: SimpleNamespace(**found), module)
        for title in (entry.name, *entry.aliases, "Solution"):
            owner = module.__dict__.get(title)
            if isinstance(owner, type):
                return _methods(owner, names, entry, module)
        missing = next(name for name, spelling in own.items() if spelling is None)
        raise missing_entry(module, _MISSING, names[missing], entry.functions[missing])

    def call(self, loaded: Loaded, request: Call) -> Answer:
        assert loaded.harness is not None
        values = codec.decode(request.args)
        run = loaded.harness.fresh()
        loaded.entry = self._fresh(loaded)
        arguments = self._arguments(loaded, values, request.layout)
        load = self._loader(loaded)
        try:
            with loaded.watching(len(request.args)):
                observed = run(load, *arguments)
        except (MemoryError, Unloadable):
            raise
        except Exception as error:
            if isinstance(error, AssertionError) and harness.is_own_assertion(error, loaded.spec.filename):
                return Answer(status="asserted", reason=harness.assertion_message(error))
            if tracebacks.own_line(error, loaded.spec.filename):
                raise
            raise harness.fault(error) from None
        if loaded.backend.has_arrays and (mutated := self._mutated(loaded, arguments, values)) is not None:
            return mutated
        flat = codec.flatten(observed, loaded.spec.entry.returns)
        return Answer(loaded.backend.adjusted(observed, flat, values, loaded.spec.entry.returns))

    def reference_gradients(self, loaded: Loaded, values: list[Any]) -> list[Any]:
        """Return none, because what a harness observes is not a function of its arguments."""
        return []

    def debug(self, loaded: Loaded, case: DebuggedCase) -> None:
        """Run the harness, and enter each function of the solution that it calls."""
        assert loaded.harness is not None
        for name, value in zip(loaded.spec.entry.params, case.values, strict=False):
            print(f"{name} = {shown(value)}")
        case.tell(phrase("expected {value}", value=shown(case.expected)))
        loaded.entry = self._fresh(loaded)
        arguments = self._arguments(loaded, case.values, case.layout)
        load = self._loader(loaded)

        def entered(function: Any) -> Any:
            return lambda *args, **keys: case.called(function, *args, **keys)

        def load_watched() -> SimpleNamespace:
            return SimpleNamespace(**{name: entered(function) for name, function in vars(load()).items()})

        observed = loaded.harness.fresh()(load_watched, *arguments)
        flat = wire.pack(codec.flatten(observed, loaded.spec.entry.returns))
        value = loaded.backend.materialised(codec.decode(flat))
        case.tell(phrase("observed {value}", value=shown(value)))

    def _fresh(self, loaded: Loaded) -> LoadedEntry:
        """Run the solution's source as a new module. Raises Unloadable, and whatever the source raises."""
        assert loaded.code is not None
        return self.find(loading.executed(loaded.code, loaded.spec.filename, loaded.names), loaded.spec.entry)

    def _loader(self, loaded: Loaded) -> Any:
        """Return ``load``. Its first call returns the module for whose node classes the arguments were built."""
        ready = True

        def load() -> Any:
            nonlocal ready
            if not ready:
                loaded.entry = self._fresh(loaded)
            ready = False
            assert loaded.entry is not None
            return loaded.entry.make()

        return load


def _methods(owner: type, names: dict[str, tuple[str, ...]], entry: Entry, module: ModuleType) -> LoadedEntry:
    """Return the functions as methods of one new object. Raises Unloadable if the class lacks one."""
    methods = {}
    for name, spellings in names.items():
        method = next((spelling for spelling in spellings if hasattr(owner, spelling)), None)
        if method is None:
            raise Unloadable("the class {owner} has no method {name}", owner=owner.__name__, name=name)
        check_method(owner, method, entry.functions[name])
        methods[name] = method

    def make() -> Any:
        made = owner()
        return SimpleNamespace(**{name: getattr(made, method) for name, method in methods.items()})

    return LoadedEntry(make, module)


KIND = HarnessGuest()
