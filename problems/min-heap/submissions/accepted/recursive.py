# Recursive repair, in a list that begins at index 1.
class MinHeap:
    def __init__(self):
        self.items = [0]

    def push(self, value):
        self.items.append(value)
        self.rise(len(self.items) - 1)

    def rise(self, at):
        if at > 1 and self.items[at] < self.items[at // 2]:
            self.items[at], self.items[at // 2] = self.items[at // 2], self.items[at]
            self.rise(at // 2)

    def pop(self):
        if len(self.items) == 1:
            return None
        last = self.items.pop()
        if len(self.items) == 1:
            return last
        smallest, self.items[1] = self.items[1], last
        self.sink(1)
        return smallest

    def sink(self, at):
        family = [i for i in (at, 2 * at, 2 * at + 1) if i < len(self.items)]
        least = min(family, key=self.items.__getitem__)
        if least != at:
            self.items[at], self.items[least] = self.items[least], self.items[at]
            self.sink(least)

    def peek(self):
        return self.items[1] if len(self.items) > 1 else None
