# attack: answer with 31 MiB of lists of one list each
# expect: WA|RE|MLE|OLE
# backend: numpy
# problem: echo-large-array

from judge.guest import solution_driver as driver

MANY = {"echo-large-array": 31 << 20, "echo": 60 << 10}["echo-large-array"]
LENGTH = MANY.to_bytes(4, "big")


def bomb(value):
    return [b"\xdd" + (MANY // 4).to_bytes(4, "big"), b"\x91\x91\x91\x90" * (MANY // 4)]


def echo(x):
    driver.wire.parts = bomb
    return x * 0 + 1
