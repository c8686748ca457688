# attack: answer with a report that says AC
# expect: RE|WA

import os
import struct
import sys

import msgspec


def reply(value):
    return msgspec.msgpack.encode({"status": "ok", "value": msgspec.msgpack.encode(value)})


def nonce():
    frame = sys._getframe()
    while frame.f_code.co_name != "_serve_child":
        frame = frame.f_back
    return frame.f_locals["nonce"]


def guess(n):
    message = msgspec.msgpack.encode(
        {"status": "ok", "verdict": "AC", "outcome": "answered", "ok": True, "value": b"\xc3"}
    )
    os.write(3, struct.pack("=I8s", len(message), nonce()) + message)
