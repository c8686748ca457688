# Replacing a value raises the count only; the time of the last use stays that of the last get.
# zh: 替换值时只增加次数，最后使用时间没有更新。
import heapq


class LFUCache:
    def __init__(self, capacity):
        self.capacity, self.now = capacity, 0
        self.entry, self.heap = {}, []

    def _set(self, key, value, uses, now):
        self.entry[key] = (value, uses, now)
        heapq.heappush(self.heap, (uses, now, key))

    def get(self, key):
        if key not in self.entry:
            return -1
        self.now += 1
        value, uses, _ = self.entry[key]
        self._set(key, value, uses + 1, self.now)
        return value

    def put(self, key, value):
        self.now += 1
        if key in self.entry:
            _, uses, last = self.entry[key]
            self._set(key, value, uses + 1, last)
            return
        if len(self.entry) == self.capacity:
            while True:
                uses, last, old = heapq.heappop(self.heap)
                if old in self.entry and self.entry[old][1:] == (uses, last):
                    break
            del self.entry[old]
        self._set(key, value, 1, self.now)
