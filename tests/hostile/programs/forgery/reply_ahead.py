# attack: answer the next request before it arrives
# expect: RE

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
    message = struct.pack("=I8s", len(reply(1)), nonce()) + reply(1)
    os.write(3, message + message)
    return n
