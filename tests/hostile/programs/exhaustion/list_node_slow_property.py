# attack: a node whose value never comes
# expect: TLE
# problem: secret-list

class Slow:
    next = None

    @property
    def val(self):
        while True:
            pass


def build(n):
    return Slow()
