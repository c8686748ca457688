# attack: write a reply from a timer's signal handler between two requests
# expect: RE|WA

import os
import signal
import struct

import msgspec


def framed(head, value=b"", gradients=b""):
    parts = [msgspec.msgpack.encode(head), value, gradients]
    return struct.pack("=4I", len(parts), *map(len, parts)) + b"".join(parts)


def reply(value):
    return framed({"status": "ok"}, msgspec.msgpack.encode(value))


def answer(number, frame):
    os.write(3, struct.pack("=I8s", len(reply(1)), b"\0" * 8) + reply(1))


def guess(n):
    signal.signal(signal.SIGALRM, answer)
    signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
    return n
