# attack: answer with one string as long as can be
# expect: WA|RE|MLE|OLE
# backend: numpy
# problem: echo-large-array

from judge.guest import solution_driver as driver

MANY = {"echo-large-array": 31 << 20, "echo": 60 << 10}["echo-large-array"]
LENGTH = MANY.to_bytes(4, "big")


def bomb(value):
    return [b"\xdb" + LENGTH, b"x" * MANY]


def echo(x):
    driver.wire.parts = bomb
    return x * 0 + 1
