# Counts stop at 255, so very popular keys become equal.
# zh: 使用次数最多数到 255，非常热门的键变得无法区分。
import heapq


class LFUCache:
    def __init__(self, capacity):
        self.capacity, self.now = capacity, 0
        self.entry, self.heap = {}, []

    def _use(self, key, value, uses):
        self.now += 1
        self.entry[key] = (value, min(uses, 255), self.now)
        heapq.heappush(self.heap, (min(uses, 255), self.now, key))

    def get(self, key):
        if key not in self.entry:
            return -1
        value, uses, _ = self.entry[key]
        self._use(key, value, uses + 1)
        return value

    def put(self, key, value):
        if key in self.entry:
            self._use(key, value, self.entry[key][1] + 1)
            return
        if len(self.entry) == self.capacity:
            while True:
                uses, now, old = heapq.heappop(self.heap)
                if old in self.entry and self.entry[old][1:] == (uses, now):
                    break
            del self.entry[old]
        self._use(key, value, 1)
