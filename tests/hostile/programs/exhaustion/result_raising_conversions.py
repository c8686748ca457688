# attack: an int whose every method raises
# expect: RE
# problem: secret-once

class Raising(int):
    def __int__(self):
        raise ValueError

    __index__ = __repr__ = __str__ = __hash__ = __ge__ = __le__ = __int__


def guess(n):
    return Raising(1)
