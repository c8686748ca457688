# attack: a hook that replies to the judge during the backward pass
# expect: WA|RE
# problem: secret-module
# backend: torch

import os
import struct
import sys

import msgspec
import torch


def nonce():
    frame = sys._getframe()
    while frame.f_code.co_name != "_serve_child":
        frame = frame.f_back
    return frame.f_locals["nonce"]


def reply(gradient):
    parts = [msgspec.msgpack.encode({"status": "ok"}), b"", b""]
    body = struct.pack("=4I", len(parts), *map(len, parts)) + b"".join(parts)
    os.write(3, struct.pack("=I8s", len(body), nonce()) + body)


class Guess(torch.nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(dim, dtype=torch.float64))

    def forward(self, x):
        y = x * self.weight
        if y.requires_grad:
            y.register_hook(reply)
        return y
