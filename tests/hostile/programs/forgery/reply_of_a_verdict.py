# attack: answer with a report that says AC
# expect: RE|WA

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
    message = framed({"status": "ok", "verdict": "AC", "outcome": "answered", "ok": True}, b"\xc3")
    os.write(3, struct.pack("=I8s", len(message), nonce()) + message)
