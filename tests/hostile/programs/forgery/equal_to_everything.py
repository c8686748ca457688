# attack: an object that equals everything
# expect: WA


class Anything:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return 0


def guess(n):
    return Anything()
