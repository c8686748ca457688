# attack: a thread that keeps running and serves the requests instead of the judge's loop
# expect: RE|WA|TLE

import os
import struct
import threading

import msgspec


def framed(head, value=b"", gradients=b""):
    parts = [msgspec.msgpack.encode(head), value, gradients]
    return struct.pack("=4I", len(parts), *map(len, parts)) + b"".join(parts)


def reply(value):
    return framed({"status": "ok"}, msgspec.msgpack.encode(value))


def serve():
    while True:
        size, nonce = struct.unpack("=I8s", os.read(3, 12))
        os.read(3, size)
        os.write(3, struct.pack("=I8s", len(reply(size)), nonce) + reply(size))


def guess(n):
    threading.Thread(target=serve, daemon=True).start()
    return n
