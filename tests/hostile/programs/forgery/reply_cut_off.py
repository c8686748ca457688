# attack: send half of a reply, then nothing
# expect: TLE|RE

import os
import struct
import sys
import time

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
    os.write(3, struct.pack("=I8s", 1000, nonce()) + reply(n))
    time.sleep(60)
