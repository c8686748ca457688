# attack: greet the judge again, with a descriptor
# expect: RE|RV

import os
import socket

import msgspec


def framed(head, value=b"", gradients=b""):
    parts = [msgspec.msgpack.encode(head), value, gradients]
    return struct.pack("=4I", len(parts), *map(len, parts)) + b"".join(parts)


def reply(value):
    return framed({"status": "ok"}, msgspec.msgpack.encode(value))


def guess(n):
    channel = socket.socket(fileno=os.dup(3))
    socket.send_fds(channel, [b"!"], [1])
    return n
