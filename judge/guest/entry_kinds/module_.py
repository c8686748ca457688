"""A ``torch.nn.Module``: built, given a state dict, and called once or several times."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

from judge.guest import codec, nodes
from judge.guest.backends.backend import NoGradient
from judge.guest.backends.cotangent import CLEAR_GRADIENT, DIFFERENTIABLE
from judge.guest.entry_kinds.function import packed
from judge.guest.entry_kinds.kind import Answer, DebuggedCase, GuestKind, Loaded, shown
from judge.guest.entry_kinds.module_memory import RepeatedCalls
from judge.guest.entry_kinds.module_remarks import random_state, remark_on
from judge.guest.entry_kinds.module_state import (
    ChangedInput,
    WrongParameters,
    check_added,
    check_apart,
    check_kept,
    load_state,
)
from judge.guest.loading import LoadedEntry, Unloadable, own_class
from judge.guest.messages import Call
from judge.models import FAULTS, Entry, ModuleFault
from judge.text.phrases import NOTHING, Phrase, mark, phrase, phrase_of
from judge.values.wire import Array, Pairs


class ModuleGuest(GuestKind):
    """Compares outputs, gradients, the state afterwards, and which parameters are trained."""

    name = "module"

    def find(self, module: ModuleType, entry: Entry) -> LoadedEntry:
        import torch

        name, found = own_class(module, entry)
        if not (isinstance(found, type) and issubclass(found, torch.nn.Module)):
            what = phrase("a class without this base") if isinstance(found, type) else nodes.article(found)
            base = f"{torch.__name__}.nn.Module"
            raise Unloadable("{name} must be a subclass of {base}, but is {found}", name=name, base=base, found=what)
        return LoadedEntry(lambda: found, module)

    def call(self, loaded: Loaded, request: Call) -> Answer:
        constructor, state, calls, mode = codec.decode(request.args)
        with loaded.watching(len(request.args)):
            try:
                return self._run(loaded, request, lambda: _made(loaded, constructor, state, mode), calls)
            except WrongParameters as error:
                return Answer(status=error.status, reason=phrase_of(error))

    def reference_gradients(self, loaded: Loaded, values: list[Any]) -> list[Any]:
        """Return one dict of gradients by autograd; nothing for a result that is not finite.

        In half precision, a gradient of zeros stands for one that may vanish by rounding.
        """
        import torch

        constructor, state, calls, mode = values
        arrays = [*state.values(), *(value for call in calls for value in call)]
        floating = [value.dtype for value in arrays if isinstance(value, Array) and "float" in value.dtype]
        in_full = {dtype in DIFFERENTIABLE for dtype in floating}
        if len(in_full) != 1:
            return []  # no floating array, or a mixture of half and full precision
        module, keys = _made(loaded, constructor, state, mode)
        inputs = [loaded.backend.requiring_grad(loaded.arguments(call, "dense")) for call in calls]
        outputs = [module(*arguments) for arguments in inputs]
        gradients = _gradients(loaded, module, keys, inputs, outputs)
        if not all(bool(torch.isfinite(gradient).all()) for gradient in gradients.values()):
            return []
        if in_full == {True}:
            return [gradients]
        return [{key: gradient * bool((gradient.abs() > CLEAR_GRADIENT).any()) for key, gradient in gradients.items()}]

    def debug(self, loaded: Loaded, case: DebuggedCase) -> None:
        """Build the module, load its state, and step into each call."""
        constructor, state, calls, mode = case.values
        module = case.called(loaded.callable, *constructor)
        load_state(loaded, module, state)
        module.train(mode == "train")
        for number, (call, output) in enumerate(zip(calls, case.expected["outputs"], strict=True), start=1):
            arguments = loaded.arguments(call, case.layout)
            listed = ", ".join(map(shown, arguments))
            case.tell(phrase("call {number}: {arguments}", number=str(number), arguments=listed))
            case.tell(phrase("expected {value}", value=shown(loaded.backend.materialised(output))))
            # PyTorch's own frames around ``forward`` are left out unless a hook may change the result in them.
            function = module if module._forward_hooks or module._forward_pre_hooks else module.forward
            case.tell(phrase("returned {value}", value=shown(case.called(function, *arguments))))

    def _run(
        self, loaded: Loaded, request: Call, make: Callable[[], tuple[Any, dict[str, str]]], calls: list[list[Any]]
    ) -> Answer:
        """Return the answer to a case; ``make`` returns what ``_made`` does. Raises WrongParameters."""
        loaded.progress = lambda: phrase("in {call}", call=loaded.construction)
        (module, keys), (other, _) = make(), make()
        check_apart(module, other)
        # ``other`` is called first: if the two objects share anything, that changes the answers of ``module``.
        loaded.progress = _in_call(1)
        before, first_call = random_state(), _first_call(loaded, request, calls)
        repeated = RepeatedCalls(loaded, other, first_call, lambda: make()[0], len(request.args))
        inputs, outputs = _called(loaded, request, module, calls, keys)
        loaded.progress = lambda: NOTHING
        parts, remark = _parts(loaded, module, keys, outputs), remark_on(module, outputs[0], repeated.first, before)
        gradients, missing = b"", NOTHING
        if request.gradient:
            try:
                gradients = packed([_gradients(loaded, module, keys, inputs, outputs)])
            except NoGradient as error:
                missing = phrase_of(error)
        loaded.progress = lambda: phrase("in a second call with the same input")
        detached: list[ModuleFault] = [] if all(map(_is_connected, outputs)) else ["detached"]
        parts[FAULTS] = detached + repeated.faults()
        return Answer(_pairs(parts), gradients, "gradient" if missing else "ok", missing or remark)


def _made(loaded: Loaded, constructor: list[Any], state: dict[str, Any], mode: str) -> tuple[Any, dict[str, str]]:
    """Return a new module with the case's state and mode, and its own keys. Raises WrongParameters."""
    module = loaded.callable(*constructor)
    keys = load_state(loaded, module, state)
    module.eval().train()  # as a training loop does after each validation; this must not change anything
    module.train(mode == "train")
    return module, keys


