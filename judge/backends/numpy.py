"""NumPy."""

from __future__ import annotations

from judge.backends.definition import BackendDefinition


class NumpyArrays(BackendDefinition):
    """The default backend of problems with arrays.

    ``numpy.random`` is not preloaded: it would add a fifth to the start of every sandbox, and few solutions use it.
    """

    name = "numpy"
    title = "NumPy"
    library = "numpy"
    requirement = "numpy"
    preloaded = ("numpy",)
    readable = ("numpy", "numpy.libs", "sortedcontainers")
    linked = ("numpy/_core", "numpy/core", "numpy/linalg")
    pinned = ("numpy",)
    lacks_dtypes = frozenset({"bfloat16"})

    def is_installed(self) -> bool:
        """Return True: the judge itself depends on NumPy. Looking for it would delay the start of the sandbox."""
        return True


BACKEND = NumpyArrays()
