# attack: an object whose __class__ says int
# expect: WA|RE


class Anything:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return 0

    __class__ = int

    def __int__(self):
        return 0

    def __index__(self):
        return 0


def guess(n):
    return Anything()
