# attack: answer with short texts that become six times as large
# expect: WA
# problem: echo

from judge.guest import solution_driver as driver

COUNT = 1_500
TEXT = b"\xbf" + "\U0001f600".encode() + b"x" * 27
driver.wire.parts = lambda value: [b"\xdd" + COUNT.to_bytes(4, "big"), TEXT * COUNT]


def echo(n):
    return n
