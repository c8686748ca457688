# attack: return an object from the constructor that equals everything
# expect: WA|RE
# problem: secret-class


class Everything(int):
    def __eq__(self, other):
        return True

    __hash__ = int.__hash__


class Other:
    def open(self):
        return Everything()


class Safe:
    def __new__(cls, n):
        return Other()
