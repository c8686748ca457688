"""The boxes of one session: one a flavour, started when first needed, replaced when lost."""

from __future__ import annotations

from judge.sandbox.launch import LAYERS, Launched, launch

# What only annotations need, and what only a box that is spoken to needs, must not delay ``prelaunch``.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import TypeVar

    from judge.sandbox.box import Box

    T = TypeVar("T")

LOSSES = 8  # how often in a row a lost box is replaced before the judge gives up
SOLUTION = "judge.inside.solution:make"
AUTHOR = "judge.inside.authors:make"
COMPARER = "judge.inside.compare_driver:make"


def drivers(flavour: str) -> tuple[str, ...]:
    """What a template of this flavour can run. Only those with numpy can compare arrays."""
    return (SOLUTION, AUTHOR) if flavour == "python" else (SOLUTION, AUTHOR, COMPARER)


def prelaunch(flavour: str) -> Launched:
    """Start a template before anything else is imported; hand it to ``Boxes.adopt``. Raises OSError."""
    return launch(flavour, drivers(flavour))


class Boxes:
    """A context manager. Belongs to one thread, like the boxes it holds."""

    def __init__(self, layers: tuple[str, ...] = LAYERS) -> None:
        self._layers = layers
        self._boxes: dict[str, Box] = {}
        self._guessed: dict[str, Box] = {}

    def get(self, flavour: str) -> Box:
        """The box of this flavour; it may still be starting. Raises BoxError where none can be started."""
        from judge.sandbox.box import Box

        if flavour not in self._boxes:
            guessed = self._guessed.pop(flavour, None)
            self._boxes[flavour] = guessed or Box.start(flavour, drivers(flavour), self._layers)
        return self._boxes[flavour]

    def adopt(self, launched: Launched) -> None:
        """Take over a template that was started with all layers before this object was made.

        It was a guess: until its flavour is asked for, nothing relies on it.
        """
        from judge.sandbox.box import Box

        self._guessed[launched.flavour] = Box(launched, drivers(launched.flavour))

    def replace(self, flavour: str) -> Box:
        """A new box instead of one that was lost."""
        self._boxes.pop(flavour).close()
        return self.get(flavour)

    def flavour_with_numpy(self) -> str:
        """The flavour whose box compares arrays: torch's where it is up already, so that numpy is loaded once."""
        return "torch" if "torch" in self._boxes else "numpy"

    def flavour_at_hand(self) -> str:
        """That of a box that was asked for already, else python."""
        return next(iter(self._boxes), "python")

    def use(self, flavour: str, what: Callable[[Box], T]) -> T:
        """What ``what`` makes of the box of this flavour, begun anew with another box where it is lost on the way.

        Raises BoxError where boxes die again and again.
        """
        from judge.errors import BoxError
        from judge.sandbox.box import TemplateLost

        for _ in range(LOSSES):
            try:
                return what(self.get(flavour))
            except TemplateLost:
                self.replace(flavour)
        raise BoxError("the box died again and again; `judge doctor` looks for the reason")

    def close(self) -> None:
        for boxes in (self._boxes, self._guessed):
            while boxes:
                boxes.popitem()[1].close()

    def __enter__(self) -> Boxes:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
