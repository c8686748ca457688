"""Plain Python inside the sandbox."""

from __future__ import annotations

from judge.guest.backends.backend import GuestBackend


class PlainPythonGuest(GuestBackend):
    """The backend of problems without arrays."""

    name = "python"
    has_arrays = False


BACKEND = PlainPythonGuest()
