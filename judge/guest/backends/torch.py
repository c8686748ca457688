"""PyTorch inside the sandbox."""

from __future__ import annotations

import importlib
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from judge.guest import nodes
from judge.guest.backends.backend import GuestBackend, NoGradient
from judge.guest.backends.cotangent import (
    CLEAR_GRADIENT,
    DIFFERENTIABLE,
    at,
    cotangent,
    floating_places,
    half_gradient,
    put,
)
from judge.guest.backends.numpy import ndarray
from judge.guest.backends.torch_guard import TorchGuard
from judge.guest.names import Guard, library_names
from judge.text.phrases import phrase
from judge.values.wire import NOT_A_TENSOR, Array, Opaque

_CHECKPOINT = b"checkpoint"
_LOADED_LATE = (
    b"_dynamo",
    b"torch.compiler",
    _CHECKPOINT,
    b"torch.func",
    b"functorch",
    b"import func",
    b"vmap",
    b"jacrev",
    b"jacfwd",
    b"vjp",
    b"jvp",
    b"optim",
    b"custom_op",
    b"torch.library",
    b"profiler",
    b"torch.export",
    b"deterministic",
    b"_dispatch",
    b"DispatchMode",
    b"forward_ad",
    b"flop_counter",
    b"_inductor",
    b"FakeTensor",
    b"make_fx",
    b"flex_attention",
    b"meta",
    b"jagged",
    b"masked_tensor",
    b"vectorize",
    b"torch.testing",
)
# PyTorch imports sympy, but not its compiler, for a gradient that is weighted by a tensor.
_WEIGHTS_GRADIENT = re.compile(rb"\.backward\(\s*[^)\s]|\bgrad\(|grad_outputs|gradcheck|is_grads_batched")
_COMPILED = b"compile"
_OPTIMIZED = b"_dynamo.optimize"
_TRACED = b"trace"
_COND = b"cond("


class TorchViews:
    """Views of tensors. PyTorch has no negative strides."""

    has_negative_strides = False

    def owns(self, value: Any) -> bool:
        torch = sys.modules.get("torch")
        return torch is not None and isinstance(value, torch.Tensor)

    def ones(self, shape: Sequence[int], like: Any) -> Any:
        import torch

        return torch.ones(tuple(shape), dtype=like.dtype)

    def permuted(self, array: Any, order: Sequence[int]) -> Any:
        return array.permute(*order)

    def broadcast(self, kept: Any, shape: Sequence[int], axes: Sequence[int]) -> Any:
        return kept.clone().expand(shape)


class TorchGuest(GuestBackend):
    """Tensors on the CPU, with gradients by autograd."""

    name = "torch"
    guarded_libraries = ("torch", "functorch")
    source_names = ("torch",)
    array_function = "tensor"
    views = TorchViews()
    _has_checkpoints = False

    def array(self, value: Array) -> Any:
        import numpy as np
        import torch

        if value.dtype == "bfloat16":
            bits = torch.from_numpy(np.frombuffer(value.data, np.int16).copy())
            return bits.view(torch.bfloat16).reshape(value.shape)
        return torch.from_numpy(ndarray(value))

    def exported(self, value: Any) -> Any:
        torch = sys.modules.get("torch")
        if torch is None or not isinstance(value, torch.Tensor):
            return None
        value = value.detach().cpu()
        if value.dtype is torch.bfloat16:
            bits = value.contiguous().view(torch.int16).numpy()
            return Array("bfloat16", tuple(value.shape), bits.tobytes())
        return value.numpy()

    def adjusted(self, result: Any, flat: Any, values: list[Any], returns: str) -> Any:
        return tensors_only(result, flat) if returns == "array" else flat

    def prepare(self, source: bytes) -> None:
        """Load now what parts of PyTorch would load on first use, which takes up to a second.

        ``torch.compile``, ``torch._dynamo.optimize`` and ``torch.jit.trace`` return their argument, and ``torch.cond``
        calls one of its functions. The results are the same: a compiler cannot be started here, and PyTorch cannot
        trace while its operators are watched.
        """
        import torch

        self._has_checkpoints = _CHECKPOINT in source
        if any(word in source for word in _LOADED_LATE):
            _load_compiler()
        elif _WEIGHTS_GRADIENT.search(source) is not None:
            importlib.import_module("torch.fx.experimental.symbolic_shapes")
        if _COMPILED in source:
            torch.compile = _not_compiled
        if _OPTIMIZED in source:
            sys.modules["torch._dynamo"].optimize = lambda *_, **__: _not_compiled()  # type: ignore[attr-defined]  # a plain module
        if _TRACED in source:
            vars(torch.jit)["trace"] = _not_traced
        if _COND in source:
            vars(torch)["cond"] = _chosen

    def guard(self, forbidden: Iterable[str]) -> Guard | None:
        return TorchGuard(forbidden) if library_names(forbidden) else None

    def requiring_grad(self, arguments: list[Any]) -> list[Any]:
        """Return the arguments with floating tensors as leaves, so that autograd records operations on them."""
        for leaf in _tensors(arguments):
            if _is_floating(leaf):
                leaf.requires_grad_()
        return arguments

    def vjp(self, result: Any, arguments: list[Any]) -> list[Any]:
        import torch

        with torch.enable_grad():  # the solution may have left gradients switched off
            total, leaves = _weighted(result), [leaf for leaf in _tensors(arguments) if leaf.requires_grad]
            return _accumulated(total, leaves) if self._has_checkpoints else _gradients(total, leaves)

    def reference_gradients(self, function: Callable[..., Any], values: list[Any]) -> list[Any]:
        """Return the gradients by autograd."""
        import torch

        places = floating_places(values)
        in_full = {at(values, place).dtype in DIFFERENTIABLE for place in places}
        if len(in_full) != 1:
            return []  # no floating array, or a mixture of half and full precision
        arguments = self.materialised(values)
        for place in places:
            put(arguments, place, at(arguments, place).to(torch.float64).requires_grad_())
        total = _weighted(function(*arguments))
        if not bool(torch.isfinite(total)):
            return []
        gradients = _gradients(total, [at(arguments, place) for place in places])
        if in_full == {False}:
            return [
                half_gradient(at(values, place), bool((gradient.abs() > CLEAR_GRADIENT).any()))
                for place, gradient in zip(places, gradients, strict=True)
            ]
        dtypes = [getattr(torch, at(values, place).dtype) for place in places]
        return [gradient.to(dtype) for gradient, dtype in zip(gradients, dtypes, strict=True)]


