"""A script that reads standard input and writes standard output, as online assessments in ACM mode ask for.

The child serves one case. Its standard output is the pipe that the judge reads; the judge takes what was printed as the
answer. Standard input is a file, so that every way of reading works: ``input``, ``sys.stdin``, ``open(0)``,
``os.read``, ``fileinput``, ``mmap``, and reading it twice.
"""

from __future__ import annotations

import _thread
import atexit
import builtins
import contextlib
import io
import marshal
import os
import resource
import sys
import threading
from collections.abc import Iterator
from types import CodeType, ModuleType
from typing import Any, TextIO

from judge.errors import TranslatableError
from judge.guest import loading
from judge.guest.entry_kinds.kind import Answer, DebuggedCase, GuestKind, Loaded
from judge.guest.entry_kinds.program_files import emulate_standard_files, flush_files
from judge.guest.messages import Call
from judge.guest.names import MARK
from judge.text.phrases import mark, phrase
from judge.values.render import clip, printable

_BUFFER = 1 << 16
_MOST_STDERR = 1 << 14
_LONGEST_COMPILED = 1 << 15
_MOST_LINES, _LONGEST_LINE = 20, 200  # of each text that the debugger shows


class EndedWithStatus(TranslatableError):
    """The program ended with a status other than 0."""


class ProgramGuest(GuestKind):
    """Runs the script from its beginning, with the name ``__main__``."""

    name = "program"

    def load(self, loaded: Loaded) -> None:
        """Compile the source. Nothing of it runs before there is an input."""
        spec = loaded.spec
        loaded.code = loading.compiled(spec.source, spec.filename, spec.code)
        if not spec.code:
            compiled = marshal.dumps(loaded.code)
            loaded.compiled = compiled if len(compiled) <= _LONGEST_COMPILED else b""

    def call(self, loaded: Loaded, request: Call) -> Answer:
        assert loaded.code is not None
        sys.argv = [loaded.spec.filename]
        stderr = _BoundedText()
        _install("stdin", _standard_input())
        _install("stdout", _standard_output())
        _install("stderr", stderr)
        emulate_standard_files(loaded.spec.source)
        _bound_stacks()
        names = _main_module(loaded.spec.filename).__dict__
        try:
            if loaded.guards:
                with loaded.watching(os.fstat(0).st_size):
                    _run(loaded.code, names)
            else:
                _run(loaded.code, names)
        finally:
            flush_files(names)
            if b"__del__" in loaded.spec.source:
                names.clear()  # as Python does at exit; some classes for fast output print only when they are deleted
                flush_files(names)
            stderr.shorten()
            loaded.stderr, loaded.stderr_lines_before = stderr.kept, stderr.lines_before
        return Answer()

    def debug(self, loaded: Loaded, case: DebuggedCase) -> None:
        """Run the script under the debugger. The script reads the case; the debugger keeps the terminal."""
        assert loaded.code is not None
        (text,) = case.values
        for title, shown in ((mark("standard input:"), text), (mark("expected:"), case.expected)):
            case.tell(phrase(title))
            lines = shown.rstrip("\n").split("\n")
            print("\n".join(clip(printable(line), _LONGEST_LINE) for line in lines[:_MOST_LINES]))
            if len(lines) > _MOST_LINES:
                case.tell(phrase("… and {count} more lines", count=str(len(lines) - _MOST_LINES)))
        names = _main_module(loaded.spec.filename).__dict__
        sys.argv = [loaded.spec.filename]
        terminal = _terminal()
        import tempfile

        with tempfile.TemporaryFile() as file:
            file.write(text.encode("utf-8", "surrogatepass"))
            file.seek(0)
            os.dup2(file.fileno(), 0)
        sys.stdin = _standard_input()
        emulate_standard_files(loaded.spec.source)
        try:
            if hasattr(case.debugger, "Pdb"):
                case.debugger.Pdb(stdin=terminal, stdout=sys.stdout).run(loaded.code, names)
            else:
                case.debugger.run(loaded.code, names)
        finally:
            sys.stdin = terminal


class _BoundedText(io.TextIOBase):
    """Standard error: accept everything, and keep the end. ``lines_before`` counts the lines that were not kept."""

    def __init__(self) -> None:
        self.kept = ""
        self.lines_before = 0
        self.buffer = _BoundedBytes(self)

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return 2

    def write(self, text: str) -> int:
        self.kept += text
        if len(self.kept) > 2 * _MOST_STDERR:  # seldom, so that the text is not copied at each write
            self.shorten()
        return len(text)

    def shorten(self) -> None:
        """Drop whole lines from the beginning; a single endless line is cut anywhere."""
        if len(self.kept) > _MOST_STDERR:
            cut = len(self.kept) - _MOST_STDERR
            start = self.kept.find("\n", cut, -1) + 1 or cut
            self.lines_before += self.kept.count("\n", 0, start)
            self.kept = self.kept[start:]


