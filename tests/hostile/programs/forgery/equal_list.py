# attack: a list that equals everything and has any length
# expect: WA


class Anything(list):
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return 0

    def __len__(self):
        return 1

    def __iter__(self):
        return iter([Anything()])


def guess(n):
    return Anything()
