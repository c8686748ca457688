# attack: reply with a million results for two operations
# expect: WA|RE
# problem: secret-class

import struct

import msgspec

from judge.guest import solution_driver as driver

OK = msgspec.msgpack.encode({"status": "ok"})
MANY = b"\xdd" + (1_000_000).to_bytes(4, "big") + b"\x80" * 1_000_000


def frame(*parts):
    return struct.pack(f"={1 + len(parts)}I", len(parts), *map(len, parts)) + b"".join(parts)


driver.SolutionDriver.framed = lambda self, reply: [frame(OK, MANY, b"")]


class Safe:
    def __init__(self, n):
        pass

    def open(self):
        return 0
