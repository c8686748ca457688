# attack: fill a dict with keys of one hash
# expect: TLE
# problem: secret-once

class Same:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        return False


def guess(n):
    return len({Same() for _ in range(10**6)})
