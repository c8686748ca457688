# attack: a linked list whose next node is made when it is asked for
# expect: TLE|MLE
# problem: secret-list

class Endless:
    val = 0

    @property
    def next(self):
        KEPT.append(Endless())
        return KEPT[-1]


KEPT = []


def build(n):
    return Endless()
