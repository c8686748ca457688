# A queue of all uses with time stamps: stale ones are dropped when they come to its front, so O(1) amortised.
from collections import deque


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.clock = 0
        self.entries = {}
        self.uses = deque()

    def get(self, key):
        if key not in self.entries:
            return -1
        value = self.entries[key][0]
        self._use(key, value)
        return value

    def put(self, key, value):
        self._use(key, value)
        while len(self.entries) > self.capacity:
            oldest, time = self.uses.popleft()
            if self.entries.get(oldest, (None, None))[1] == time:
                del self.entries[oldest]

    def _use(self, key, value):
        self.clock += 1
        self.entries[key] = (value, self.clock)
        self.uses.append((key, self.clock))
