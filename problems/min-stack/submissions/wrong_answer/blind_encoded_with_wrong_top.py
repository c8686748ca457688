# A new minimum is stored as 2·val − old minimum, and top returns this code.
# zh: 新的最小值存成 2·val − 旧最小值，而 top 返回了这个编码。
class MinStack:
    def __init__(self):
        self.st = []
        self.mn = 0

    def push(self, val):
        if not self.st:
            self.st.append(val)
            self.mn = val
        elif val < self.mn:
            self.st.append(2 * val - self.mn)
            self.mn = val
        else:
            self.st.append(val)

    def pop(self):
        x = self.st.pop()
        if x < self.mn:
            self.mn = 2 * self.mn - x

    def top(self):
        return self.st[-1]

    def getMin(self):
        return self.mn
