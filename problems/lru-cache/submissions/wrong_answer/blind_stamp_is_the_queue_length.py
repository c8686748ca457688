# The time of a use is the length of the queue, which shrinks again, so old and new uses have equal times.
# zh: 以队列长度作为使用时间，而队列会变短，新旧使用因此可能时间相同。
from collections import deque


class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.values, self.last, self.uses = capacity, {}, {}, deque()

    def _use(self, key):
        self.last[key] = len(self.uses)
        self.uses.append((key, len(self.uses)))

    def get(self, key):
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            while True:
                old, stamp = self.uses.popleft()
                if self.last.get(old) == stamp:
                    break
            del self.values[old], self.last[old]
        self.values[key] = value
        self._use(key)
