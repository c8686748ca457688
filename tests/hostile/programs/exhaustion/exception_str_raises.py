# attack: an exception whose text raises one
# expect: RE
# problem: secret-once

class Odd(Exception):
    def __str__(self):
        raise Odd


def guess(n):
    raise Odd
