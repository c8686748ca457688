# habit: an answer of a subclass of int

class Modular(int):
    def __mul__(self, other):
        return Modular(int(self) * int(other))


def square(n):
    return Modular(n) * Modular(n)
