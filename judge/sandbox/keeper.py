"""The process that keeps a fork server for the next command. See ``judge.sandbox.resident``.

Arguments: the path of its socket, the backend, the folder that holds ``judge``, site folders, their stamp, and the fork
server's report in hexadecimal. Descriptor 3 is the control socket.

A keeper ends, and the fork server with it, after fifteen idle minutes, when the files that the fork server has loaded
change, when its socket is removed, when the fork server dies, and when a command does not give the fork server back.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import select
import socket
import time
from collections.abc import Callable

from judge.sandbox.resident import BACK, BORROW, STATE, STOP, peer_uid, stamp_of

_CONTROL = 3
_IDLE_S = 15 * 60.0
_LOOK_S = 10.0
_PATIENCE_S = 1.0


class Keeper:
    """Lends one fork server to one command at a time."""

    def __init__(self, listener: socket.socket, backend: str, report: bytes) -> None:
        self._listener, self._backend, self._report = listener, backend, report
        self._borrower: socket.socket | None = None
        self._served, self._since = 1, time.monotonic()
        self._ending = False

    def serve(self, is_current: Callable[[], bool]) -> None:
        """Serve until the fork server has to end. Call ``is_current`` from time to time while it is not lent."""
        looked = time.monotonic()
        while True:
            waited_for = [self._listener, self._borrower if self._borrower is not None else _CONTROL]
            readable = select.select(waited_for, [], [], _LOOK_S)[0]
            if _CONTROL in readable:
                return  # a fork server sends nothing between commands, so it has died
            if self._borrower in readable and not self._is_returned():
                return
            if self._listener in readable:
                self._answer()
            if self._borrower is not None:
                continue
            now = time.monotonic()
            if self._ending or now - self._since > _IDLE_S:
                return
            if now - looked > _LOOK_S:
                looked = now
                if not is_current():
                    return

    def _is_returned(self) -> bool:
        """Take the fork server back; return False if the command ended without giving it back."""
        assert self._borrower is not None
        try:
            returned = self._borrower.recv(16) == BACK
        except OSError:
            returned = False
        self._borrower.close()
        self._borrower = None
        self._served, self._since = self._served + 1, time.monotonic()
        return returned

    def _answer(self) -> None:
        """Answer one connection."""
        connection = self._listener.accept()[0]
        try:
            connection.settimeout(_PATIENCE_S)
            if peer_uid(connection) != os.getuid():
                connection.close()
                return
            question = connection.recv(16)
            if question == BORROW and self._borrower is None and not self._ending:
                socket.send_fds(connection, [self._report], [_CONTROL])
                self._borrower = connection
                return
            if question == STATE:
                connection.send(json.dumps(self._state()).encode())
            elif question == STOP:
                self._ending = True
                connection.send(STOP)
        except OSError:
            pass  # the command has ended
        connection.close()

    def _state(self) -> dict[str, object]:
        lent = self._borrower is not None
        idle_s = 0.0 if lent else time.monotonic() - self._since
        return {
            "backend": self._backend,
            "pid": os.getpid(),
            "lent": lent,
            "served": self._served,
            "idle_s": round(idle_s, 1),
        }


def main(path: str, backend: str, root: str, sites: str, stamp: str, report: str) -> None:
    """Listen at ``path`` unless another keeper does, and serve."""
    os.closerange(_CONTROL + 1, os.sysconf("SC_OPEN_MAX"))  # what the command's own parent left open
    os.chdir("/")
    os.umask(0o077)
    lock = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return  # another keeper listens there
    with contextlib.suppress(FileNotFoundError):
        os.unlink(path)
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    listener.bind(path)
    own = os.lstat(path).st_ino
    listener.listen(8)

    def is_current() -> bool:
        try:
            return os.lstat(path).st_ino == own and stamp_of(root, sites.split(os.pathsep)) == stamp
        except OSError:
            return False

    try:
        Keeper(listener, backend, bytes.fromhex(report)).serve(is_current)
    finally:
        with contextlib.suppress(OSError):
            if os.lstat(path).st_ino == own:
                os.unlink(path)
                os.unlink(f"{path}.lock")
