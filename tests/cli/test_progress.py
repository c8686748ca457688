"""The bar that comes only when judging takes long."""

from __future__ import annotations

import pytest

from judge.cli import progress


def test_quick_judging_draws_nothing(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    drawn: list[int] = []
    monkeypatch.setattr(progress, "_drawn", drawn.append)
    with progress.Bar() as bar:
        for done in range(10):
            bar.update(done, 10)
    assert drawn == []
    assert capsys.readouterr() == ("", "")


class Progress:
    """Stands for rich's."""

    task_ids = (0,)

    def __init__(self) -> None:
        self.seen: list[tuple[int, int]] = []
        self.stopped = False

    def update(self, task: int, completed: int, total: int) -> None:
        self.seen.append((completed, total))

    def stop(self) -> None:
        self.stopped = True


def test_slow_judging_draws_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE_S", 0.0)
    drawn: list[Progress] = []

    def draw(total: int) -> Progress:
        drawn.append(Progress())
        return drawn[-1]

    monkeypatch.setattr(progress, "_drawn", draw)
    with progress.Bar() as bar:
        bar.update(1, 9)
        bar.update(2, 9)
        bar.update(3, 9)
    assert [(bar.seen, bar.stopped) for bar in drawn] == [([(1, 9), (2, 9), (3, 9)], True)]
