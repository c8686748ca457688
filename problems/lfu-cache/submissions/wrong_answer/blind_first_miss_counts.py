# Counts a miss on the empty cache as a use of the key if this key is put first.
# zh: 对空缓存的未命中也算作使用；若随后首先写入的正是这个键，它的次数就多一次。
import heapq
from itertools import count


class LFUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.value, self.rank, self.missed = {}, {}, set()
        self.heap = []
        self.clock = count()

    def _use(self, key):
        c = self.rank[key][0] + 1 if key in self.rank else 1
        if key in self.missed and c == 1 and not self.heap:
            c = 2
        self.rank[key] = c, next(self.clock)
        heapq.heappush(self.heap, (*self.rank[key], key))

    def get(self, key: int) -> int:
        if key not in self.value:
            self.missed.add(key)
            return -1
        self._use(key)
        return self.value[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.value and len(self.value) == self.capacity:
            while True:
                c, t, old = heapq.heappop(self.heap)
                if self.rank.get(old) == (c, t):
                    break
            del self.value[old], self.rank[old]
        self.value[key] = value
        self._use(key)
