# attack: answer with one attachment too many
# expect: RE
# problem: echo

import struct

import msgspec

from judge.guest import solution_driver as driver

OK = msgspec.msgpack.encode({"status": "ok"})


def frame(*parts):
    return struct.pack(f"={1 + len(parts)}I", len(parts), *map(len, parts)) + b"".join(parts)


driver.SolutionDriver.framed = lambda self, reply: [frame(OK, b"\x01", b"", b"\x01")]  # the reply to the loading is not affected any more


def echo(n):
    return None
