# Keeps the minimum of a stack that has become empty.
# zh: 栈变空之后仍保留着旧的最小值。
class MinStack:
    def __init__(self):
        self.pairs = []
        self.minimum = float("inf")

    def push(self, val):
        self.minimum = min(self.minimum, val)
        self.pairs.append((val, self.minimum))

    def pop(self):
        self.pairs.pop()
        if self.pairs:
            self.minimum = self.pairs[-1][1]

    def top(self):
        return self.pairs[-1][0]

    def getMin(self):
        return self.minimum