def _gradients(total: Any, leaves: list[Any]) -> list[Any]:
    """Return the gradient of a scalar for each leaf; zeros for a leaf that was not used."""
    import torch

    gradients = torch.autograd.grad(total, leaves, allow_unused=True)
    return [
        torch.zeros_like(leaf) if gradient is None else gradient
        for leaf, gradient in zip(leaves, gradients, strict=True)
    ]


def tensors_only(result: Any, flat: Any) -> Any:
    """Return ``flat``, the encoded ``result``, with ``Opaque`` for each number in the place of a tensor."""
    # A tuple of plain numbers is encoded as it is.
    if isinstance(flat, list | tuple) and isinstance(result, list | tuple) and len(flat) == len(result):
        return [tensors_only(*pair) for pair in zip(result, flat, strict=True)]
    if type(flat) in (bool, int, float):
        python = type(result) in (bool, int, float)
        value = phrase("a Python {type}", type=type(result).__name__) if python else nodes.article(result)
        return Opaque(NOT_A_TENSOR, value=value)
    return flat


def _accumulated(total: Any, leaves: list[Any]) -> list[Any]:
    """Return what ``_gradients`` returns, but call ``backward``: reentrant checkpoints, the default, require it."""
    import torch

    for leaf in leaves:
        leaf.grad = None
    total.backward()
    return [torch.zeros_like(leaf) if leaf.grad is None else leaf.grad for leaf in leaves]


def _load_compiler() -> None:
    """Import the part of PyTorch that checkpoints and function transforms need.

    The import looks for a folder for temporary files and creates one for a cache. Neither is possible in the sandbox.
    """
    import tempfile  # which imports twenty other modules

    makedirs = os.makedirs
    tempfile.tempdir = tempfile.tempdir or "/"
    os.makedirs = lambda *arguments, **options: None
    try:
        importlib.import_module("torch._dynamo")
    finally:
        os.makedirs = makedirs


def _not_compiled(model: Any = None, **options: object) -> Any:
    """Replace ``torch.compile``, including its use as a decorator with options."""
    return (lambda function: function) if model is None else model


def _not_traced(function: Any, *inputs: object, **options: object) -> Any:
    """Replace ``torch.jit.trace``."""
    return function


def _chosen(condition: Any, if_true: Callable[..., Any], if_false: Callable[..., Any], operands: Any = ()) -> Any:
    """Replace ``torch.cond``."""
    return (if_true if condition else if_false)(*operands)


def _tensors(arguments: list[Any]) -> Iterator[Any]:
    """Yield the tensors among the arguments, those in lists included."""
    import torch

    for argument in arguments:
        if isinstance(argument, list):
            yield from _tensors(argument)
        elif isinstance(argument, torch.Tensor):
            yield argument


def _is_floating(value: Any) -> bool:
    import torch

    return isinstance(value, torch.Tensor) and value.is_floating_point()


def _weighted(result: Any) -> Any:
    """Return the floating outputs, weighted by the fixed cotangent, as one scalar. Raises NoGradient."""
    import torch

    outputs = [item for item in (result if isinstance(result, tuple | list) else [result]) if _is_floating(item)]
    if not any(output.requires_grad for output in outputs):
        raise NoGradient("the result carries no gradient: is it detached, or computed under no_grad?")
    sizes = [output.numel() for output in outputs]
    weights = torch.split(torch.from_numpy(cotangent(sum(sizes))), sizes)
    connected = [(output, part) for output, part in zip(outputs, weights, strict=True) if output.requires_grad]
    # The gradient of this scalar with respect to an output is the output's weights. Passing the weights to autograd
    # would import sympy.
    weighted = [(output * part.to(output.dtype).reshape(output.shape)).sum() for output, part in connected]
    return sum(weighted, start=torch.zeros(()))


BACKEND = TorchGuest()
