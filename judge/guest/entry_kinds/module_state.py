"""The state dict of a module: loading a case's state, and what is wrong with the parameters and buffers."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from judge.errors import TranslatableError
from judge.guest.entry_kinds.kind import Loaded
from judge.models import Entry
from judge.text.phrases import Phrase, joined, mark, phrase

_MOST_NAMED = 6
_CONTAINERS = (list, tuple, dict)
_HALF_BYTES = 2


class WrongParameters(TranslatableError):
    """The parameters and buffers are not those that the statement names."""

    status: Literal["parameters", "mutated"] = "parameters"


class ChangedInput(WrongParameters):
    """A call changed its input in place."""

    status = "mutated"


def load_state(loaded: Loaded, module: Any, state: dict[str, Any]) -> dict[str, str]:
    """Load the case's state and return the module's own key for each key of the statement. Raises WrongParameters."""
    import torch

    backend, spellings = loaded.backend, loaded.spec.entry.spellings
    own = module.state_dict(keep_vars=True)
    lazy = [key for key, value in own.items() if torch.nn.parameter.is_lazy(value)]
    if lazy:
        raise WrongParameters("created lazily: {names}; create all parameters in __init__", names=listed(lazy))
    keys = {key: next((name for name in (key, *spellings.get(key, ())) if name in own), "") for key in state}
    missing = [key for key, found in keys.items() if not found]
    unexpected = sorted(set(own) - set(keys.values()))
    if missing or unexpected:
        raise _wrong_keys(module, missing, unexpected)
    tensors = {key: backend.array(value) for key, value in state.items()}
    for key, tensor in tensors.items():
        if own[keys[key]].shape != tensor.shape:
            expected, actual = tuple(tensor.shape), tuple(own[keys[key]].shape)
            text = mark("{key}: expected shape {expected}, got {actual}")
            if len(expected) > 1 and actual == expected[::-1]:
                text = mark("{key}: expected shape {expected}, got {actual}: the weight is kept transposed")
            raise WrongParameters(text, key=key, expected=expected, actual=actual)
    fresh = {key: own[name] for key, name in keys.items()}
    _check_start(loaded.spec.entry, fresh)
    _check_tied(fresh, tensors)
    floating = {tensor.dtype for tensor in tensors.values() if tensor.is_floating_point()}
    if len(floating) == 1:
        module.to(floating.pop())
    module.load_state_dict({keys[key]: tensor for key, tensor in tensors.items()})
    _check_loaded(module.state_dict(), {keys[key]: tensor for key, tensor in tensors.items()})
    return keys


def check_apart(module: Any, other: Any) -> None:
    """Raise WrongParameters if two objects of the class have a parameter or buffer in common."""
    own_keys = {value.data_ptr(): key for key, value in module.state_dict(keep_vars=True).items() if value.numel()}
    for value in other.state_dict(keep_vars=True).values():
        if value.numel() and value.data_ptr() in own_keys:
            raise WrongParameters("two objects share {key}; create it in __init__", key=own_keys[value.data_ptr()])


def check_kept(module: Any, parameters: Mapping[str, Any], before: Mapping[str, Any], number: int) -> None:
    """Raise WrongParameters if a call replaced a parameter, or changed its values, gradient or ``requires_grad``."""
    now = dict(module.named_parameters(remove_duplicate=False))
    for name, parameter in parameters.items():
        if name not in now or now[name] is not parameter:
            text = mark("call {number} replaced the parameter {key}; create parameters only in __init__")
            raise WrongParameters(text, number=number, key=name)
        if parameter.requires_grad != before[name].requires_grad:
            text = mark("call {number} switched requires_grad of {key}; choose in __init__ what is trained")
            raise WrongParameters(text, number=number, key=name)
        if parameter.grad is not None:
            text = mark("call {number} left a gradient in {key}; backward() belongs to the training loop")
            raise WrongParameters(text, number=number, key=name)
        if not _same(parameter.detach(), before[name]):
            text = mark("call {number} changed the parameter {key} in place; compute with a new tensor")
            raise WrongParameters(text, number=number, key=name)


def check_added(module: Any, known: set[str], number: int) -> None:
    """Raise WrongParameters if a call added a parameter or a buffer."""
    added = sorted(set(module.state_dict()) - known)
    if added:
        text = mark("call {number} added to the state dict, unexpected: {names}{details}")
        details = joined(*_about_unexpected(module, [], added))
        raise WrongParameters(text, number=number, names=listed(added), details=details)


def listed(names: list[str]) -> Phrase:
    """Return the first few names, and how many more there are."""
    rest = len(names) - _MOST_NAMED
    shown = phrase("{names}", names=", ".join(names[:_MOST_NAMED]))
    return phrase("{names} and {count} more", names=shown, count=rest) if rest > 0 else shown


def _same(first: Any, second: Any) -> bool:
    import torch

    if first.dtype != second.dtype or first.shape != second.shape:
        return False
    return torch.equal(first, second) or bool(torch.allclose(first, second, rtol=0.0, atol=0.0, equal_nan=True))


def _check_start(entry: Entry, fresh: dict[str, Any]) -> None:
    """Raise WrongParameters if a new module does not start as the statement says."""
    for key, value in fresh.items():
        if value.is_floating_point() and value.element_size() <= _HALF_BYTES:
            text = mark("{key} is {dtype} in a new module; create it in float32, whatever dtype a user chooses later")
            raise WrongParameters(text, key=key, dtype=str(value.dtype).rpartition(".")[2])
    for key in entry.zeros:
        if bool(fresh[key].any()):
            raise WrongParameters("{key} must be zero in a new module", key=key)
    for key in entry.ones:
        if not bool((fresh[key] == 1).all()):
            raise WrongParameters("{key} must be ones in a new module", key=key)
    for key, value in fresh.items() if entry.zeros else ():  # a product of two zero factors does not train
        if key not in entry.zeros and value.requires_grad and value.dim() > 1 and not bool(value.any()):
            raise WrongParameters("{key} must not be zero in a new module: nothing would ever train it", key=key)


def _check_tied(fresh: dict[str, Any], tensors: dict[str, Any]) -> None:
    """Raise WrongParameters if two keys are one tensor, unless the case has the same values for both."""
    known: dict[int, str] = {}
    for key, value in fresh.items():
        first = known.setdefault(value.data_ptr(), key) if value.numel() else key
        if first != key and not _same(tensors[first], tensors[key]):
            text = mark("{key} and {first} are the same parameter (tied weights); create two separate ones")
            raise WrongParameters(text, key=key, first=first)


def _check_loaded(now: Mapping[str, Any], given: Mapping[str, Any]) -> None:
    for name, tensor in given.items():
        if name in now and now[name].dtype == tensor.dtype and not _same(now[name], tensor):
            text = mark("{key} is not what load_state_dict was given; leave load_state_dict and its hooks as they are")
            raise WrongParameters(text, key=name)


def _wrong_keys(module: Any, missing: list[str], unexpected: list[str]) -> WrongParameters:
    parts = []
    if missing:
        parts.append(phrase("; missing: {names}", names=listed(missing)))
    parametrized, others = _parametrized(module, unexpected)
    for key, name in parametrized.items():
        text = mark("; {key} is parametrized by {name}; remove this, so that the state dict holds {key} itself")
        parts.append(phrase(text, key=key, name=name))
    if others:
        parts.append(phrase("; unexpected: {names}", names=listed(others)))
        parts += _about_unexpected(module, missing, others)
    elif missing and not parametrized:
        parts += _about_missing(module, missing)
    return WrongParameters("the keys of the state dict are not those of the statement{details}", details=joined(*parts))


def _about_unexpected(module: Any, missing: list[str], unexpected: list[str]) -> Iterator[Phrase]:
    """Yield a phrase on what the first unexpected key may be: a buffer, a parameter's second name, a misspelt key."""
    first, state = unexpected[0], module.state_dict(keep_vars=True)
    twin = _twin(first, state)
    if twin:
        yield phrase("; {found} is {name} under a second name", found=first, name=twin)
    elif near := _near(first, missing):
        yield phrase("; should {found} be {name}?", found=first, name=near)
    elif first in dict(module.named_buffers()):
        yield phrase("; {found} is a buffer: persistent=False keeps it out of the state dict", found=first)


