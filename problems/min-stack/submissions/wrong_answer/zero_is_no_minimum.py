# Takes a minimum of 0 for no minimum yet.
# zh: 把值为 0 的最小值当成还没有最小值。
class MinStack:
    def __init__(self):
        self.pairs = []

    def push(self, val):
        low = self.pairs[-1][1] if self.pairs else None
        self.pairs.append((val, min(val, low) if low else val))

    def pop(self):
        self.pairs.pop()

    def top(self):
        return self.pairs[-1][0]

    def getMin(self):
        return self.pairs[-1][1]
