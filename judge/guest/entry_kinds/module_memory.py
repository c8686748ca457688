"""What a module remembers from an earlier call that it should have forgotten.

An object is called several times with the same input, and once more after its parameters have changed. A module may
keep a mask, a table of angles, or its last attention weights, because such a cache changes no result and does not grow.
The judge counts only faults that the reference does not have.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import ModuleType
from typing import Any

from judge.guest.backends.backend import NoGradient
from judge.guest.entry_kinds.kind import Loaded
from judge.guest.entry_kinds.module_remarks import copies, differ
from judge.models import ModuleFault

_LARGEST_INPUT = 1 << 14  # bytes of a case's arguments; with more, further calls cost too much
_MOST_VISITED = 1 << 14
_SAME = 1e-6
_CONTAINERS = (list, tuple, set, frozenset, deque)


class RepeatedCalls:
    """Calls one object several times: once when it is made, and again in ``faults``.

    ``call`` returns the output of an object for the same input, and ``make`` a new object with the same state.
    ``first`` are copies of what the first call returned. Cases with more than 16 KiB of arguments are not examined.
    """

    def __init__(
        self, loaded: Loaded, module: Any, call: Callable[[Any], Any], make: Callable[[], Any], size: int
    ) -> None:
        self._loaded, self._module, self._call, self._make = loaded, module, call, make
        self._is_small = size <= _LARGEST_INPUT
        self._mode = module.training
        output = call(module)
        self.first = copies(output)
        # Computing gradients frees the graph of this call, so a later call that needs this graph fails.
        self._has_graph = self._is_small and bool(self.first) and self._pulled_back(output)

    def faults(self) -> list[ModuleFault]:
        """Call again, and return what depends on an earlier call. Exceptions of the module propagate."""
        if not self._is_small:
            return []
        faults: list[ModuleFault] = []
        before = _Kept(self._module, self._loaded.module)
        output = self._call(self._module)
        if differ(self.first, copies(output), _SAME):
            faults.append("changes")
        needs_graph = self._has_graph and not self._pulled_back(output)
        del output
        after = _Kept(self._module, self._loaded.module)
        if after.elements > before.elements or after.nodes > before.nodes:
            self._call(self._module)  # A bounded memory, such as the last two outputs, has stopped growing by now.
            before, after = after, _Kept(self._module, self._loaded.module)
        if needs_graph or after.nodes > before.nodes:
            faults.append("graph")
        if after.elements > before.elements:
            faults.append("grows")
        if self._is_stale():
            faults.append("stale")
        return faults

    def _is_stale(self) -> bool:
        """Return whether a step of training changes the results of a new object, but not those of the used one."""
        import torch

        used, new = self._module, self._make()
        for module in (used, new):
            module.train()
            with torch.no_grad():
                for parameter in module.parameters():
                    if parameter.is_floating_point():
                        parameter.mul_(0.5)
            module.train(self._mode)
        return differ(copies(self._call(new)), copies(self._call(used)), _SAME)

    def _pulled_back(self, output: Any) -> bool:
        """Return whether autograd can compute the gradients of the parameters."""
        leaves = [parameter for parameter in self._module.parameters() if parameter.requires_grad]
        flat = list(output) if isinstance(output, tuple | list) else [output]
        try:
            self._loaded.backend.vjp(flat, leaves)
        except (NoGradient, RuntimeError):
            return False
        return bool(leaves)


class _Kept:
    """Counts the elements and the graph nodes that a module, and the classes and global variables of its file, hold."""

    def __init__(self, module: Any, source: ModuleType | None) -> None:
        self.elements = self.nodes = 0
        self._own = source.__name__ if source is not None else ""
        self._seen: dict[int, Any] = {}  # keeps the values alive, so that no id is used again
        todo: list[Any] = [vars(part) for part in module.modules()]
        if source is not None:
            todo.append(vars(source))
        while todo and len(self._seen) < _MOST_VISITED:
            todo += self._within(todo.pop())

    def _within(self, value: Any) -> Iterable[Any]:
        """Count a value, and return what it holds."""
        import torch

        if id(value) in self._seen:
            return ()
        self._seen[id(value)] = value
        if isinstance(value, torch.Tensor):
            self.elements += value.numel()
            self.nodes += sum(1 for _ in self._graph(value.grad_fn))
            return ()
        if isinstance(value, Mapping):
            self.elements += len(value)
            return list(value.values())
        if isinstance(value, _CONTAINERS):
            self.elements += len(value)
            return list(value)
        of_source = (value if isinstance(value, type) else type(value)).__module__ == self._own
        return (vars(value),) if of_source and hasattr(value, "__dict__") else ()

    def _graph(self, node: Any) -> Iterator[Any]:
        todo = [node]
        while todo and len(self._seen) < _MOST_VISITED:
            node = todo.pop()
            if node is not None and id(node) not in self._seen:
                self._seen[id(node)] = node
                todo += [following for following, _ in node.next_functions]
                yield node
