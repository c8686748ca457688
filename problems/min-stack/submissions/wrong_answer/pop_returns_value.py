# Returns the removed element from pop, which has to return nothing.
# zh: pop 返回了被移除的元素，而它不应有返回值。
class MinStack:
    def __init__(self):
        self.pairs = []

    def push(self, val):
        self.pairs.append((val, min(val, self.pairs[-1][1]) if self.pairs else val))

    def pop(self):
        return self.pairs.pop()[0]

    def top(self):
        return self.pairs[-1][0]

    def getMin(self):
        return self.pairs[-1][1]
