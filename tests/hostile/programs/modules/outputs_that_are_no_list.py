# attack: reply with a number as outputs, among which the judge looks for the first wrong one
# expect: WA|RE
# problem: secret-module
# backend: torch

import struct

import msgspec
import torch

from judge.guest import solution_driver as driver
from judge.values import wire

OK = msgspec.msgpack.encode({"status": "ok"})
ODD = wire.pack({"outputs": 5, "state": {}, "trained": {}})


def frame(*parts):
    return struct.pack(f"={1 + len(parts)}I", len(parts), *map(len, parts)) + b"".join(parts)


driver.SolutionDriver.framed = lambda self, reply: [frame(OK, ODD, b"")]


class Guess(torch.nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(dim, dtype=torch.float64))

    def forward(self, x):
        return x
