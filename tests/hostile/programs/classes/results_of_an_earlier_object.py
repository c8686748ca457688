# attack: keep results in the class, where the next case's object finds them
# expect: WA
# problem: secret-class


class Safe:
    kept = []

    def __init__(self, n):
        Safe.kept.append(self)

    def open(self):
        return [vars(one) for one in Safe.kept]
