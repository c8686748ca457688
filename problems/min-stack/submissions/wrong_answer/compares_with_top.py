# Stores with each element the smaller of it and the element below it, not of it and the minimum below it.
# zh: 每个元素存的是它与下面那个元素中较小的，而不是与下方最小值比较。
class MinStack:
    def __init__(self):
        self.pairs = []

    def push(self, val):
        self.pairs.append((val, min(val, self.pairs[-1][0]) if self.pairs else val))

    def pop(self):
        self.pairs.pop()

    def top(self):
        return self.pairs[-1][0]

    def getMin(self):
        return self.pairs[-1][1]
