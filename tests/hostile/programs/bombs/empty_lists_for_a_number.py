# attack: answer a number with empty lists
# expect: WA|RE|OLE
# problem: echo

from judge.guest import solution_driver as driver

MANY = {"echo-large-array": 31 << 20, "echo": 60 << 10}["echo"]
LENGTH = MANY.to_bytes(4, "big")


def bomb(value):
    return [b"\xdd" + LENGTH, b"\x90" * MANY]


def echo(x):
    driver.wire.parts = bomb
    return None
