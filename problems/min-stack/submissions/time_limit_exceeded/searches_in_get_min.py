# Searches the whole stack in each getMin: O(n).
# zh: 每次 getMin 都查找整个栈，复杂度 O(n)。
class MinStack:
    def __init__(self):
        self.stack = []

    def push(self, val):
        self.stack.append(val)

    def pop(self):
        self.stack.pop()

    def top(self):
        return self.stack[-1]

    def getMin(self):
        return min(self.stack)
