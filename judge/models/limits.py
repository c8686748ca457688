"""The limits of one case."""

from __future__ import annotations

import msgspec

from judge.models.record import Record


class Limits(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The limits of one case in this machine's seconds: ``speed_factor`` is already part of ``cpu_s`` and
    ``wall_s``."""

    cpu_s: float = 2.0
    wall_s: float = 6.0
    memory_mib: int = 256
    output_kib: int = 1024
    speed_factor: float = 1.0

    def scaled(self, factor: float) -> Limits:
        """Return these limits for a machine that needs ``factor`` times the reference machine's seconds."""
        return msgspec.structs.replace(
            self, cpu_s=self.cpu_s * factor, wall_s=self.wall_s * factor, speed_factor=round(factor, 3)
        )
