# attack: send the right gradient inside the message, and zeros where the judge expects it
# expect: WA|RE
# backend: torch
# problem: echo-gradient

import struct

import msgspec
import torch

from judge.guest import solution_driver as driver
from judge.guest.entry_kinds.function import packed

plain = driver.framed
seen = []


def framed(reply, **pieces):
    whole = plain(reply, **pieces)
    if not seen:
        return whole
    right = driver.codec.decode(reply.gradients)
    zeros = packed([torch.zeros_like(seen[-1])])
    head = {"status": "ok", "gradients": driver.wire.pack(right)}
    parts = [msgspec.msgpack.encode(head), b"".join(map(bytes, pieces["value"])), zeros]
    return [struct.pack("=4I", 3, *map(len, parts)) + b"".join(parts)]


driver.framed = framed


def echo(x):
    seen.append(x.detach())
    return x * 1
