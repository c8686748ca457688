# Ties are decided by the time of insertion instead of the last use.
# zh: 次数相同时按放入时间淘汰，而不是按最后使用时间。
import heapq


class LFUCache:
    def __init__(self, capacity):
        self.capacity, self.now = capacity, 0
        self.entry, self.heap = {}, []

    def _use(self, key, value, uses, born):
        self.entry[key] = (value, uses, born)
        heapq.heappush(self.heap, (uses, born, key))

    def get(self, key):
        if key not in self.entry:
            return -1
        value, uses, born = self.entry[key]
        self._use(key, value, uses + 1, born)
        return value

    def put(self, key, value):
        self.now += 1
        if key in self.entry:
            _, uses, born = self.entry[key]
            self._use(key, value, uses + 1, born)
            return
        if len(self.entry) == self.capacity:
            while True:
                uses, born, old = heapq.heappop(self.heap)
                if old in self.entry and self.entry[old][1:] == (uses, born):
                    break
            del self.entry[old]
        self._use(key, value, 1, self.now)
