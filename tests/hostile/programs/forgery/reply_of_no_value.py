# attack: answer ok with the right nonce and without a value
# expect: WA|RE

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
    message = framed({"status": "ok"})
    os.write(3, struct.pack("=I8s", len(message), nonce()) + message)
