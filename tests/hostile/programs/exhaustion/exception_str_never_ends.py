# attack: an exception whose text never comes
# expect: TLE
# problem: secret-once

class Odd(Exception):
    def __str__(self):
        while True:
            pass


def guess(n):
    raise Odd
