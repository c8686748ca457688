"""All probes from one declaration of what a problem's arguments may be."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from judge.probes.arrays import FLOATS
from judge.probes.cases import Case, numbered
from judge.probes.layouts import LAYOUTS, layouts, shared
from judge.probes.options import Option, option_cases
from judge.probes.precision import REGIMES, Draw, Regime, precision
from judge.probes.shapes import BATCHES, batch_cases

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True)
class Declaration:
    """What a problem allows. ``make(draw, batch)`` returns the required arguments for a batch shape, in float64.

    Fields that do not apply are left empty: ``options={}``, ``kinds=()``. With ``share`` there is a case in which the
    arrays drawn for equal arguments are the same object; ``share(draw)`` returns its arguments.
    """

    make: Callable[[Draw, tuple[int, ...]], Sequence[Any]]
    batches: Sequence[tuple[int, ...]] = BATCHES
    dtypes: Sequence[str] = FLOATS
    regimes: Mapping[str, Regime] = field(default_factory=lambda: REGIMES)
    kinds: Sequence[str] = tuple(LAYOUTS)
    options: Mapping[str, Option] = field(default_factory=dict)
    share: Callable[[Draw], Sequence[Any]] | None = None

    def cases(self, random: np.random.RandomState) -> Iterator[Case]:
        """Yield the cases of every probe that applies, with numbered ids: core first, then layout and precision."""
        yield from numbered(self._cases(random))

    def _cases(self, random: np.random.RandomState) -> Iterator[Case]:
        plain, batch = Draw(random), self.batches[-1] if self.batches else ()
        yield from batch_cases(lambda batch: self.make(plain, batch), self.batches)
        yield from option_cases(self.make(plain, batch), self.options)
        yield from layouts(self.make(plain, batch), self.kinds)
        if self.share is not None:
            yield shared(self.share(plain))
        yield from precision(lambda draw: self.make(draw, batch), random, dtypes=self.dtypes, regimes=self.regimes)
