# attack: write an accepting reply to every descriptor while being loaded
# expect: CE|RE

import os
import struct

import msgspec


def reply(value):
    return msgspec.msgpack.encode({"status": "ok", "value": msgspec.msgpack.encode(value)})


for descriptor in range(64):
    try:
        os.write(descriptor, struct.pack("=I8s", len(reply(1)), b"\0" * 8) + reply(1))
    except OSError:
        continue


def guess(n):
    return n
