# The new key is stored before the eviction and may be evicted itself.
# zh: 先放入新键再淘汰，新键自己可能被淘汰。
import heapq


class LFUCache:
    def __init__(self, capacity):
        self.capacity, self.now = capacity, 0
        self.entry, self.heap = {}, []

    def _use(self, key, value, uses):
        self.now += 1
        self.entry[key] = (value, uses, self.now)
        heapq.heappush(self.heap, (uses, self.now, key))

    def get(self, key):
        if key not in self.entry:
            return -1
        value, uses, _ = self.entry[key]
        self._use(key, value, uses + 1)
        return value

    def put(self, key, value):
        self._use(key, value, self.entry.get(key, (0, 0))[1] + 1)
        while len(self.entry) > self.capacity:
            uses, now, old = heapq.heappop(self.heap)
            if old in self.entry and self.entry[old][1:] == (uses, now):
                del self.entry[old]
