# attack: extension types of the wire format with false contents
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
    for code in (1, 2, 3, 4, 99):
        value = msgspec.msgpack.encode(msgspec.msgpack.Ext(code, b"\xff\xff" + b"\x92\xa5int64\x91\xff"))
    message = framed({"status": "ok"}, value)
    os.write(3, struct.pack("=I8s", len(message), nonce()) + message)
