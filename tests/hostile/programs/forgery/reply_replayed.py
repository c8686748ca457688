# attack: answer with the nonce of the previous request
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


SEEN = []


def guess(n):
    SEEN.append(nonce())
    os.write(3, struct.pack("=I8s", len(reply(1)), SEEN[0][::-1]) + reply(1))
