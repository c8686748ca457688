# Compares with the last minimum before there is one.
# zh: 还没有最小值时就与最小值栈的栈顶比较。
class MinStack:
    def __init__(self):
        self.stack = []
        self.minima = []

    def push(self, val):
        self.stack.append(val)
        if val <= self.minima[-1]:
            self.minima.append(val)

    def pop(self):
        if self.stack.pop() == self.minima[-1]:
            self.minima.pop()

    def top(self):
        return self.stack[-1]

    def getMin(self):
        return self.minima[-1]
