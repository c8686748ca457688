"""Find out how another machine can install the same judge.

Three sources are tried in this order:

1. the package index, if it has this version with exactly these files;
2. the address from which this judge was installed, which its own metadata records (``direct_url.json``);
3. a wheel made of the running files, which is copied into the group's repository and pinned by its hash.
"""

from __future__ import annotations

import base64
import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import msgspec

import judge
from judge.backends.table import TENSORS
from judge.catalog.lookup import STARTERS, builtin_folder
from judge.catalog.study import LISTS, PATTERNS
from judge.errors import UsageError
from judge.files import zipped
from judge.models import Problem, Record

NAME = "codekata-judge"
WHEEL_FOLDER = ".github/judge"
_VERSION = f"{NAME}=={judge.__version__}"
_PATIENCE_S = 20
_METADATA = ("METADATA", "entry_points.txt")


class Installation(Record, frozen=True, kw_only=True):
    """Where the judge comes from. ``requirement`` is pip's argument; ``wheel`` is the file to copy, and
    ``sha256`` its hash."""

    source: Literal["index", "address", "wheel"]
    requirement: str
    wheel_name: str = ""
    wheel: bytes = b""
    sha256: str = ""

    @property
    def with_torch(self) -> str:
        """The same requirement with PyTorch."""
        if f"[{TENSORS}]" in self.requirement:
            return self.requirement
        if self.source == "wheel":
            return f"{self.requirement}[{TENSORS}]"
        return self.requirement.replace(NAME, f"{NAME}[{TENSORS}]", 1)

    def for_problems(self, problems: Iterable[Problem]) -> Installation:
        """Return the installation with PyTorch if one of the problems can only be solved with it, else this one."""
        needed = any(problem.backends == (TENSORS,) for problem in problems)
        return msgspec.structs.replace(self, requirement=self.with_torch) if needed else self


def find_installation(ask_index: bool = True) -> Installation:
    """Return how another machine installs this judge.

    Raise ``UsageError`` if it runs from a checkout that was never installed, so that its dependencies are not known.
    """
    try:
        installed = distribution(NAME)
    except PackageNotFoundError:
        raise UsageError(
            "this judge was never installed, so others cannot install it either; run pip install first"
        ) from None
    files = dict(_files())
    if ask_index and _index_has(files):
        return Installation(source="index", requirement=_VERSION)
    address = _address(installed.read_text("direct_url.json"))
    if address:
        return Installation(source="address", requirement=f"{NAME} @ {address}")
    name, content = _wheel(files, installed)
    return Installation(
        source="wheel",
        requirement=f"./{WHEEL_FOLDER}/{name}",
        wheel_name=name,
        wheel=content,
        sha256=hashlib.sha256(content).hexdigest(),
    )


def _address(direct_url: str | None) -> str:
    """Return the address of an installation from a repository or a file on the web; empty for any other."""
    try:
        record = json.loads(direct_url or "{}")
        url, vcs = str(record.get("url", "")), record.get("vcs_info")
        digest = str((record.get("archive_info") or {}).get("hash", "")).partition("=")[2]
        parts = urlsplit(url)
    except (ValueError, AttributeError):
        return ""
    secret = parts.username or parts.password or parts.query
    if parts.scheme != "https" or secret or record.get("subdirectory"):
        # Not usable elsewhere: a folder of this machine, an address that needs a key (ssh) or contains a password or
        # a token, or a part of a repository.
        return ""
    if isinstance(vcs, dict) and vcs.get("vcs") == "git" and vcs.get("commit_id"):
        return f"git+{url}@{vcs['commit_id']}"
    return f"{url}#sha256={digest}" if digest else ""


def _index_has(files: dict[str, bytes]) -> bool:
    """Return whether pip finds a wheel of this version on the web that holds exactly these files.

    A wheel in a folder of this machine (pip's ``find-links``) does not count, because no other machine has it. The
    files are compared because another project could have the same name.
    """
    with tempfile.TemporaryDirectory() as folder:
        try:
            report = json.loads(_pip("install", "--dry-run", "--ignore-installed", "--report", "-", _VERSION))
            address = str(report["install"][0]["download_info"]["url"])
            if urlsplit(address).scheme not in ("http", "https"):
                return False
            _pip("download", "--dest", folder, _VERSION)
            (wheel,) = Path(folder).glob("*.whl")
            with zipfile.ZipFile(wheel) as archive:
                names = {name for name in archive.namelist() if name.startswith("judge/") and not name.endswith("/")}
                return names == files.keys() and all(archive.read(name) == files[name] for name in names)
        except (OSError, subprocess.SubprocessError, ValueError, LookupError, zipfile.BadZipFile):
            return False


def _pip(command: str, *rest: str) -> bytes:
    """Run a pip command that looks for a wheel, with a short timeout, and return its output."""
    options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:"]
    patience = ["--timeout", "5", "--retries", "0"]
    done = subprocess.run(
        [sys.executable, "-P", "-m", "pip", command, *options, *patience, *rest],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=_PATIENCE_S,
        check=True,
    )
    return done.stdout


def _files() -> Iterator[tuple[str, bytes]]:
    """Yield the files of the running judge by their names in a wheel, the shipped catalogue included."""
    package = Path(judge.__file__).parent
    data = package / "_data"
    yield from _below(package, "judge", skipped=data)
    for name in ("problems", STARTERS, LISTS, PATTERNS):
        yield from _below(builtin_folder().parent / name, f"judge/_data/{name}")


def _below(folder: Path, name: str, skipped: Path | None = None) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.name == "__pycache__" or path.suffix == ".pyc" or path == skipped:
            continue
        if path.is_dir():
            yield from _below(path, f"{name}/{path.name}")
        elif path.is_file():
            yield f"{name}/{path.name}", path.read_bytes()


def _wheel(files: dict[str, bytes], installed: Distribution) -> tuple[str, bytes]:
    """Return the name and the content of a wheel of these files, with the metadata of the installed judge."""
    stem = f"{NAME.replace('-', '_')}-{judge.__version__}"
    info = f"{stem}.dist-info"
    held = dict(files)
    for name in _METADATA:
        held[f"{info}/{name}"] = (installed.read_text(name) or "").encode()
    held[f"{info}/WHEEL"] = b"Wheel-Version: 1.0\nGenerator: codekata-judge\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    held[f"{info}/RECORD"] = _record(held, f"{info}/RECORD")
    return f"{stem}-py3-none-any.whl", zipped(held.items())


def _record(files: dict[str, bytes], own_name: str) -> bytes:
    lines = []
    for name, content in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
        lines.append(f"{name},sha256={digest},{len(content)}")
    return ("\n".join([*lines, f"{own_name},,"]) + "\n").encode()
