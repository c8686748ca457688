# Putting the value that is already stored does not count as a use.
# zh: 放入与原来相同的值时，没有算作一次使用。
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
        if key in self.entry:
            if self.entry[key][0] != value:
                self._use(key, value, self.entry[key][1] + 1)
            return
        if len(self.entry) == self.capacity:
            while True:
                uses, now, old = heapq.heappop(self.heap)
                if old in self.entry and self.entry[old][1:] == (uses, now):
                    break
            del self.entry[old]
        self._use(key, value, 1)
