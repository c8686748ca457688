# Stores differences from the minimum; a negative one marks a new minimum and leads back to the old one.
class MinStack:
    def __init__(self):
        self.differences = []

    def push(self, val):
        if not self.differences:
            self.minimum = val
        self.differences.append(val - self.minimum)
        self.minimum = min(val, self.minimum)

    def pop(self):
        self.minimum -= min(self.differences.pop(), 0)

    def top(self):
        return self.minimum + max(self.differences[-1], 0)

    def getMin(self):
        return self.minimum
