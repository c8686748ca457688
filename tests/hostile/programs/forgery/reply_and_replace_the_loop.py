# attack: take over the channel and never return
# expect: WA|RE|TLE

import os
import struct
import sys

import msgspec


def framed(head, value=b"", gradients=b""):
    parts = [msgspec.msgpack.encode(head), value, gradients]
    return struct.pack("=4I", len(parts), *map(len, parts)) + b"".join(parts)


def reply(value):
    return framed({"status": "ok"}, msgspec.msgpack.encode(value))


def nonce():
    frame = sys._getframe()
    while frame.f_code.co_name != "_serve_child":
        frame = frame.f_back
    return frame.f_locals["nonce"]


def guess(n):
    this = nonce()
    while True:
        os.write(3, struct.pack("=I8s", len(reply(n)), this) + reply(n))
        size, this = struct.unpack("=I8s", os.read(3, 12))
        os.read(3, size)
