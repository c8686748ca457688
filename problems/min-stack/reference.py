"""Store with each element the minimum of the stack up to it: O(1) for each operation, O(n) memory.

What lies below an element does not change while it is on the stack, so its minimum stays true, and pop restores the
former minimum by itself.
"""


class MinStack:
    def __init__(self):
        self.pairs = []

    def push(self, val):
        self.pairs.append((val, min(val, self.pairs[-1][1]) if self.pairs else val))

    def pop(self):
        self.pairs.pop()

    def top(self):
        return self.pairs[-1][0]

    def getMin(self):
        return self.pairs[-1][1]
