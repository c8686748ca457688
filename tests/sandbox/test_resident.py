"""Fork servers that outlive the command that started them."""

from __future__ import annotations

import contextlib
import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from judge.models import Limits
from judge.sandbox import keeper, resident
from judge.sandbox.launch import LAYERS
from judge.sandbox.pool import SOLUTION, SandboxPool, drivers
from judge.sandbox.sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 60

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="fork servers are kept on Linux only")


@pytest.fixture
def folder() -> Iterator[str]:
    """A folder with a short path, as that of a socket has to be. Whatever is kept in it is ended."""
    path = tempfile.mkdtemp(prefix="kept")
    yield path
    resident.stop_all(path)
    shutil.rmtree(path, ignore_errors=True)  # a keeper that ends removes its files at the same time


def opened(folder: str) -> Sandbox:
    return Sandbox(resident.borrow_or_launch(folder, "python", drivers("python")), drivers("python"))


def used(sandbox: Sandbox) -> Sandbox:
    """The sandbox after one child."""
    sandbox.release(sandbox.child(SOLUTION, Limits()))
    return sandbox


def states(folder: str) -> list[dict[str, object]]:
    return [json.loads(state) for state in resident.states(folder)]


def until(holds: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def keep_one(folder: str) -> None:
    used(opened(folder)).close()
    until(lambda: states(folder))


def is_borrowed(sandbox: Sandbox) -> bool:
    return sandbox._launched.pid < 0


def test_the_next_command_borrows_the_fork_server_and_gives_it_back(folder: str) -> None:
    first = used(opened(folder))
    isolation = first.isolation
    first.close()
    until(lambda: states(folder))
    for served in (2, 3):
        second = opened(folder)
        assert is_borrowed(second)
        assert second.isolation == isolation
        assert states(folder)[0]["lent"]
        used(second).close()
        until(lambda: not states(folder)[0]["lent"])
        assert states(folder)[0]["served"] == served


def test_a_lent_fork_server_is_not_lent_again(folder: str) -> None:
    keep_one(folder)
    second, third = opened(folder), opened(folder)
    assert (is_borrowed(second), is_borrowed(third)) == (True, False)
    used(third).close()  # its keeper finds that there is one already
    used(second).close()
    until(lambda: [state["lent"] for state in states(folder)] == [False])


def test_a_fork_server_with_a_child_left_is_not_given_back(folder: str) -> None:
    keep_one(folder)
    second = opened(folder)
    child = second.child(SOLUTION, Limits())
    second.close()
    until(lambda: not states(folder))
    child.close()
    third = opened(folder)
    child = third.child(SOLUTION, Limits())
    third.close()
    child.close()
    assert not is_borrowed(third)
    assert not Path(f"/proc/{third._launched.pid}").exists()


@pytest.mark.parametrize("waiting_for", ["receive_greeting", "_answer"])
def test_an_unread_answer_of_an_interrupted_command_does_not_reach_the_next_one(
    folder: str, monkeypatch: pytest.MonkeyPatch, waiting_for: str
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    sandbox = opened(folder)
    child = sandbox.child(SOLUTION, Limits()) if waiting_for == "_answer" else None
    assert sandbox.isolation
    monkeypatch.setattr("judge.sandbox.sandbox.receive_greeting", interrupted)
    monkeypatch.setattr(sandbox, "_answer", interrupted)
    with pytest.raises(KeyboardInterrupt):
        sandbox._reap(child) if child is not None else sandbox.child(SOLUTION, Limits())
    monkeypatch.undo()
    report = sandbox._report_if_in_order()
    assert bool(report) == (child is not None)  # the child that was begun is left otherwise
    assert not report or select.select([sandbox._control], [], [], 0) == ([], [], [])
    sandbox.discard()


def test_every_folder_is_stamped_from_which_a_fork_server_loads_modules() -> None:
    modules = ["judge.sandbox.fork_server", *(name.partition(":")[0] for name in drivers("torch"))]
    printing = "print(*(m.__file__ for n, m in sys.modules.items() if n.startswith('judge.')), sep='\\n')"
    script = f"import sys, {', '.join(modules)}\n{printing}"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, cwd=ROOT, check=True)
    files = [Path(line) for line in ran.stdout.decode().splitlines()]
    folders = {file.parent.relative_to(ROOT / "judge").as_posix() for file in files}
    assert folders - {"."} <= set(resident._LOADED)
    assert "sandbox" in folders


def test_a_fork_server_that_was_never_needed_is_ended(folder: str) -> None:
    sandbox = opened(folder)
    sandbox.close()
    assert not Path(f"/proc/{sandbox._launched.pid}").exists()
    assert not list(Path(folder).iterdir())


def test_a_command_that_is_killed_takes_the_fork_server_with_it(folder: str) -> None:
    keep_one(folder)
    reading, writing = os.pipe()
    if (command := os.fork()) == 0:
        os.write(writing, b"y" if is_borrowed(opened(folder)) else b"n")
        time.sleep(PATIENCE_S)
        os._exit(0)
    assert os.read(reading, 1) == b"y"
    os.kill(command, signal.SIGKILL)
    os.waitpid(command, 0)
    until(lambda: not states(folder))
    for descriptor in (reading, writing):
        os.close(descriptor)


def test_a_fork_server_without_a_filter_is_not_kept(folder: str) -> None:
    for missing in (("seccomp",), ("landlock", "mount")):
        layers = tuple(layer for layer in LAYERS if layer not in missing)
        sandbox = used(Sandbox.start("python", drivers("python"), layers))
        assert sandbox._report_if_in_order() == b""
        sandbox.close()
    sandbox = used(opened(folder))
    assert sandbox._report_if_in_order() != b""
    sandbox.discard()


def test_a_lost_fork_server_is_replaced_by_one_of_the_commands_own(folder: str) -> None:
    keep_one(folder)
    with SandboxPool(keep_in=folder) as sandboxes:
        assert is_borrowed(sandboxes.get("python"))
        assert not is_borrowed(sandboxes.replace("python"))
        until(lambda: not states(folder))


@pytest.mark.parametrize("mode", [0o755, 0o710, 0o701, 0o770])
def test_a_folder_that_others_can_enter_is_not_used(folder: str, mode: int) -> None:
    keep_one(folder)
    Path(folder).chmod(mode)
    sandbox = opened(folder)
    assert not is_borrowed(sandbox)
    used(sandbox).close()
    assert not Path(f"/proc/{sandbox._launched.pid}").exists()
    Path(folder).chmod(0o700)
    assert len(states(folder)) == 1


def test_a_link_to_a_folder_is_not_used(folder: str) -> None:
    link = f"{folder}/link"
    Path(link).symlink_to(folder)
    keep_one(folder)
    sandbox = opened(link)
    assert not is_borrowed(sandbox)
    sandbox.close()


def test_a_keeper_of_another_user_is_not_used(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_one(folder)
    monkeypatch.setattr(resident, "peer_uid", lambda connection: os.getuid() + 1)
    sandbox = opened(folder)
    assert not is_borrowed(sandbox)
    sandbox.close()
    assert states(folder) == []
    monkeypatch.undo()
    assert len(states(folder)) == 1


@pytest.fixture
def kept_here(folder: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kept]:
    """A keeper in a thread of this process, for a control socket that nobody serves."""
    control, server = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    monkeypatch.setattr(keeper, "_CONTROL", control.fileno())
    monkeypatch.setattr(keeper, "_LOOK_S", 0.01)
    path = f"{folder}/python-here.sock"
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    listener.bind(path)
    listener.listen(8)
    kept = Kept(path, server, keeper.Keeper(listener, "python", b"report"))
    kept.thread.start()
    yield kept
    kept.current = False
    kept.thread.join(PATIENCE_S)
    for opened in (control, server, listener):
        opened.close()


class Kept:
    def __init__(self, path: str, server: socket.socket, kept: keeper.Keeper) -> None:
        self.path, self.folder, self.server, self.current = path, str(Path(path).parent), server, True
        self.thread = threading.Thread(target=kept.serve, args=(lambda: self.current,), daemon=True)

    def has_ended(self) -> bool:
        self.thread.join(PATIENCE_S)
        return not self.thread.is_alive()


def test_a_process_of_another_user_gets_no_answer(kept_here: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(keeper, "peer_uid", lambda connection: os.getuid() + 1)
        assert resident._borrow(kept_here.path, "python") is None
        assert list(resident.states(kept_here.folder)) == []
    assert len(list(resident.states(kept_here.folder))) == 1


def test_a_keeper_ends_when_it_was_idle_for_long(kept_here: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    borrowed = resident._borrow(kept_here.path, "python")
    assert borrowed is not None
    monkeypatch.setattr(keeper, "_IDLE_S", 0.0)
    kept_here.thread.join(0.2)
    assert kept_here.thread.is_alive()  # it is in use
    borrowed.end(borrowed.control(), b"report")
    assert kept_here.has_ended()


def test_a_keeper_ends_when_the_files_have_changed(kept_here: Kept) -> None:
    kept_here.thread.join(0.2)
    assert kept_here.thread.is_alive()
    kept_here.current = False
    assert kept_here.has_ended()


@pytest.mark.parametrize("how", ["dies", "says something"])
def test_a_keeper_ends_with_its_fork_server(kept_here: Kept, how: str) -> None:
    kept_here.server.send(b"?") if how == "says something" else kept_here.server.close()
    assert kept_here.has_ended()


@pytest.mark.parametrize("said", [b"", b"nonsense", b"b" * 4000])
def test_a_keeper_survives_what_it_does_not_understand(kept_here: Kept, said: bytes) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as connection:
        connection.connect(kept_here.path)
        if said:
            connection.send(said)
            assert connection.recv(16) == b""
    assert len(list(resident.states(kept_here.folder))) == 1


def test_a_stopped_keeper_ends_when_it_is_given_back(kept_here: Kept) -> None:
    borrowed = resident._borrow(kept_here.path, "python")
    assert borrowed is not None
    assert resident.stop_all(kept_here.folder) == 1
    kept_here.thread.join(0.2)
    assert kept_here.thread.is_alive()
    borrowed.end(borrowed.control(), b"report")
    assert kept_here.has_ended()


def test_a_changed_file_or_limit_leads_to_another_fork_server(
    folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "judge", tmp_path / "judge", ignore=shutil.ignore_patterns("__pycache__", "locale"))
    site = tmp_path / "site"
    site.mkdir()
    stamps = [resident.stamp_of(str(tmp_path), [str(site)])]
    changed = ("guest/codec.py", "values/wire.py", "guest/backends/torch.py", "errors.py", "text/phrases.py")
    for path in (f"judge/{name}" for name in changed):
        (tmp_path / path).write_text("# changed\n")
        stamps.append(resident.stamp_of(str(tmp_path), [str(site)]))
    (site / "numpy-9.dist-info").mkdir()
    stamps.append(resident.stamp_of(str(tmp_path), [str(site)]))
    digests = [resident._digest(stamp, ("driver",)) for stamp in stamps]
    inherited = {"getpriority": 7, "sched_getaffinity": {99}, "getgroups": [99]}
    inherited |= {"sched_getscheduler": 99, "readlink": "another namespace"}
    for what, value in inherited.items():
        monkeypatch.setattr(os, what, lambda *_, value=value: value)
        digests.append(resident._digest(stamps[-1], ("driver",)))
    digests.append(resident._digest(stamps[-1], ("other",)))
    assert len(set(digests)) == len(digests)


def test_a_fork_server_inherits_no_open_file(folder: str, tmp_path: Path) -> None:
    held = os.open(tmp_path / "held", os.O_RDWR | os.O_CREAT)
    os.set_inheritable(held, True)
    try:
        sandbox = opened(folder)
        assert sandbox.isolation
        pid = sandbox._launched.pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        used(sandbox).close()
    finally:
        os.close(held)
    until(lambda: states(folder))
    for process in (pid, *children, states(folder)[0]["pid"]):
        links = [str(link.readlink()) for link in Path(f"/proc/{process}/fd").iterdir()]
        assert str(tmp_path / "held") not in links
        assert str(Path(f"/proc/{process}/cwd").readlink()) == "/"


def test_no_descriptor_of_a_sandbox_is_inherited_by_other_processes(folder: str) -> None:
    keep_one(folder)
    sandbox = opened(folder)
    assert is_borrowed(sandbox)
    with sandbox.lend(SOLUTION, Limits()) as child:
        descriptors = [sandbox._control.fileno(), child._listener, child._channel.fileno(), child._output]
        assert [os.get_inheritable(number) for number in descriptors if number >= 0] == [False] * len(descriptors)
    sandbox.close()


def test_the_number_of_kept_fork_servers_is_limited(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_one(folder)
    monkeypatch.setattr(os, "getpriority", lambda *_: 7)  # as if it were a command with another priority
    for most in (1, 2):
        monkeypatch.setattr(resident, "MOST_KEPT", most, raising=False)
        sandbox = used(opened(folder))
        assert not is_borrowed(sandbox)
        sandbox.close()
        if most == 1:
            assert not Path(f"/proc/{sandbox._launched.pid}").exists()
    until(lambda: len(states(folder)) == most)


def test_a_keeper_that_was_killed_is_not_waited_for(folder: str) -> None:
    keep_one(folder)
    os.kill(int(str(states(folder)[0]["pid"])), signal.SIGKILL)
    until(lambda: not states(folder))
    assert list(Path(folder).glob("*.sock"))
    keep_one(folder)


def test_a_second_keeper_of_a_fork_server_ends(folder: str) -> None:
    sandboxes = [used(opened(folder)), used(opened(folder))]
    pids = [sandbox._launched.pid for sandbox in sandboxes]
    for sandbox in sandboxes:
        sandbox.close()
    until(lambda: len(states(folder)) == 1)

    def left() -> list[int]:
        for pid in pids:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(pid, os.WNOHANG)
        return [pid for pid in pids if Path(f"/proc/{pid}").exists()]

    until(lambda: len(left()) == 1)
