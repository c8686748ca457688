# attack: answer with 31 MiB of values that stand for no answer
# expect: WA|RE|MLE|OLE
# backend: numpy
# problem: echo-large-array

from judge.guest import solution_driver as driver

MANY = {"echo-large-array": 31 << 20, "echo": 60 << 10}["echo-large-array"]
LENGTH = MANY.to_bytes(4, "big")


def bomb(value):
    return [b"\xdd" + (MANY // 3).to_bytes(4, "big"), b"\xd4\x04x" * (MANY // 3)]


def echo(x):
    driver.wire.parts = bomb
    return x * 0 + 1
