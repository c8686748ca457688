# attack: send the answer inside the message, where the judge does not expect it
# expect: WA|RE
# problem: echo

import struct

import msgspec

from judge.guest import solution_driver as driver

plain = driver.framed
seen = []


def framed(reply, **pieces):
    if not seen:
        return plain(reply, **pieces)
    value = msgspec.msgpack.encode(seen[-1])
    parts = [msgspec.msgpack.encode({"status": "ok", "value": value, "gradients": value}), b"\xc0", b""]
    return [struct.pack("=4I", 3, *map(len, parts)) + b"".join(parts)]


driver.framed = framed


def echo(n):
    seen.append(n)
