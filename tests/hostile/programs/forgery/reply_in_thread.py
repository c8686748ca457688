# attack: write accepting replies from a thread continuously
# expect: RE|CE|WA

import os
import struct
import threading

import msgspec


def framed(head, value=b"", gradients=b""):
    parts = [msgspec.msgpack.encode(head), value, gradients]
    return struct.pack("=4I", len(parts), *map(len, parts)) + b"".join(parts)


def reply(value):
    return framed({"status": "ok"}, msgspec.msgpack.encode(value))


def flood():
    while True:
        os.write(3, struct.pack("=I8s", len(reply(1)), b"\0" * 8) + reply(1))


def guess(n):
    threading.Thread(target=flood, daemon=True).start()
    return n
