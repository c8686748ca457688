# attack: an object that says it is an int and equals everything
# expect: WA
# problem: secret-once

class Liar:
    @property
    def __class__(self):
        return int

    def __eq__(self, other):
        return True

    def __int__(self):
        return 0

    def __hash__(self):
        return 0


def guess(n):
    return Liar()
