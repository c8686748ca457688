# A stored value of 0 is taken for an absent key.
# zh: 存的值为 0 时被当成键不存在。
import heapq


class LFUCache:
    def __init__(self, capacity):
        self.capacity, self.now = capacity, 0
        self.value, self.mark, self.heap = {}, {}, []

    def _use(self, key, uses):
        self.now += 1
        self.mark[key] = (uses, self.now)
        heapq.heappush(self.heap, (uses, self.now, key))

    def get(self, key):
        if not self.value.get(key):
            return -1
        self._use(key, self.mark[key][0] + 1)
        return self.value[key]

    def put(self, key, value):
        if key in self.value:
            self._use(key, self.mark[key][0] + 1)
        else:
            if len(self.value) == self.capacity:
                while True:
                    uses, now, old = heapq.heappop(self.heap)
                    if self.mark.get(old) == (uses, now):
                        break
                del self.value[old], self.mark[old]
            self._use(key, 1)
        self.value[key] = value
