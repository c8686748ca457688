"""Modules that are imported without a file, above all the library for package authors.

The judge's own folder is hidden in the sandbox. The judge sends the library's sources with the request that runs a
generator; they are compiled when they are imported.

The base classes in ``importlib.abc`` are not used, because importing them imports forty other modules.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from types import ModuleType


class ModuleFinder:
    """Finds modules that need not be loaded. ``module`` returns the module of a name, or None if another finder has it.

    With ``are_packages``, submodules are looked up in the same way.
    """

    def __init__(self, module: Callable[[str], ModuleType | None], *, are_packages: bool = False) -> None:
        self._module, self._are_packages = module, are_packages

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if self._module(name) is None:
            return None
        return ModuleSpec(name, self, is_package=self._are_packages)  # type: ignore[arg-type]  # a loader by its methods

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._module(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Do nothing: the module is complete."""


class SourceFinder:
    """Finds and loads modules from their sources in memory. A module with submodules is a package."""

    def __init__(self, sources: Mapping[str, bytes]) -> None:
        """Take the sources of modules, in UTF-8, by their full names."""
        self._sources = sources

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the spec of a module that is among the sources, or None."""
        return spec_from_loader(fullname, self) if fullname in self._sources else None  # type: ignore[arg-type]  # by its methods

    def create_module(self, spec: ModuleSpec) -> None:
        """Let Python create the module."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the module's source."""
        exec(compile(self.get_source(module.__name__), "<string>", "exec", dont_inherit=True), module.__dict__)

    def is_package(self, fullname: str) -> bool:
        """Return whether other modules' names begin with this one."""
        return any(name.startswith(f"{fullname}.") for name in self._sources)

    def get_source(self, fullname: str) -> str:
        """Return the module's source."""
        return self._sources[fullname].decode()


def install(sources: Mapping[str, bytes]) -> None:
    """Make these modules importable, before any that the file system has. Without sources, nothing happens."""
    if sources:
        sys.meta_path.insert(0, SourceFinder(sources))
