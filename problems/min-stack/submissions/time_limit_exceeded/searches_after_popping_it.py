# Searches the rest of the stack whenever the minimum is popped: O(n) for each pop of falling values.
# zh: 每次弹出最小值都重新查找其余元素：值递减时每次 pop 都是 O(n)。
class MinStack:
    def __init__(self):
        self.stack = []
        self.minimum = None

    def push(self, val):
        self.minimum = min(val, self.minimum) if self.stack else val
        self.stack.append(val)

    def pop(self):
        if self.stack.pop() == self.minimum and self.stack:
            self.minimum = min(self.stack)

    def top(self):
        return self.stack[-1]

    def getMin(self):
        return self.minimum
