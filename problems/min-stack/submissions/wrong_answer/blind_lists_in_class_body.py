# The lists belong to the class, so a second stack finds the elements of the first.
# zh: 列表属于类，第二个栈会看到第一个栈的元素。
class MinStack:
    stack = []
    mins = []

    def __init__(self):
        pass

    def push(self, val):
        self.stack.append(val)
        self.mins.append(val if not self.mins else min(val, self.mins[-1]))

    def pop(self):
        self.stack.pop()
        self.mins.pop()

    def top(self):
        return self.stack[-1]

    def getMin(self):
        return self.mins[-1]
