# attack: reply with lists nested too deeply for the judge, which looks for the first wrong result among them
# expect: WA|RE
# problem: secret-class

import struct

import msgspec

from judge.guest import solution_driver as driver

OK = msgspec.msgpack.encode({"status": "ok"})
DEEP = b"\x91" * 100_000 + b"\xc0"


def frame(*parts):
    return struct.pack(f"={1 + len(parts)}I", len(parts), *map(len, parts)) + b"".join(parts)


driver.SolutionDriver.framed = lambda self, reply: [frame(OK, DEEP, b"")]


class Safe:
    def __init__(self, n):
        pass

    def open(self):
        return 0
