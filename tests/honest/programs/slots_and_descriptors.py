# habit: __slots__, properties and descriptors

class Cell:
    __slots__ = ("_value",)

    def __init__(self, value):
        self._value = value

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, value):
        self._value = value


def square(n):
    cell = Cell(n)
    cell.value *= n
    return cell.value
