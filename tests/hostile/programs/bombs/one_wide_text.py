# attack: answer with a text in which one character makes all others four times as large
# expect: WA|OLE
# problem: echo

from judge.guest import solution_driver as driver

SIZE = 60_000
TEXT = "\U0001f600".encode() + b"x" * (SIZE - 4)
driver.wire.parts = lambda value: [b"\xdb" + SIZE.to_bytes(4, "big"), TEXT]


def echo(n):
    return n