def _twin(key: str, state: Mapping[str, Any]) -> str:
    """Return another key for the same tensor; empty if there is none."""
    value = state.get(key)
    return next((name for name, other in state.items() if name != key and other is value), "")


def _near(key: str, missing: list[str]) -> str:
    """Return the missing key most similar to ``key``: one that ends with the other, or one with a similar spelling.

    The part after the last dot, such as ``weight``, is left out of the comparison of spellings if it is the same.
    """
    for name in missing:
        if key.endswith(f".{name}") or name.endswith(f".{key}"):
            return name
    owner, _, last = key.rpartition(".")
    named_alike = {name.rpartition(".")[0]: name for name in missing if owner and name.endswith(f".{last}")}
    candidates = named_alike or {name: name for name in missing}
    near = difflib.get_close_matches(owner if named_alike else key, candidates, 1, 0.5 if named_alike else 0.6)
    return candidates[near[0]] if near else ""


def _about_missing(module: Any, missing: list[str]) -> Iterator[Phrase]:
    """Yield a phrase on tensors or modules that the state dict does not show, if there are any."""
    import torch

    own = vars(torch.nn.Module())
    for name in missing:
        owner = name.partition(".")[0]
        if vars(module).get(owner, ...) is None:
            yield phrase("; {place} is None in a new module: create all parameters in __init__", place=owner)
            return
    for path, part in module.named_modules():
        for name, value in list(vars(part).items()):
            place = f"{path}.{name}".removeprefix(".")
            if name in own:
                continue
            if isinstance(value, _CONTAINERS) and _holds_state(value):
                text = mark("; {place} is a plain {type}, whose content is in no state dict: use a {name}")
                kinds = "ModuleDict / ParameterDict" if isinstance(value, dict) else "ModuleList / ParameterList"
                yield phrase(text, place=place, type=type(value).__name__, name=kinds)
                return
            if isinstance(value, torch.Tensor) and place in missing:
                text = mark("; {place} is a plain tensor: make it a Parameter, or register a buffer")
                yield phrase(text, place=place)
                return
    if not dict(module.named_parameters()):
        yield phrase("; a parameter is an attribute of its own, or an element of a ModuleList or ParameterList")


def _holds_state(container: Any) -> bool:
    import torch

    values = container.values() if isinstance(container, dict) else container
    return any(isinstance(value, torch.nn.Module | torch.nn.Parameter) for value in values)


def _parametrized(module: Any, keys: list[str]) -> tuple[dict[str, str], list[str]]:
    """Return what parametrizes each parameter, such as weight_norm, and the keys that no parametrization explains."""
    from torch.nn import utils
    from torch.nn.utils.parametrize import ParametrizationList

    parametrized, others = {}, list(keys)
    for path, owner in module.named_modules():
        if isinstance(owner, ParametrizationList):
            names = [type(part).__name__.lstrip("_") for part in owner]
            place = f".{path}".replace(".parametrizations.", ".").removeprefix(".")
            parametrized[place] = ", ".join(names)
            others = [key for key in others if not key.startswith(f"{path}.")]
        for hook in owner._forward_pre_hooks.values():
            name = getattr(hook, "name", getattr(hook, "_tensor_name", None))
            if type(hook).__module__.startswith(utils.__name__) and isinstance(name, str):
                place = f"{path}.{name}".removeprefix(".")
                parametrized[place] = type(hook).__name__
                others = [key for key in others if not key.startswith(f"{place}_")]
    return parametrized, others
