# The count of a key survives its eviction.
# zh: 键被淘汰后，使用次数没有清零。
import heapq
from collections import defaultdict


class LFUCache:
    def __init__(self, capacity):
        self.capacity, self.now = capacity, 0
        self.value, self.uses, self.last, self.heap = {}, defaultdict(int), {}, []

    def _use(self, key):
        self.now += 1
        self.uses[key] += 1
        self.last[key] = self.now
        heapq.heappush(self.heap, (self.uses[key], self.now, key))

    def get(self, key):
        if key not in self.value:
            return -1
        self._use(key)
        return self.value[key]

    def put(self, key, value):
        if key not in self.value and len(self.value) >= self.capacity:
            while True:
                _, now, old = heapq.heappop(self.heap)
                if old in self.value and self.last[old] == now:
                    break
            del self.value[old]
        self.value[key] = value
        self._use(key)
