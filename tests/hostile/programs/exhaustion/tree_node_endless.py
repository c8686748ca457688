# attack: a tree that grows as it is read
# expect: TLE|MLE
# problem: secret-tree

class Endless:
    val = 0

    def __getattr__(self, name):
        KEPT.append(Endless())
        return KEPT[-1]


KEPT = []


def build(n):
    return Endless()
