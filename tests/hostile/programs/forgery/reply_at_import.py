# attack: write an accepting reply to every descriptor while being loaded
# expect: CE|RE

import os
import struct

import msgspec


def framed(head, value=b"", gradients=b""):
    parts = [msgspec.msgpack.encode(head), value, gradients]
    return struct.pack("=4I", len(parts), *map(len, parts)) + b"".join(parts)


def reply(value):
    return framed({"status": "ok"}, msgspec.msgpack.encode(value))


for descriptor in range(64):
    try:
        os.write(descriptor, struct.pack("=I8s", len(reply(1)), b"\0" * 8) + reply(1))
    except OSError:
        continue


def guess(n):
    return n
