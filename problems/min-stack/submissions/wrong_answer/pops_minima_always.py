# Pops the stack of minima at each pop, although it does not hold an entry for each element.
# zh: 每次 pop 都弹出最小值栈，而它并不是每个元素都有一项。
class MinStack:
    def __init__(self):
        self.stack = []
        self.minima = []

    def push(self, val):
        self.stack.append(val)
        if not self.minima or val <= self.minima[-1]:
            self.minima.append(val)

    def pop(self):
        self.stack.pop()
        if len(self.minima) > 1 or not self.stack:
            self.minima.pop()

    def top(self):
        return self.stack[-1]

    def getMin(self):
        return self.minima[-1]
