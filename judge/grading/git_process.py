"""Run git on an untrusted repository, with limits on its time, its memory and its output.

A few small objects can describe billions of files, because folders may have the same content. So the work of git can be
out of proportion to the size of a history, unless it is limited.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import BinaryIO

from judge.errors import UsageError

MOST_S = 60.0  # for all that git does in one tree, its submodules included
MOST_OUTPUT = 256 << 20
MOST_MEMORY = 512 << 20  # not counting mapped files
_MOST_OBJECT = 16 << 20
# A submodule gets an eighth of the time left, so that it cannot stop the others; one within it, half of the rest.
_PARTS, _INNER_PARTS = 8, 2
_LONGEST_HEAD = 200
# Returns the content of an object by its hash; nothing for an object that is missing or too large.
ObjectReading = Callable[[str], bytes]
_KEPT = ("PATH", "HOME", "XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "SYSTEMROOT")
_SAFE = {
    "LC_ALL": "C",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_OPTIONAL_LOCKS": "0",
}


class GitLimitExceeded(UsageError):
    """Git exceeded a limit."""


class GitFailed(Exception):
    """Git ended with an error; the message is what it wrote about it."""


class TimeBudget:
    """The time that is left for running git.

    A part of it, for example for one submodule among many, is taken from the whole.
    """

    def __init__(self, seconds: float, whole: TimeBudget | None = None) -> None:
        self._all_s = self._left_s = seconds
        self._whole = whole

    @property
    def left_s(self) -> float:
        """The seconds that are left, both in this part and in the whole."""
        return min(self._left_s, self._whole.left_s) if self._whole is not None else self._left_s

    def part(self) -> TimeBudget:
        """Return a small part of what is left."""
        return TimeBudget(self.left_s / (_PARTS if self._whole is None else _INNER_PARTS), self)

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Subtract the time that the block takes."""
        began = time.monotonic()
        try:
            yield
        finally:
            self._take(time.monotonic() - began)

    def _take(self, seconds: float) -> None:
        self._left_s = max(0.0, self._left_s - seconds)
        if self._whole is not None:
            self._whole._take(seconds)

    def exceeded(self, folder: Path, seconds: float) -> GitLimitExceeded:
        """Return the error for a run that took longer than ``seconds`` or than all that was left."""
        return GitLimitExceeded(
            "{folder}: git took more than {seconds} s; look at its configuration, or try `git gc` there",
            folder=folder,
            seconds=round(min(seconds, self._all_s), 1),
        )


class Git:
    """Runs git in one folder."""

    def __init__(self, folder: Path, budget: TimeBudget) -> None:
        self._folder, self.budget = folder, budget

    def run(
        self, command: list[str], variables: Mapping[str, str], most_s: float = MOST_S, stdin: bytes = b""
    ) -> bytes:
        """Return what git writes. Raises GitLimitExceeded, GitFailed, UsageError without git."""
        with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
            source.write(stdin)
            source.seek(0)
            patience_s = min(most_s, self.budget.left_s)
            with self.budget.counted(), self._started(command, variables, source, out, errors) as process:
                try:
                    status = process.wait(patience_s)
                except subprocess.TimeoutExpired:
                    process.kill()
                    raise self.budget.exceeded(self._folder, most_s) from None
            if status == 0:
                return _content(out)
            message = _content(errors).decode("utf-8", "replace")
            if status < 0 or "out of memory" in message.lower():
                raise GitLimitExceeded(
                    "{folder}: git needs more memory or writes more than it may; is there a commit with very many "
                    "files?",
                    folder=self._folder,
                )
            raise GitFailed(message)

    @contextmanager
    def objects(self, variables: Mapping[str, str]) -> Iterator[ObjectReading]:
        """Provide a function that reads single objects. It raises GitLimitExceeded."""
        command = ["cat-file", "--batch"]
        with (
            self.budget.counted(),
            self._started(command, variables, subprocess.PIPE, subprocess.PIPE, subprocess.DEVNULL) as process,
        ):
            guard = Timer(self.budget.left_s, process.kill)
            guard.start()
            try:
                yield _Objects(process, self.budget.exceeded(self._folder, MOST_S))
            finally:
                guard.cancel()
                process.kill()

    def _started(
        self,
        command: list[str],
        variables: Mapping[str, str],
        stdin: BinaryIO | int,
        stdout: BinaryIO | int,
        stderr: BinaryIO | int,
    ) -> subprocess.Popen[bytes]:
        inherited = {name: os.environ[name] for name in _KEPT if name in os.environ}
        try:
            process = subprocess.Popen(
                ["git", "--no-pager", "--literal-pathspecs", *command],
                cwd=self._folder,
                env={**inherited, **_SAFE, **variables},
                stdin=stdin,
                stdout=stdout,
                stderr=stderr,
            )
        except FileNotFoundError:
            raise UsageError(
                "git is not installed; install it, because the judge asks git when files were submitted"
            ) from None
        _limit(process.pid)
        return process


class _Objects:
    def __init__(self, process: subprocess.Popen[bytes], over: GitLimitExceeded) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._asks, self._answers, self._over = process.stdin, process.stdout, over

    def __call__(self, name: str) -> bytes:
        try:
            self._asks.write(b"%s\n" % name.encode("ascii"))
            self._asks.flush()
            head = self._answers.readline(_LONGEST_HEAD).split()
            if len(head) < 3:
                if not head:
                    raise self._over
                return b""
            size = int(head[2])
            content = self._read_exactly(min(size, _MOST_OBJECT))
            for start in range(_MOST_OBJECT, size, _MOST_OBJECT):  # the rest of a longer one
                self._read_exactly(min(size - start, _MOST_OBJECT))
            self._read_exactly(1)
        except OSError:
            raise self._over from None
        return content if size <= _MOST_OBJECT else b""

    def _read_exactly(self, size: int) -> bytes:
        content = self._answers.read(size)
        if len(content) < size:
            raise self._over
        return content


def _content(file: BinaryIO) -> bytes:
    file.seek(0)
    return file.read(MOST_OUTPUT)


def _limit(pid: int) -> None:
    """Limit a process that has just been started, where the system can."""
    try:
        import resource

        for limit, most in ((resource.RLIMIT_DATA, MOST_MEMORY), (resource.RLIMIT_FSIZE, MOST_OUTPUT)):
            resource.prlimit(pid, limit, (most, most))
    except (ImportError, AttributeError, OSError, ValueError):
        return  # not Linux, or it has ended already