def _first_call(loaded: Loaded, request: Call, calls: list[list[Any]]) -> Callable[[Any], Any]:
    """Return a function that makes the first call of a module, with inputs that are not leaves of the graph."""

    def call(module: Any) -> Any:
        arguments = loaded.backend.requiring_grad(loaded.arguments(calls[0], request.layout))
        return module(*(value.clone() if getattr(value, "requires_grad", False) else value for value in arguments))

    return call


def _is_connected(output: Any) -> bool:
    """Return whether gradients flow from an output, if it holds floating-point tensors."""
    import torch

    values = output if isinstance(output, tuple | list) else [output]
    floating = [value for value in values if isinstance(value, torch.Tensor) and value.is_floating_point()]
    return not floating or any(value.requires_grad for value in floating)


def _called(
    loaded: Loaded, request: Call, module: Any, calls: list[list[Any]], keys: dict[str, str]
) -> tuple[list[list[Any]], list[Any]]:
    """Return the inputs and outputs of all calls. Raises WrongParameters."""
    parameters = dict(module.named_parameters(remove_duplicate=False))
    kept = {name: value.detach().clone().requires_grad_(value.requires_grad) for name, value in parameters.items()}
    mode = module.training
    inputs, outputs = [], []
    for number, values in enumerate(calls, start=1):
        loaded.progress = _in_call(number)
        arguments = loaded.arguments(values, request.layout)
        if request.gradient:
            arguments = loaded.backend.requiring_grad(arguments)
        watched = [getattr(value, "requires_grad", False) for value in arguments]
        outputs.append(module(*arguments))
        inputs.append(arguments)
        if codec.changed(arguments, values) is not None:
            raise ChangedInput("call {number} changed its input in place; work on a copy", number=number)
        if [getattr(value, "requires_grad", False) for value in arguments] != watched:
            raise ChangedInput("call {number} switched requires_grad of its input; leave it as it is", number=number)
        if module.training != mode:
            text = mark("call {number} switched between train and eval mode; only the user of a module does that")
            raise WrongParameters(text, number=number)
        check_kept(module, parameters, kept, number)
        # A buffer that is None until the first call is not in a state dict before that call.
        check_added(module, set(keys.values()), number)
    return inputs, outputs


def _in_call(number: int) -> Callable[[], Phrase]:
    return lambda: phrase("in call {number}", number=number)


def _parts(loaded: Loaded, module: Any, keys: dict[str, str], outputs: list[Any]) -> dict[str, Any]:
    """Return the parts of the answer, encoded."""
    flat = [loaded.backend.adjusted(output, codec.flatten(output, "array"), [], "array") for output in outputs]
    state = module.state_dict()
    parameters = dict(module.named_parameters(remove_duplicate=False))
    return {
        "outputs": flat,
        "state": _pairs({key: codec.flatten(state[own], "array") for key, own in keys.items()}),
        "trained": _pairs({key: parameters[own].requires_grad for key, own in keys.items() if own in parameters}),
    }


def _pairs(values: dict[str, Any]) -> Pairs:
    """Return a dict of encoded values as it is packed."""
    return Pairs([item for pair in values.items() for item in pair])


def _gradients(
    loaded: Loaded, module: Any, keys: dict[str, str], inputs: list[list[Any]], outputs: list[Any]
) -> dict[str, Any]:
    """Return the gradients of the floating inputs and of the trained parameters by their names. Raises NoGradient."""
    import torch

    parameters = dict(module.named_parameters(remove_duplicate=False))
    leaves = {key: parameters[own] for key, own in keys.items() if own in parameters and parameters[own].requires_grad}
    for number, arguments in enumerate(inputs, start=1):
        for place, value in enumerate(arguments, start=1):
            if isinstance(value, torch.Tensor) and value.requires_grad:
                leaves[f"input {place} of call {number}"] = value
    flat = [item for output in outputs for item in (output if isinstance(output, tuple | list) else [output])]
    gradients = loaded.backend.vjp(flat, list(leaves.values()))
    return dict(zip(leaves, gradients, strict=True))


KIND = ModuleGuest()
