# Puts only strictly smaller values on the stack of minima, but pops it at each equal value.
# zh: 只有严格更小的值才压入最小值栈，弹出时却遇到相等就弹。
class MinStack:
    def __init__(self):
        self.stack = []
        self.minima = [float("inf")]

    def push(self, val):
        self.stack.append(val)
        if val < self.minima[-1]:
            self.minima.append(val)

    def pop(self):
        if self.stack.pop() == self.minima[-1]:
            self.minima.pop()

    def top(self):
        return self.stack[-1]

    def getMin(self):
        return self.minima[-1]
