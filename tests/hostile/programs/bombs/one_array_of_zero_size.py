# attack: answer with an array of no elements and an endless shape
# expect: WA|RE|MLE|OLE
# backend: numpy
# problem: echo-large-array

from judge.guest import solution_driver as driver

MANY = {"echo-large-array": 31 << 20, "echo": 60 << 10}["echo-large-array"]
LENGTH = MANY.to_bytes(4, "big")


def bomb(value):
    return [driver.wire.pack(driver.wire.Array("float64", (0, 1 << 62, 1 << 62), b""))]


def echo(x):
    driver.wire.parts = bomb
    return x * 0 + 1
