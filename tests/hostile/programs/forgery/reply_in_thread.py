# attack: write accepting replies from a thread all the time
# expect: RE|CE|WA

import os
import struct
import threading

import msgspec


def reply(value):
    return msgspec.msgpack.encode({"status": "ok", "value": msgspec.msgpack.encode(value)})


def flood():
    while True:
        os.write(3, struct.pack("=I8s", len(reply(1)), b"\0" * 8) + reply(1))


def guess(n):
    threading.Thread(target=flood, daemon=True).start()
    return n
