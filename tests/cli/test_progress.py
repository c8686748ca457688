"""The bar that comes only when judging takes long."""

from __future__ import annotations

import time

import pytest

from judge.cli.support import progress_bar


class Progress:
    """A stand-in for rich's bar."""

    task_ids = (0,)

    def __init__(self) -> None:
        self.seen: list[tuple[int, int]] = []
        self.stopped = False

    def update(self, task: int, completed: int, total: int) -> None:
        self.seen.append((completed, total))

    def stop(self) -> None:
        self.stopped = True


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Progress]:
    """The bars that are drawn."""
    bars: list[Progress] = []

    def draw(label: str) -> Progress:
        bars.append(Progress())
        return bars[-1]

    monkeypatch.setattr(progress_bar, "_rich_bar", draw)
    return bars


def seen(drawn: list[Progress]) -> Progress:
    """The bar, once it has appeared."""
    deadline = time.monotonic() + 20
    while not drawn and time.monotonic() < deadline:
        time.sleep(0.01)
    (bar,) = drawn
    return bar


def test_quick_judging_draws_nothing(drawn: list[Progress], capsys: pytest.CaptureFixture[str]) -> None:
    with progress_bar.ProgressBar("judging") as bar:
        for done in range(10):
            bar.update(done, 10)
    time.sleep(progress_bar.PATIENCE_S + 0.2)
    assert drawn == []
    assert capsys.readouterr() == ("", "")


def test_slow_judging_draws_a_bar_before_anything_is_done(
    monkeypatch: pytest.MonkeyPatch, drawn: list[Progress]
) -> None:
    monkeypatch.setattr(progress_bar, "PATIENCE_S", 0.0)
    with progress_bar.ProgressBar("judging") as bar:
        shown = seen(drawn)
        bar.update(1, 9)
        bar.update(2, 9)
    assert (shown.seen, shown.stopped) == ([(1, 9), (2, 9)], True)


def test_what_was_done_before_it_appeared_is_shown(monkeypatch: pytest.MonkeyPatch, drawn: list[Progress]) -> None:
    monkeypatch.setattr(progress_bar, "PATIENCE_S", 0.2)
    with progress_bar.ProgressBar("judging") as bar:
        bar.update(3, 9)
        shown = seen(drawn)
    assert (shown.seen, shown.stopped) == ([(3, 9)], True)
