"""What the judge has to know about a backend outside the sandbox.

This module and its neighbours are imported before the command line is parsed, and again by each fork server. They
import nothing but Python's own base modules, and the library of a backend only inside ``warm_up``.
"""

from __future__ import annotations


class BackendDefinition:
    """An array library as seen by the judge. A backend overrides what differs from plain Python.

    Its half inside the sandbox is the module of the same name in ``judge.guest.backends``.
    """

    name = ""
    """The word that options, reports and packages use."""

    title = ""
    """The name of the library, for people."""

    library = ""
    """The top-level module whose import marks a source as written for this backend; empty for plain Python."""

    requirement = ""
    """What to install with pip if the library is missing."""

    preloaded: tuple[str, ...] = ()
    """The modules that the fork server imports before it restricts itself."""

    readable: tuple[str, ...] = ()
    """The entries of site folders that a solution may read."""

    linked: tuple[str, ...] = ()
    """The folders with compiled modules that are linked with libraries of the system."""

    pinned: tuple[str, ...] = ()
    """The distributions whose versions may change a verdict."""

    also_runs: tuple[str, ...] = ()
    """Further backends whose code runs in this backend's sandbox, because their libraries are loaded there too."""

    has_arrays = True
    """Whether values may hold arrays."""

    lacks_dtypes: frozenset[str] = frozenset()
    """The dtypes of the wire format that the library does not have."""

    default_float = "float64"
    """The dtype of a floating result that was computed from integers alone."""

    checks_gradients = False
    """Whether the gradients of a solution are compared with those of the reference."""

    foreign_errors: tuple[str, ...] = ()
    """The beginnings of exceptions that show a wrongly guessed backend, even if some cases are right."""

    late_loading_s = 0.0
    """CPU seconds that a source may need for parts of the library that are not preloaded."""

    starter_suffix = ""
    """What the name of the starter ends in, unless this is the default backend of its problem."""

    def is_installed(self) -> bool:
        """Return whether the library can be imported, without importing it."""
        if not self.library:
            return True
        from importlib.util import find_spec  # only where it is needed: it takes longer than all of this module

        return find_spec(self.library) is not None

    def warm_up(self) -> None:
        """Do what the library does once per process, while files can still be opened."""
