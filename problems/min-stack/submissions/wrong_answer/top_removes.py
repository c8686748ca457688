# Removes the element in top.
# zh: top 把元素也移除了。
class MinStack:
    def __init__(self):
        self.pairs = []

    def push(self, val):
        self.pairs.append((val, min(val, self.pairs[-1][1]) if self.pairs else val))

    def pop(self):
        if self.pairs:
            self.pairs.pop()

    def top(self):
        return self.pairs.pop()[0]

    def getMin(self):
        return self.pairs[-1][1] if self.pairs else None
