"""PyTorch."""

from __future__ import annotations

from judge.backends import numpy
from judge.backends.definition import BackendDefinition


class TorchTensors(BackendDefinition):
    """Tensors on the CPU. A result must also carry gradients if the problem asks for them."""

    name = "torch"
    title = "PyTorch"
    library = "torch"
    requirement = "torch"
    preloaded = (*numpy.BACKEND.preloaded, "numpy.random", "torch")
    readable = (
        *numpy.BACKEND.readable,
        *("torch", "torchgen", "functorch", "typing_extensions.py", "sympy", "mpmath", "isympy.py", "networkx"),
        *("jinja2", "markupsafe", "filelock", "fsspec", "setuptools", "_distutils_hack", "nvidia", "triton"),
    )
    pinned = (*numpy.BACKEND.pinned, "torch")
    also_runs = (numpy.BACKEND.name,)
    default_float = "float32"
    checks_gradients = True
    # Cases without gradients may be right even with the wrong backend, so this error is evidence in any case.
    foreign_errors = ("RuntimeError: Can't call numpy() on Tensor that requires grad",)
    late_loading_s = 4.0
    starter_suffix = "_torch"

    def warm_up(self) -> None:
        import torch

        torch.ones(2, dtype=torch.float16).float()  # reads /proc/cpuinfo the first time


BACKEND = TorchTensors()
