"""Start a fork server. This module imports little, because ``judge submit`` starts one before anything else."""

from __future__ import annotations

import _socket
import os
import sys

TYPE_CHECKING = False  # replaces ``typing.TYPE_CHECKING``: importing typing takes time
if TYPE_CHECKING:
    import socket

LAYERS = ("user", "mount", "ipc", "pid", "net", "landlock", "seccomp", "rlimits")

_ENVIRONMENT = {
    "LC_ALL": "C.UTF-8",
    "LD_BIND_NOW": "1",  # otherwise each child looks up the functions that it is the first to call
    "MALLOC_ARENA_MAX": "2",
    "PYTHONHASHSEED": "0",
    "PYTHONUTF8": "1",
    "THP_MEM_ALLOC_ENABLE": "1",  # PyTorch then asks for huge pages for large tensors, as NumPy always does
    **{f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR", "VECLIB_MAXIMUM", "BLIS")},
}


class Launched:
    """A fork server that was started and may not be ready yet.

    ``report`` is its first message, sent when it was ready, if that has been received already.
    """

    def __init__(self, backend: str, pid: int, descriptor: int, report: bytes = b"") -> None:
        self.backend, self.pid, self.descriptor, self.report = backend, pid, descriptor, report

    def control(self) -> socket.socket:
        """Return the socket to the fork server. May be called once."""
        import socket

        return socket.socket(fileno=self.descriptor)

    def end(self, control: socket.socket, report: bytes) -> None:
        """End the fork server and with it all its children, and wait for it.

        ``report`` is the fork server's first message if it is in order and could continue to serve; otherwise it is
        empty.
        """
        control.close()
        try:  # noqa: SIM105  # importing contextlib takes longer than this whole module
            os.waitpid(self.pid, 0)
        except ChildProcessError:
            pass  # another caller has waited for it


def launch(backend: str, drivers: tuple[str, ...], layers: tuple[str, ...] = LAYERS) -> Launched:
    """Start a fork server of this backend with these drivers (``module:attribute``) and return at once.

    Raises OSError if no process can be started.
    """
    # Importing the module socket takes longer than everything that is done with it here.
    here, there = _socket.socketpair(_socket.AF_UNIX, _message_kind())
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "start.py")
    root = os.path.dirname(os.path.dirname(os.path.dirname(script)))
    arguments = [backend, ",".join(layers), root, os.pathsep.join(sites()), ",".join(drivers)]
    environment = dict(_ENVIRONMENT)
    if "LD_LIBRARY_PATH" in os.environ:  # some builds of Python need it to find their own library
        environment["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
    try:
        pid = os.posix_spawn(
            sys.executable,
            [sys.executable, "-s", "-P", "-S", "-B", script, *arguments],
            environment,
            file_actions=[
                (os.POSIX_SPAWN_DUP2, there.fileno(), 3),
                (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDWR, 0),
                (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_RDWR, 0),
                (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_RDWR, 0),
            ],
            setpgroup=0,
        )
    except OSError:
        here.close()
        raise
    finally:
        there.close()
    return Launched(backend, pid, here.detach())


def sites() -> list[str]:
    """Return the folders from which a fork server loads libraries that are not Python's own."""
    return [path for path in sys.path if os.path.isdir(path) and not _standard(path)]


def _message_kind() -> int:
    """Return a socket type that keeps messages apart. macOS lacks it; only one message at a time is sent there."""
    return _socket.SOCK_SEQPACKET if sys.platform == "linux" else _socket.SOCK_STREAM


def _standard(path: str) -> bool:
    library = os.path.dirname(os.__file__)
    return path in (library, os.path.join(library, "lib-dynload")) or path.endswith(".zip")
