"""Plain Python: no array library at all."""

from __future__ import annotations

from judge.backends.definition import BackendDefinition


class PlainPython(BackendDefinition):
    """The backend of problems without arrays. Nothing has to be installed or loaded."""

    name = "python"
    title = "Python"
    has_arrays = False
    # A plain solution may import NumPy, and some return its scalars for plain numbers.
    readable = ("numpy", "numpy.libs", "sortedcontainers")


BACKEND = PlainPython()
