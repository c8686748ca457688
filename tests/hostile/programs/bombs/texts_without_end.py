# attack: answer with one value that stands for no answer and has very many texts
# expect: WA|RE|MLE|OLE
# problem: echo

from judge.guest import solution_driver as driver

MANY = 8_000
TEXTS = b"".join(b"\xa3" + number.to_bytes(3, "big").translate(bytes(range(128)) * 2) + b"\x90" for number in range(MANY))
PHRASE = b"\x92\xa0\xdf" + MANY.to_bytes(4, "big") + TEXTS


def bomb(value):
    return [b"\xc9" + len(PHRASE).to_bytes(4, "big") + b"\x04" + PHRASE]


def echo(n):
    driver.wire.parts = bomb
    return n
