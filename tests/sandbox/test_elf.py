"""A solution may load the libraries that Python's own modules are linked with, and read nothing else in the system's
folders.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from judge.sandbox import elf, paths
from judge.sandbox.launch import LAYERS
from tests.sandbox.probing import ask

_IMPORTS = b"""
import importlib

def probe(names):
    failed = []
    for name in names:
        try:
            importlib.import_module(name)
        except ImportError as error:
            failed.append(f"{name}: {error}")
    return failed
"""
_READS = b"""
import os

def probe(folders):
    seen = []
    for folder in folders:
        try:
            seen += [f"{folder}/{name}" for name in os.listdir(folder)]
        except OSError:
            continue
    return seen
"""
_MODULES = ["bz2", "ctypes", "decimal", "hashlib", "lzma", "sqlite3", "uuid", "zlib", "binascii", "pyexpat", "json"]


def _importable(name: str) -> bool:
    return subprocess.run([sys.executable, "-c", f"import {name}"], capture_output=True, check=False).returncode == 0


def test_modules_that_need_shared_objects_can_be_imported() -> None:
    assert ask(LAYERS, _IMPORTS, "probe", list(filter(_importable, _MODULES)))[0] == []


@pytest.mark.parametrize(
    "layers", [LAYERS, tuple(name for name in LAYERS if name != "landlock")], ids=["all", "mounts"]
)
def test_the_systems_library_folder_holds_only_what_is_needed(layers: tuple[str, ...]) -> None:
    triple = getattr(sys.implementation, "_multiarch", "")
    seen = ask(layers, _READS, "probe", [f"/lib/{triple}", f"/usr/lib/{triple}", "/lib64", "/usr/lib64"])[0]
    assert len(seen) < 100
    assert not [path for path in seen if ".so" not in path]


def test_the_needs_of_a_shared_object_are_read() -> None:
    libraries = [f"{Path(os.__file__).parent}/lib-dynload"]
    found = {name for folder in libraries for path in Path(folder).glob("*.so") for name in elf.needed(str(path))}
    assert any(name.startswith("libc.so") for name in found) or not found


@pytest.mark.parametrize(
    "content", [b"", b"\x7fELF", b"\x7fELF\x02\x01" + bytes(58), b"\x7fELF\x02\x01" + b"\xff" * 90]
)
def test_what_is_no_shared_object_needs_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.so"
    path.write_bytes(content)
    assert elf.needed(str(path)) == []
    assert elf.needed(str(tmp_path / "absent")) == []


def test_no_whole_folder_of_the_system_is_granted() -> None:
    granted = paths.readable("python", [], "/nowhere")
    assert not {"/lib", "/usr/lib", "/lib64", "/usr/lib64"} & set(granted)
    assert not [path for path in granted if path.startswith(("/lib/", "/usr/lib/")) and Path(path).is_dir()
                and "python" not in path]  # fmt: skip
