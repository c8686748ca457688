# attack: write an accepting reply to every descriptor in the call
# expect: RE

import os
import struct

import msgspec


def reply(value):
    return msgspec.msgpack.encode({"status": "ok", "value": msgspec.msgpack.encode(value)})


def guess(n):
    for descriptor in range(64):
        try:
            os.write(descriptor, struct.pack("=I8s", len(reply(1)), b"\0" * 8) + reply(1))
        except OSError:
            continue
    return n
