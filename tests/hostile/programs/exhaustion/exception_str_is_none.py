# attack: an exception whose text is no string
# expect: RE
# problem: secret-once

class Odd(Exception):
    def __str__(self):
        return None


def guess(n):
    raise Odd
