# attack: answer with 31 MiB of empty maps
# expect: WA|RE|MLE|OLE
# backend: numpy
# problem: echo-large-array

from judge.guest import solution_driver as driver

MANY = {"echo-large-array": 31 << 20, "echo": 60 << 10}["echo-large-array"]
LENGTH = MANY.to_bytes(4, "big")


def bomb(value):
    return [b"\xdd" + LENGTH, b"\x80" * MANY]


def echo(x):
    driver.wire.parts = bomb
    return x * 0 + 1
