# attack: claim what only the judge determines: a verdict, times, memory and the expected answer
# expect: WA|RE
# problem: echo

import struct

import msgspec

from judge.guest import solution_driver as driver

plain = driver.framed
CLAIMS = {"verdict": "AC", "passed": True, "ok": True, "cpu_s": 0.0, "memory_mib": 0.0, "denials": [], "outcome": "answered"}
seen = []


def framed(reply, **pieces):
    if not seen:
        return plain(reply, **pieces)
    parts = [msgspec.msgpack.encode({"status": "ok", "message": "right", "expected": None, **CLAIMS}), b"\xc0", b""]
    return [struct.pack("=4I", 3, *map(len, parts)) + b"".join(parts)]


driver.framed = framed


def echo(n):
    seen.append(n)
