"""Single keys from the terminal, without waiting for Enter."""

from __future__ import annotations

import contextlib
import os
import select
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from textual.app import App

END = "\x04"  # ^D
_POLL_S = 1.0


def when_hung_up(app: App[None], leave: Callable[[], None]) -> None:
    """Call ``leave`` when the terminal at stdin has gone.

    SIGHUP is sent only to a session that the terminal controls. In any other session, the screen would keep running
    and read the end of its input again and again.
    """
    poll = select.poll()
    poll.register(0, select.POLLIN)

    def look() -> None:
        if any(event & (select.POLLHUP | select.POLLNVAL) for _, event in poll.poll(0)):
            leave()

    if not app.is_headless:
        app.set_interval(_POLL_S, look)


class Keys(ABC):
    """A source of single keys. ``fileno`` is readable when a key was pressed."""

    def __init__(self) -> None:
        self._pending: list[str] = []

    @abstractmethod
    def fileno(self) -> int:
        """Return the descriptor to wait for."""

    @abstractmethod
    def _read(self) -> None:
        """Append the keys that were pressed to the pending ones."""

    def pressed(self) -> list[str]:
        """Return the keys pressed since the last time, without waiting; ``END`` if the input has ended."""
        self._read()
        keys, self._pending = self._pending, []
        return keys


class QueuedKeys(Keys):
    """Keys that another thread hands over."""

    def __init__(self) -> None:
        super().__init__()
        self._reading, self._writing = os.pipe()
        os.set_blocking(self._reading, False)

    def feed(self, keys: str) -> None:
        """Hand over some keys, from any thread."""
        os.write(self._writing, keys.encode())

    def fileno(self) -> int:
        return self._reading

    def _read(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._pending += os.read(self._reading, 1024).decode("utf-8", "replace")


class Keyboard(Keys):
    """A context manager over stdin in cbreak mode: no echo, every key at once, ^C still interrupts.

    If stdin is not a terminal, no keys are read, only the end of the input.
    """

    def __init__(self) -> None:
        super().__init__()
        self._descriptor = sys.stdin.fileno()
        self._is_terminal = sys.stdin.isatty()
        self._before: list[Any] | None = None
        self._ended = False

    def fileno(self) -> int:
        return self._descriptor

    def enter_mode(self) -> None:
        """Switch to cbreak mode. Call it again after another program has used the terminal."""
        import termios
        import tty

        if self._is_terminal:
            if self._before is None:
                self._before = termios.tcgetattr(self._descriptor)
            tty.setcbreak(self._descriptor, termios.TCSADRAIN)

    def _read(self) -> None:
        while not self._ended and select.select([self._descriptor], [], [], 0)[0]:
            try:
                raw = os.read(self._descriptor, 1024)
            except OSError:  # a terminal that was closed
                raw = b""
            if not raw:
                self._ended = True
                self._pending.append(END)
            elif self._is_terminal:
                self._pending += raw.decode("utf-8", "replace")

    def __enter__(self) -> Self:
        self.enter_mode()
        return self

    def __exit__(self, *_: object) -> None:
        import termios

        if self._before is not None:
            termios.tcsetattr(self._descriptor, termios.TCSADRAIN, self._before)
