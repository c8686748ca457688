"""How a message on a channel begins; the judge's side and the child's both know it, and share nothing else."""

from __future__ import annotations

import struct

HEADER = struct.Struct("=I8s")  # the payload's length in bytes, the nonce
