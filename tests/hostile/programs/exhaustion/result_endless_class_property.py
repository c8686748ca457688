# attack: an object whose __class__ never comes
# expect: TLE
# problem: secret-once

class Slow:
    @property
    def __class__(self):
        while True:
            pass


def guess(n):
    return Slow()
