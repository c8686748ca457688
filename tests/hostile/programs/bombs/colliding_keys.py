# attack: answer with a dict whose keys collide
# expect: WA|RE
# problem: echo

from judge.guest import solution_driver as driver

MANY = {"echo-large-array": 31 << 20, "echo": 60 << 10}["echo"]
LENGTH = MANY.to_bytes(4, "big")


def bomb(value):
    return [driver.wire._ENCODER.encode(driver.wire.Pairs([part for i in range(3000) for part in (((i + 9) << 61) - i - 9 & 0xFFFFFFFFFFFFFFFF, None)]))]


def echo(x):
    driver.wire.parts = bomb
    return None
