"""What git knows of a tree: when each file was committed, and which files are not as they were.

The repository may be anybody's, and its own configuration can name programs for git to run. So only commands are used
that read objects (``rev-parse``, ``ls-tree``, ``log`` without patches): no index, hence no fsmonitor; no filters, no
hooks, no signatures, no pager, no download of missing objects. Whether a file was changed its content's hash tells.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import subprocess
from pathlib import Path

from judge.errors import InputError, UsageError

_PATIENCE_S = 120
_CONFIG = ("core.fsmonitor=false", f"core.hooksPath={os.devnull}", "protocol.allow=never", "log.showSignature=false")
_KEPT = ("PATH", "HOME", "XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "SYSTEMROOT")
_DUBIOUS = "dubious ownership"


class Repository:
    """The git repository that a folder lies in. File names are relative to the folder, with ``/``."""

    def __init__(self, folder: Path) -> None:
        """Raises UsageError where there is none, or none that git would read."""
        self._folder = folder
        shallow = self._git("rev-parse", "--is-shallow-repository")
        self.shallow = shallow.strip() == b"true"

    def commit_times(self, files: frozenset[str]) -> dict[str, int]:
        """When the newest commit that touches each file was made, in seconds since 1970, by one pass over the history.

        Files that no commit touches are left out. Merges count where they changed a file themselves.
        """
        if not self._has_commits():
            return {}
        mark = secrets.token_hex(8)  # no name of a file can pretend to be a commit
        listed = self._git(
            "log", "-z", "--date-order", "--no-show-signature", "--no-renames", "-c", "--name-only", "--relative",
            f"--format={mark}%ct", "HEAD", "--", ".",
        )  # fmt: skip
        times: dict[str, int] = {}
        now = 0
        for token in listed.decode("utf-8", "surrogateescape").split("\0"):
            if token.startswith(mark):
                now = int(token.removeprefix(mark))
            elif (name := token.removeprefix("\n")) in files:
                times.setdefault(name, now)
        return times

    def blobs(self, revision: str = "HEAD") -> dict[str, str]:
        """The hash of each file's content at that revision. Raises UsageError for an unknown one."""
        if revision == "HEAD" and not self._has_commits():
            return {}
        try:
            tree = self._git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        except InputError:
            raise UsageError(
                f"{self._folder}: git knows no revision {revision!r}; is it fetched? `git log` lists them"
            ) from None
        listed = self._git("ls-tree", "-r", "-z", tree.decode("ascii").strip(), "--", ".")
        found = re.findall(r"(?:^|\0)\d+ blob ([0-9a-f]+)\t([^\0]+)", listed.decode("utf-8", "surrogateescape"))
        return {name: blob for blob, name in found}

    def _has_commits(self) -> bool:
        try:
            return bool(self._git("rev-parse", "--verify", "--quiet", "HEAD"))
        except InputError:
            return False

    def _git(self, *command: str) -> bytes:
        options = [option for pair in _CONFIG for option in ("-c", pair)]
        environment = {
            **{name: os.environ[name] for name in _KEPT if name in os.environ},
            "LC_ALL": "C",
            "GIT_TERMINAL_PROMPT": "0",
            "GIT_NO_LAZY_FETCH": "1",
            "GIT_NO_REPLACE_OBJECTS": "1",
            "GIT_ALLOW_PROTOCOL": "none",
            "GIT_OPTIONAL_LOCKS": "0",
        }
        try:
            done = subprocess.run(
                ["git", "--no-pager", "--literal-pathspecs", *options, *command],
                cwd=self._folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_PATIENCE_S,
                check=False,
            )
        except FileNotFoundError:
            raise UsageError("git is not installed, and only it knows when files were submitted; install it") from None
        except subprocess.TimeoutExpired:
            raise UsageError(f"{self._folder}: git took more than {_PATIENCE_S} s; try `git gc` there") from None
        if done.returncode:
            raise UsageError(self._fault(done.stderr.decode("utf-8", "replace")))
        return done.stdout

    def _fault(self, told: str) -> str:
        if _DUBIOUS in told:
            found = re.search(r"repository at '([^'\n]*)'", told)
            where = found[1] if found else str(self._folder.absolute())
            return (
                f"{self._folder}: git does not read another user's repository; if you trust it: "
                f"git config --global --add safe.directory {where}"
            )
        if "not a git repository" in told:
            return f"{self._folder}: is in no git repository, so nobody knows when files were submitted or changed"
        return f"{self._folder}: git failed: {told.strip().splitlines()[0] if told.strip() else 'it said nothing'}"


def blob_of(content: bytes, like: str) -> str:
    """The hash that git gives a file of this content, by the algorithm that the hash ``like`` was made with."""
    algorithm = "sha1" if len(like) == hashlib.sha1(usedforsecurity=False).digest_size * 2 else "sha256"
    return hashlib.new(algorithm, b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


def unchanged(content: bytes, blob: str | None) -> bool:
    """Whether a file of that content is what git keeps as ``blob``, perhaps with other line ends."""
    return blob is not None and blob in (blob_of(content, blob), blob_of(content.replace(b"\r\n", b"\n"), blob))
