# attack: greet the judge again, with a descriptor
# expect: RE|RV

import os
import socket

import msgspec


def reply(value):
    return msgspec.msgpack.encode({"status": "ok", "value": msgspec.msgpack.encode(value)})


def guess(n):
    channel = socket.socket(fileno=os.dup(3))
    socket.send_fds(channel, [b"!"], [1])
    return n
