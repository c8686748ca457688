# Pops the minimum by identity (is), which fails for two equal numbers that are different objects.
# zh: 用 is 判断是否弹出最小值，数值相等而对象不同时会出错。
class MinStack:
    def __init__(self) -> None:
        self.data, self.mins = [], []

    def push(self, val: int) -> None:
        self.data.append(val)
        if not self.mins or val < self.mins[-1][0]:
            self.mins.append([val, 1])
        elif val is self.mins[-1][0]:
            self.mins[-1][1] += 1

    def pop(self) -> None:
        val = self.data.pop()
        if val == self.mins[-1][0]:
            self.mins[-1][1] -= 1
            if not self.mins[-1][1]:
                self.mins.pop()

    def top(self) -> int:
        return self.data[-1]

    def getMin(self) -> int:
        return self.mins[-1][0] if self.mins else min(self.data)