class _BoundedBytes(io.RawIOBase):
    """The binary stream under standard error."""

    def __init__(self, text: _BoundedText) -> None:
        self._text = text

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._text.write(bytes(data).decode("utf-8", "replace"))
        return len(data)


def _standard_input() -> TextIO:
    return open(0, encoding="utf-8", errors="surrogateescape", closefd=False)


def _terminal() -> TextIO:
    """Return the present standard input as a stream of its own, which remains when the descriptor 0 is replaced."""
    try:
        return open(os.dup(sys.stdin.fileno()), encoding=sys.stdin.encoding)
    except OSError:
        return sys.stdin


@contextlib.contextmanager
def program_for_warm_up(text: bytes) -> Iterator[None]:
    """Let programs read ``text`` in this process and discard their output; afterwards undo what ``call`` changes."""
    places = [(sys, name) for name in ("stdin", "stdout", "stderr", "__stdin__", "__stdout__", "__stderr__", "argv")]
    places += [(os, "open"), (io, "open"), (builtins, "open"), (threading, "stack_size"), (atexit, "_run_exitfuncs")]
    before = [getattr(*place) for place in places]
    atexit._run_exitfuncs = lambda: None  # PyTorch, which is loaded here, would remove its operators
    main, limit, descriptors = sys.modules["__main__"], sys.getrecursionlimit(), [os.dup(number) for number in (0, 1)]
    reading, writing = os.pipe()
    os.write(writing, text)
    os.close(writing)
    null = os.open(os.devnull, os.O_WRONLY)
    for number, replacement in enumerate((reading, null)):
        os.dup2(replacement, number)
        os.close(replacement)
    try:
        yield
    finally:
        for place, value in zip(places, before, strict=True):
            setattr(*place, value)
        sys.modules["__main__"] = main
        sys.setrecursionlimit(limit)
        for number, replacement in enumerate(descriptors):
            os.dup2(replacement, number)
            os.close(replacement)


def _install(name: str, stream: object) -> None:
    """Make a stream the standard one of that name, also for code that asks for the original one."""
    setattr(sys, name, stream)
    setattr(sys, f"__{name}__", stream)


def _standard_output() -> io.TextIOWrapper:
    """Return a buffered standard output, as Python has it in a pipe."""
    raw = io.BufferedWriter(io.FileIO(1, "w", closefd=False), _BUFFER)
    stream = io.TextIOWrapper(raw, encoding="utf-8", errors="surrogateescape", newline="\n")
    stream.__dict__["mode"] = "w"  # as Python sets it; templates for fast output read it
    return stream


def _bound_stacks() -> None:
    """Let a thread ask for a stack of any size, as programs with a deep recursion do.

    The whole stack counts as data of the process, and the limit on data may be little more than twice the memory limit.
    So the size is cut to a third of the limit on data.
    """
    original, bound = threading.stack_size, resource.getrlimit(resource.RLIMIT_DATA)[0] // 3 & -_BUFFER

    def stack_size(size: int = 0) -> int:
        return original(min(size, bound) if bound > 0 else size)

    threading.stack_size = stack_size


def _main_module(filename: str) -> ModuleType:
    module = ModuleType("__main__")
    module.__dict__.update(loading.EXITS, __file__=filename, __builtins__=__builtins__, **{MARK: True})
    sys.modules["__main__"] = module
    return module


def _run(code: CodeType, names: dict[str, Any]) -> None:
    """Run a script to its end, including its threads and what it registered for the end. Raises EndedWithStatus."""
    sys.setrecursionlimit(loading.RECURSION_LIMIT)
    try:
        exec(code, names)
    except SystemExit as end:
        if end.code not in (None, 0):
            status = end.code if isinstance(end.code, int) else 1
            if not isinstance(end.code, int):
                print(end.code, file=sys.stderr)
            raise EndedWithStatus("the program ended with status {status}", status=status) from None
    finally:
        if _thread._count():
            for thread in threading.enumerate():
                if thread is not threading.current_thread() and not thread.daemon:
                    thread.join()
        atexit._run_exitfuncs()


KIND = ProgramGuest()
