# Appends to a full deque with maxlen if the value equals both ends, which drops the first element.
# zh: 队列已满时，如果新值与首尾元素都相等，仍然追加，deque 的 maxlen 会挤掉第一个元素。
from collections import deque


class CircularQueue:
    def __init__(self, k: int):
        self.items = deque(maxlen=k)

    def enQueue(self, value: int) -> bool:
        full = self.isFull()
        if not full or self.items[0] == self.items[-1] == value:
            self.items.append(value)
        return not full

    def deQueue(self) -> bool:
        if self.items:
            self.items.popleft()
            return True
        return False

    def Front(self) -> int:
        return next(iter(self.items), -1)

    def Rear(self) -> int:
        return self.items[-1] if self.items else -1

    def isEmpty(self) -> bool:
        return len(self.items) == 0

    def isFull(self) -> bool:
        return len(self.items) >= max(1, self.items.maxlen)
