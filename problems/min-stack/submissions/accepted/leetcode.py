# A second stack holds the minima only, equal ones included; LeetCode's spelling.
class MinStack:
    def __init__(self):
        self.stack: List[int] = []
        self.minima: List[int] = []

    def push(self, val: int) -> None:
        self.stack.append(val)
        if not self.minima or val <= self.minima[-1]:
            self.minima.append(val)

    def pop(self) -> None:
        if self.stack.pop() == self.minima[-1]:
            self.minima.pop()

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.minima[-1]
