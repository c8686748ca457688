# Adds a negative difference to the minimum, which at the top of the stack already is the minimum.
# zh: 栈顶的差值为负时，又把它加到了最小值上，而栈顶就是最小值。
class MinStack:
    def __init__(self):
        self.differences = []
        self.minimum = None

    def push(self, val):
        if not self.differences:
            self.minimum = val
        self.differences.append(val - self.minimum)
        self.minimum = min(val, self.minimum)

    def pop(self):
        self.minimum -= min(self.differences.pop(), 0)

    def top(self):
        return self.minimum + self.differences[-1]

    def getMin(self):
        return self.minimum
